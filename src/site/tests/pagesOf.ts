import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file of a built site, by path from its root, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** A file to be taken along, not a page of the site: it holds what pages say, in both languages. */
const TAKEN_ALONG = /\/luring\.html$/;

/** The HTML of every page, by address. */
export function pagesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesOf(folder)
      .filter((file) => file.endsWith(".html") && !TAKEN_ALONG.test(file))
      .map((file) => [`/${file.replace(/index\.html$/, "")}`, readFileSync(join(folder, file), "utf8")]),
  );
}

/** Whether a page is one of the many about a district: all are made alike, from the same few files. */
export function isDistrictPage(address: string): boolean {
  return /\/wilayah\/\d{4}-/.test(address);
}

/** Those that stand for them: the focus, the longest name, a namesake in another province, a new province. */
const STANDING_FOR_DISTRICTS = /\/wilayah\/(?:3375|7108|3279|9703)-/;

/** Whether a page is one of the many maps: all are made alike, of one indicator in one year. */
export function isMapPage(address: string): boolean {
  return /\/peta\/[a-z_]+\/\d{4}\/$/.test(address);
}

/** Those that stand for them: both ends of the years, every unit, a year beside one without a map, a noted year. */
const STANDING_FOR_MAPS =
  /\/peta\/(?:headcount_ratio\/202[45]|headcount\/2020|poverty_line\/2015|poverty_severity_index\/2023)\/$/;

/** Whether a page is looked at closely: every one but most of the districts' and of the maps. */
export function isLookedAt(address: string): boolean {
  if (isDistrictPage(address)) return STANDING_FOR_DISTRICTS.test(address);
  return !isMapPage(address) || STANDING_FOR_MAPS.test(address);
}

/** Whether a page is a figure to be framed elsewhere: a copy of what the figure's own page shows. */
export function isEmbed(address: string): boolean {
  return /^(\/en)?\/sematan\//.test(address);
}

/** What a page says to an eye: its text without elements and attributes. */
export function textOf(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, " ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&#160;", "\u00a0")
    .replaceAll("&amp;", "&");
}

/** What a page says to a machine or an ear besides: title, descriptions, labels and machine values. */
export function attributesOf(html: string): string {
  const said = [...html.matchAll(/\s(?:content|aria-label|alt|title|value)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  return [/<title>([^<]*)/.exec(html)?.[1] ?? "", ...said].join("\n");
}
