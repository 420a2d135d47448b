/** The page of what lies on the table of a meeting. */
export interface KitWords {
  readonly title: string;
  readonly lede: (place: string) => string;
  readonly items: Readonly<
    Record<
      "handout" | "slides" | "oneMinute" | "offline" | "infographic" | "lp2kd" | "meetings",
      { readonly name: string; readonly text: string }
    >
  >;
  /** What a link leads to, by kind. */
  readonly link: Readonly<
    Record<
      "page" | "pdf" | "presenter" | "text" | "card" | "picture" | "word" | "markdown" | "file" | "meetings",
      string
    >
  >;
  /** "PDF, 251 kB" */
  readonly sized: (name: string, kilobytes: string) => string;
  readonly code: string;
  /** In place of files that need the typesetter. */
  readonly notTypeset: string;
  /** How the kit may be used. */
  readonly use: { readonly name: string; readonly items: readonly string[] };
}
