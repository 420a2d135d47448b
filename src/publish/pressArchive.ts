import { createHash } from "node:crypto";
import { LANGUAGES, type Language } from "../model/words.ts";
import { altText, citationText, readme } from "./archiveTexts.ts";
import { citationFiles } from "./citation.ts";
import { excelCsv } from "./excelCsv.ts";
import { figureCsv } from "./figureCsv.ts";
import { figureJson } from "./figureJson.ts";
import { fixedZip } from "./fixedZip.ts";
import { pictureFile } from "./pictureFile.ts";
import { dataOf, type Publication, stemOf } from "./publication.ts";

/** What takes time to make, and is made for the site too. */
export interface ArchivedFiles {
  readonly png: Readonly<Record<Language, Uint8Array>>;
  readonly xlsx: Readonly<Record<Language, Uint8Array>>;
}

const README = "README.txt";
const SUMS = "SHA256SUMS";

/**
 * Everything of a figure for a newsroom, as one ZIP file: pictures and workbooks in every language, data,
 * alternative text, citations, embed code, a readme, and the SHA-256 of every file. The same bytes for the same
 * figure.
 *
 * @param embedCode the text of `EMBED.txt`
 */
export function pressArchive(
  publication: Publication,
  { png, xlsx }: ArchivedFiles,
  embedCode: string,
): Uint8Array<ArrayBuffer> {
  const { edition } = publication;
  const stem = stemOf(publication);
  const cited = citationFiles(publication);
  const files: Record<string, Uint8Array | string> = {
    ...inLanguages(stem, "svg", (language) => pictureFile(publication, language)),
    ...inLanguages(stem, "png", (language) => png[language]),
    ...inLanguages(stem, "xlsx", (language) => xlsx[language]),
    [`${stem}.csv`]: figureCsv(dataOf(publication), edition),
    [`${stem}-excel-id.csv`]: excelCsv(dataOf(publication), edition),
    [`${stem}.json`]: figureJson(publication),
    "ALT.txt": altText(publication),
    "CITATION.txt": citationText(publication),
    "CITATION.bib": cited.bibtex,
    "CITATION.ris": cited.ris,
    "CITATION.json": cited.csl,
    "EMBED.txt": embedCode,
  };
  const readable = { [README]: readme(publication, [...Object.keys(files), SUMS]), ...files };
  return fixedZip({ ...readable, [SUMS]: sums(readable) }, edition.definition.cutoff);
}

function inLanguages<Content>(
  stem: string,
  extension: string,
  content: (language: Language) => Content,
): Record<string, Content> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${stem}-${language}.${extension}`, content(language)]),
  );
}

/** As `sha256sum -c` reads it. */
function sums(files: Readonly<Record<string, Uint8Array | string>>): string {
  return Object.entries(files)
    .map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`)
    .join("");
}
