import { LOCALES } from "../locales/index.ts";
import type { FigureFile } from "../model/figureFile.ts";
import { LANGUAGES, type Language, type Words } from "../model/words.ts";
import { excelCsv } from "../publish/excelCsv.ts";
import { figureCsv } from "../publish/figureCsv.ts";
import { figureJson } from "../publish/figureJson.ts";
import { figureWorkbook } from "../publish/figureWorkbook.ts";
import { pictureFile } from "../publish/pictureFile.ts";
import { pressArchive } from "../publish/pressArchive.ts";
import { dataOf, type Publication, stemOf } from "../publish/publication.ts";
import { content } from "./content.ts";
import { embedCode } from "./embedCode.ts";
import { absolute, linksFor, SITE } from "./links.ts";
import { cachedPng } from "./pictureCache.ts";

/** Pixels of a PNG for each user unit of its drawing. */
export const PNG_SCALE = 2;

type Bytes = string | Uint8Array<ArrayBuffer>;

const made = new Map<string, Bytes | Promise<Bytes>>();

/**
 * A file of a figure, made once a build. In every language the data, the JSON and the archive are the same.
 *
 * @throws RangeError if the edition has no such figure
 */
export function figureFile(
  edition: string,
  figure: string,
  language: Language,
  file: FigureFile,
): Bytes | Promise<Bytes> {
  const key = [edition, figure, isOfLanguage(file) ? language : "", file].join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const bytes = make(publicationOf(edition, figure), language, file);
  made.set(key, bytes);
  return bytes;
}

function isOfLanguage(file: FigureFile): boolean {
  return file === ".svg" || file === ".png" || file === ".xlsx";
}

function make(publication: Publication, language: Language, file: FigureFile): Bytes | Promise<Bytes> {
  const { edition } = publication;
  switch (file) {
    case ".svg":
      return pictureFile(publication, language);
    case ".png":
      return cachedPng(pictureFile(publication, language), PNG_SCALE);
    case ".csv":
      return figureCsv(dataOf(publication), edition);
    case "-excel-id.csv":
      return excelCsv(dataOf(publication), edition);
    case ".xlsx":
      return figureWorkbook(publication, language);
    case ".json":
      return figureJson(publication);
    case ".zip":
      return archive(publication);
  }
}

async function archive(publication: Publication): Promise<Bytes> {
  const { definition } = publication.edition;
  const ofEvery = async (file: ".png" | ".xlsx") => {
    const made = await Promise.all(
      LANGUAGES.map(
        async (language) =>
          [language, await figureFile(definition.id, stemOf(publication), language, file)] as const,
      ),
    );
    return Object.fromEntries(made) as Record<Language, Uint8Array<ArrayBuffer>>;
  };
  const [png, xlsx] = [await ofEvery(".png"), await ofEvery(".xlsx")];
  return pressArchive(publication, { png, xlsx }, embedText(publication));
}

/** The codes that stay with the edition, in every language. */
function embedText({ edition, figures, publisher }: Publication): string {
  const { id, title } = edition.definition;
  return LANGUAGES.map((language) => {
    const { name, files } = LOCALES[language];
    const code = embedCode({
      edition: id,
      editionTitle: title[language],
      figure: figures[language],
      language,
      publisher,
      frozen: true,
    });
    const caution = SITE === undefined ? `${files.archive.noAddress}\n\n` : "";
    return `${name}\n\n${caution}${files.archive.iframe}:\n${code.iframe}\n\n${files.archive.image}:\n${code.image}\n`;
  }).join("\n");
}

/**
 * A figure in every language, ready for its files.
 *
 * @throws RangeError if the edition has no such figure
 */
export function publicationOf(edition: string, figure: string): Publication {
  const inEvery = <Said>(saying: (language: Language) => Said) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, saying(language)])) as Record<Language, Said>;
  return {
    edition: content().volume(edition, LANGUAGES[0]).edition,
    publisher: content().publisher,
    figures: inEvery((language) => {
      const found = content()
        .volume(edition, language)
        .figures.find(({ id }) => id === figure);
      if (found === undefined) throw new RangeError(`edition ${edition} has no figure ${figure}`);
      return found;
    }),
    addresses: addresses(edition, figure),
  };
}

function addresses(edition: string, figure: string): Words | undefined {
  if (SITE === undefined) return undefined;
  return {
    id: absolute(linksFor("id").figure(edition, figure)),
    en: absolute(linksFor("en").figure(edition, figure)),
  };
}
