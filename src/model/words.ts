/** The languages a reader can choose; the first is the one at the site's root. */
export const LANGUAGES = ["id", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same text in every language. */
export type Words = Readonly<Record<Language, string>>;
