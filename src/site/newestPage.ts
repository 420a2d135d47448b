import type { Language } from "../model/words.ts";
import { type Content, content } from "./content.ts";
import { hasOwnPage } from "./links.ts";

/** Pages that every edition has, below its own address. */
const EVERY_EDITION = new Set([
  "",
  "analisis/",
  "angka/",
  "grafik/",
  "laju-yang-diperlukan/",
  "paparan/",
  "paparan/catatan/",
  "perubahan/",
  "usulan-bahan/",
]);

/**
 * Where the newest edition says what a page of an edition says: the same page where it has one, else its first page.
 *
 * @param path of a page of an edition, below the language's home: "edisi/2025/grafik/slope/"
 * @returns the path of a page of the newest edition, below the language's home
 */
export function newestPage(
  path: string,
  language: Language,
  { editions, volume }: Pick<Content, "editions" | "volume"> = content(),
): string {
  const newest = editions.at(-1)?.definition.id ?? "";
  const rest = path.replace(/^edisi\/[^/]+\//, "");
  return `edisi/${newest}/${has(rest, volume(newest, language)) ? rest : ""}`;
}

function has(rest: string, { edition, figures, reports }: ReturnType<Content["volume"]>): boolean {
  if (EVERY_EDITION.has(rest)) return true;
  const [kind = "", name = "", part = ""] = rest.split("/");
  switch (kind) {
    case "grafik":
      return figures.some(({ id }) => id === name);
    case "laporan":
      return reports.has(name) && !hasOwnPage(name);
    case "peta":
      return edition.analyses.standard.maps.some(
        ({ indicator, year }) => indicator === name && String(year) === part,
      );
    default:
      return hasOwnPage(kind) && reports.has(kind);
  }
}
