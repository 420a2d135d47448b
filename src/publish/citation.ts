import { LOCALES } from "../locales/index.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { asOf, type Publication, stemOf } from "./publication.ts";

/** A citation in the forms readers and reference managers take. */
export interface Citation {
  /** In Indonesian. */
  readonly id: string;
  /** In English. */
  readonly en: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON: a list of one item. */
  readonly csl: string;
}

/** What is cited, apart from how it is written. */
interface Cited {
  readonly key: string;
  /** Who made the data set: no person, and not the office whose numbers it holds. */
  readonly processor: string;
  readonly title: string;
  readonly year: string;
  readonly edition: string;
  /** Source of the numbers and processing, apart. */
  readonly note: string;
  readonly address: string | undefined;
  readonly language: Language;
}

/**
 * How to cite a figure's data: who processed them, whose numbers they are, the edition and its cut-off, whose year
 * is the year. The measure is the title, so that no citation says a change without what must stand beside it.
 *
 * @param language of the forms for reference managers
 */
export function citation(publication: Publication, language: Language): Citation {
  const cited = citedIn(publication, language);
  return {
    id: plain(publication, "id"),
    en: plain(publication, "en"),
    bibtex: bibtex(cited),
    ris: ris(cited),
    csl: `${JSON.stringify([csl(cited)], null, 2)}\n`,
  };
}

/** One citation for every language, in each form: for an archive. */
export function citationFiles(publication: Publication): Pick<Citation, "bibtex" | "ris" | "csl"> {
  const all = LANGUAGES.map((language) => citedIn(publication, language));
  return {
    bibtex: all.map(bibtex).join("\n"),
    ris: all.map(ris).join("\r\n"),
    csl: `${JSON.stringify(all.map(csl), null, 2)}\n`,
  };
}

function citedIn(publication: Publication, language: Language): Cited {
  const { edition, publisher, figures, addresses } = publication;
  const { citation: words, unofficial } = LOCALES[language].files;
  const name = publisher.name[language];
  const processing = words.processing(publisher.official ? name : `${name}, ${unofficial}`);
  const year = edition.definition.cutoff.slice(0, 4);
  return {
    key: `laju_${edition.definition.id}_${stemOf(publication)}_${language}`,
    processor: name,
    title: figures[language].subtitle,
    year,
    edition: asOf(publication, language),
    note: `${words.source(figures[language].source)}. ${processing}`,
    address: addresses?.[language],
    language,
  };
}

function plain(publication: Publication, language: Language): string {
  const { processor, year, title, edition, note, address } = citedIn(publication, language);
  const { medium } = LOCALES[language].files.citation;
  const parts = [`${processor} (${year})`, `“${title}” [${medium}]`, edition, note];
  return `${parts.join(". ")}.${address === undefined ? "" : ` ${address}`}`;
}

const BIBTEX_LANGUAGES: Readonly<Record<Language, string>> = { id: "indonesian", en: "english" };

/** Double braces keep names whole and capitals as they are. */
function bibtex({ key, processor, title, year, edition, note, address, language }: Cited): string {
  const fields = {
    author: `{${escaped(processor)}}`,
    title: `{${escaped(title)}}`,
    year,
    howpublished: escaped(edition),
    note: escaped(note),
    ...(address === undefined ? {} : { url: address }),
    langid: BIBTEX_LANGUAGES[language],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would read as a command is escaped; what it has no letter for is said in its own signs. */
function escaped(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replaceAll("\u00a0", "~")
    .replaceAll("–", "--")
    .replaceAll("\u2212", "$-$");
}

function ris({ processor, title, year, edition, note, address, language }: Cited): string {
  const lines = [
    ["TY", "DATA"],
    ["AU", processor],
    ["TI", title],
    ["PY", year],
    ["ET", edition],
    ["PB", processor],
    ["N1", note],
    ["LA", language],
    ...(address === undefined ? [] : [["UR", address]]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

function csl({ key, processor, title, year, edition, note, address, language }: Cited) {
  return {
    id: key,
    type: "dataset",
    author: [{ literal: processor }],
    title,
    issued: { "date-parts": [[Number(year)]] },
    edition,
    publisher: processor,
    note,
    ...(address === undefined ? {} : { URL: address }),
    language,
  };
}
