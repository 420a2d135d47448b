import { LANGUAGES, type Language } from "../../model/words.ts";

/** What an address asks for. */
export interface AskedPage {
  readonly language: Language;
  /** The edition it names, if any. */
  readonly edition: string | undefined;
}

/**
 * The language and edition of an address.
 *
 * @param path below the site's base, without a slash before it: "en/edisi/2026/"
 */
export function askedPage(path: string): AskedPage {
  const parts = path.split("/");
  const named = LANGUAGES.find((each) => each !== LANGUAGES[0] && each === parts[0]);
  const [folder, edition] = named === undefined ? parts : parts.slice(1);
  return { language: named ?? LANGUAGES[0], edition: folder === "edisi" ? edition : undefined };
}
