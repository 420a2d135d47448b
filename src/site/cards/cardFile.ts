import type { Language } from "../../model/words.ts";
import type { CardShape } from "../../publish/cardContent.ts";

/**
 * Where the card of a page stands, below the site's root.
 *
 * @param path the page's address below its language's home; empty for the home itself
 * @example cardFile("en", "edisi/2026/", "upright") // "kartu/en/edisi/2026-tegak.png"
 */
export function cardFile(language: Language, path: string, shape: CardShape): string {
  const stem = path.replace(/\/$/, "");
  return `kartu/${language}/${stem === "" ? "index" : stem}${shape === "upright" ? "-tegak" : ""}.png`;
}
