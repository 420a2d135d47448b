import { FIGURE_FILES } from "../../model/figureFile.ts";
import { KIT_FILES } from "../../model/kitFile.ts";
import { METHOD_GROUPS, METHODS } from "../../model/methods.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { paceTable } from "../../publish/paceTable.ts";
import { reportNames } from "../../sources/reportFiles.ts";
import type { Content } from "../content.ts";
import { LIVE } from "../embedCode.ts";
import { factCards } from "../factCards.ts";
import { linksFor, ONE_MINUTE } from "../links.ts";
import { PRESS_REPORTS } from "../pressRoom.ts";
import type { Ground, GroundVolume } from "./ground.ts";

/** Places on a page that can be pointed at, or `undefined` where they are not known. */
type Places = ReadonlySet<string> | undefined;

/** Every page and file of the site by its address below the root, with the places on it: known without building. */
export function knownPages(ground: Ground): ReadonlyMap<string, Places> {
  const { content, files } = ground;
  const pages = new Map<string, Places>();
  const add = (address: string, places?: Iterable<string>) =>
    pages.set(address, places === undefined ? undefined : new Set(places));
  if (content === undefined) return pages;
  const { data, publisher, glossary } = content;
  for (const language of LANGUAGES) {
    const links = linksFor(language, "/");
    const { home, meetings, press, record, nowcast, known, regions, checker, corrections, about } = links;
    for (const page of [home, meetings, press, record, nowcast, known, regions, checker, corrections, about])
      add(page);
    add(links.correctionsFeed);
    add(links.data);
    add(links.method, [...METHOD_GROUPS.map((group) => `part-${group}`), ...METHODS.map(({ id }) => id)]);
    add(
      links.glossary,
      glossary.map(({ term }) => term),
    );
    if (publisher.claims) add(links.claims);
    for (const { date } of data.meetings) {
      add(links.meeting(date));
      add(links.meetingCalendar(date));
    }
    for (const region of data.regions.values()) if (region.level === "district") add(links.region(region));
  }
  for (const volume of ground.volumes) addVolume(add, volume, content, files);
  for (const folder of ["", "observations/", "nowcasts/"]) {
    for (const name of files.list(`data/${folder}`)) if (name.endsWith(".csv")) add(`/data/${folder}${name}`);
  }
  return pages;
}

function addVolume(
  add: (address: string, places?: Iterable<string>) => void,
  { edition, locale, figures = [], reports }: GroundVolume,
  content: Content,
  files: Ground["files"],
): void {
  const { language }: { readonly language: Language } = locale;
  const { id } = edition.definition;
  const links = linksFor(language, "/");
  const { edition: home, changes, kit, slides, slideNotes, analysis, offline, factsJson } = links;
  for (const address of [home, changes, kit, slides, slideNotes, analysis, offline, factsJson])
    add(address(id));
  add(links.figures(id));
  add(
    links.facts(id),
    reports &&
      factCards({ edition, locale, figures, reports }, content.rows(id)).map(({ finding }) => finding.id),
  );
  if (paceTable(edition) !== undefined) add(links.pace(id));
  for (const file of KIT_FILES) add(links.kitFile(id, file));
  for (const { indicator, year } of edition.analyses.standard.maps) add(links.map(id, indicator, year));
  for (const name of reportNames(files, id, language)) {
    add(name === ONE_MINUTE ? links.oneMinute(id) : links.report(id, name));
    if (PRESS_REPORTS.includes(name)) add(links.reportText(id, name));
  }
  for (const figure of figures) {
    add(links.figure(id, figure.id));
    add(links.embedPreview(id, figure.id));
    for (const shown of [id, LIVE]) {
      add(links.embed(shown, figure.id));
      add(links.oembed(shown, figure.id));
    }
    for (const file of FIGURE_FILES) add(links.figureFile(id, figure.id, file));
  }
}
