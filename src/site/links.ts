import type { FigureFile } from "../model/figureFile.ts";
import type { KitFile } from "../model/kitFile.ts";
import type { Region } from "../model/region.ts";
import type { Language } from "../model/words.ts";
import type { CardShape } from "../publish/cardContent.ts";
import { cardFile } from "./cards/cardFile.ts";
import { CHECKER_PAGE } from "./contentPolicy.ts";
import { regionSlug } from "./regionSlug.ts";

/** The permanent addresses of the site, in one language. */
export interface Links {
  home: string;
  edition(id: string): string;
  /** What is otherwise than in the edition before. */
  changes(edition: string): string;
  report(edition: string, name: string): string;
  /** The same as plain text, to be copied. */
  reportText(edition: string, name: string): string;
  figures(edition: string): string;
  figure(edition: string, id: string): string;
  /** A file at the figure's stem, in the language of the links. */
  figureFile(edition: string, id: string, file: FigureFile): string;
  /** The figure alone, to be framed elsewhere; `edition` may be "terbaru". */
  embed(edition: string, id: string): string;
  /** How an embed looks, and its codes. */
  embedPreview(edition: string, id: string): string;
  oembed(edition: string, id: string): string;
  /** The province's tile map of an indicator in a year. */
  map(edition: string, indicator: string, year: number): string;
  /** What a target would take. */
  pace(edition: string): string;
  /** What lies on the table of a meeting: every file of the kit. */
  kit(edition: string): string;
  /** A file of the kit, in the language of the links. */
  kitFile(edition: string, file: KitFile): string;
  /** Report, figures, tables and slides of both languages in one file. */
  offline(edition: string): string;
  slides(edition: string): string;
  /** What a presenter says beside each slide; the slides do not lead here. */
  slideNotes(edition: string): string;
  oneMinute(edition: string): string;
  meetings: string;
  meeting(date: string): string;
  /** The meeting for a calendar. */
  meetingCalendar(date: string): string;
  press: string;
  table(name: string): string;
  facts(edition: string): string;
  /** Where a finding's number comes from. */
  fact(edition: string, finding: string): string;
  factsJson(edition: string): string;
  analysis(edition: string): string;
  record: string;
  nowcast: string;
  known: string;
  regions: string;
  region(region: Region): string;
  data: string;
  source(id: string): string;
  method: string;
  claims: string;
  /** A statement among those made in public. */
  claim(date: string, id: string): string;
  checker: string;
  glossary: string;
  /** What changed in what was published, and why. */
  corrections: string;
  correctionsFeed: string;
  about: string;
}

/** The report an edition gives its meeting; every edition has it. */
export const MEETING_REPORT = "rakor";

/** The plain version of an edition. */
export const ONE_MINUTE = "satu-menit";

/** Whether a report stands at an address of its own, not among the others. */
export function hasOwnPage(report: string): boolean {
  return report === ONE_MINUTE;
}

/** The same setting as in `astro.config.mjs`. */
const BASE = (process.env.LAJU_BASE ?? "/").replace(/\/?$/, "/");

/** Addresses below the site's base: Indonesian at the root, English the same below `en/`. */
export function linksFor(language: Language, base = BASE): Links {
  const at = (path: string) => `${base}${language === "id" ? "" : `${language}/`}${path}`;
  return {
    home: at(""),
    edition: (id) => at(`edisi/${id}/`),
    changes: (edition) => at(`edisi/${edition}/perubahan/`),
    report: (edition, name) => at(`edisi/${edition}/${hasOwnPage(name) ? name : `laporan/${name}`}/`),
    reportText: (edition, name) => at(`edisi/${edition}/laporan/${name}.txt`),
    figures: (edition) => at(`edisi/${edition}/grafik/`),
    figure: (edition, id) => at(`edisi/${edition}/grafik/${id}/`),
    figureFile: (edition, id, file) => at(`edisi/${edition}/grafik/${id}${file}`),
    embed: (edition, id) => at(`sematan/${edition}/${id}/`),
    embedPreview: (edition, id) => at(`edisi/${edition}/grafik/${id}/sematan/`),
    oembed: (edition, id) => at(`sematan/${edition}/${id}.oembed.json`),
    map: (edition, indicator, year) => at(`edisi/${edition}/peta/${indicator}/${year}/`),
    pace: (edition) => at(`edisi/${edition}/laju-yang-diperlukan/`),
    kit: (edition) => at(`edisi/${edition}/usulan-bahan/`),
    kitFile: (edition, file) => at(`edisi/${edition}/${file}`),
    offline: (edition) => `${base}edisi/${edition}/luring.html`,
    slides: (edition) => at(`edisi/${edition}/paparan/`),
    slideNotes: (edition) => at(`edisi/${edition}/paparan/catatan/`),
    oneMinute: (edition) => at(`edisi/${edition}/${ONE_MINUTE}/`),
    meetings: at("rapat/"),
    meeting: (date) => at(`rapat/${date}/`),
    meetingCalendar: (date) => at(`rapat/${date}.ics`),
    press: at("pers/"),
    table: (name) => `${base}data/${name}`,
    facts: (edition) => at(`edisi/${edition}/angka/`),
    fact: (edition, finding) => at(`edisi/${edition}/angka/#${finding}`),
    factsJson: (edition) => `${base}edisi/${edition}/angka.json`,
    analysis: (edition) => at(`edisi/${edition}/analisis/`),
    record: at("proyeksi/"),
    nowcast: at("proyeksi/perkiraan-kini/"),
    known: at("proyeksi/yang-sudah-dapat-diketahui/"),
    regions: at("wilayah/"),
    region: (region) => at(`wilayah/${regionSlug(region)}/`),
    data: at("data/"),
    source: (id) => at(`data/#${id}`),
    method: at("metode/"),
    claims: at("klaim/"),
    claim: (date, id) => at(`klaim/#${date}-${id}`),
    checker: at(CHECKER_PAGE),
    glossary: at("glosarium/"),
    corrections: at("koreksi/"),
    correctionsFeed: at("koreksi/umpan.xml"),
    about: at("tentang/"),
  };
}

/** Where the site will stand, if that is known; without it addresses stay relative to the host. */
export const SITE = process.env.LAJU_SITE;

/** An address that holds outside the site, as far as the site's own is known. */
export function absolute(address: string, site = SITE): string {
  return site === undefined ? address : new URL(address, site).href;
}

/** A file served as is. */
export function publicFile(name: string): string {
  return `${BASE}${name}`;
}

/** The card of a page, to be shared. */
export function card(language: Language, path: string, shape: CardShape = "landscape"): string {
  return publicFile(cardFile(language, path, shape));
}

/**
 * Where an address in prose leads, below the site's base: a page in the language of the prose, unless the address
 * names one; a file where it is.
 *
 * @param path from the root, as it is written: "/metode/#nowcast", "/data/regions.csv"
 */
export function pageInProse(path: string, language: Language, base = BASE): string {
  const [address = ""] = path.split(/[?#]/);
  const isPage = address.endsWith("/") && !/^\/en\//.test(address);
  return `${isPage ? linksFor(language, base).home : base}${path.slice(1)}`;
}

/** The same page in another language. */
export function inLanguage(language: Language, path: string): string {
  return `${linksFor(language).home}${path}`;
}
