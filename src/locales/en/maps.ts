import type { DistrictMap, DistrictMapEntry } from "../../model/districtMap.ts";
import type { Edition } from "../../model/edition.ts";
import type { Point } from "../../model/series.ts";
import { focusName, provinceName } from "../findingsOf.ts";
import type { FigureWords } from "../locale.ts";
import { analysisOf, entryOf, mapOf, nameOf, namesSharing, notesOf, sharedNames } from "../mapsOf.ts";
import type { MapWords } from "../mapWords.ts";
import { list, number, period, quantity, rank, unitName } from "./formats.ts";

/** What must be known of an indicator beside its values. */
const CAUTIONS: Readonly<Record<string, string>> = {
  headcount:
    "The number of people follows the size of the population; to compare areas, see the rate as well.",
  poverty_line:
    "The poverty line is the level of spending that the survey uses, not a measure of how many people are poor.",
};

function figure(indicator: string, year: number): FigureWords {
  const told = (edition: Edition) => {
    const map = mapOf(edition, indicator, year);
    const definition = edition.indicators.get(indicator);
    const [first, last] = [map?.entries[0], map?.entries.at(-1)];
    if (map === undefined || definition === undefined || first === undefined || last === undefined) {
      return undefined;
    }
    const said = ({ value, decimals }: Point) => quantity(value, definition.unit, decimals);
    const names = (entry: DistrictMapEntry) => namesSharing(edition, map, entry);
    return { map, definition, first, last, said, names };
  };
  return {
    title(edition) {
      const found = told(edition);
      if (found === undefined) return "Map of the districts";
      const { definition, first, last, said, names } = found;
      const where = (entry: DistrictMapEntry) => {
        const all = names(entry);
        return all.length === 1 ? all[0] : `${all.length} districts`;
      };
      const start = `${definition.short.en} ${year}: ${said(first.point)}`;
      if (first.point.value === last.point.value) return `${start} in ${where(first)}`;
      return `${start} (${where(first)}) to ${said(last.point)} (${where(last)})`;
    },
    subtitle(edition) {
      const found = told(edition);
      const unit = unitName(found?.definition.unit ?? "");
      const measured = found?.definition.name.en ?? "";
      const when = period(year, found?.map.month ?? null);
      return `${measured} by district of ${provinceName(edition)}, ${when}${unit === "index" ? "" : `, ${unit}`}`;
    },
    howToRead(edition) {
      const missing = told(edition)?.map.missing ?? [];
      const empty = missing.length === 0 ? "" : " Empty tile with –: no figure.";
      return `One tile is one district, roughly where it lies on the map; all are the same size. The stronger the grey, the higher the figure: five classes of about equal counts, computed for this year alone, so the greys of two years cannot be compared. Indigo frame: ${focusName(edition)}.${empty}`;
    },
    axes(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { definition, first, last } = found;
      return [
        "Places of the tiles: columns from west to east, rows from north to south.",
        `Grey: ${unitName(definition.unit)}, five classes from ${plain(first.point)} to ${plain(last.point)}.`,
      ];
    },
    description(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { map, definition, first, last, said, names } = found;
      return [
        `Lowest ${said(first.point)} (${list(names(first))}); highest ${said(last.point)} (${list(names(last))}).`,
        own(edition, map, said),
        ...map.classes.map(
          (each) =>
            `Class ${each.class}, ${reach(each.lowest, each.highest)}: ${list(membersOf(edition, map, each.class))}.`,
        ),
        ...(map.missing.length === 0
          ? []
          : [`No figure: ${list(map.missing.map((code) => nameOf(edition, code)))}.`]),
        ...(definition.polarity === 0 ? [] : ["Rank 1 is the lowest; equal figures share a rank."]),
      ];
    },
    notes(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { map, definition } = found;
      const shared = sharedNames(edition, map);
      return [
        definition.polarity === 0
          ? "Classes are computed from published figures; the survey’s uncertainty is not included."
          : "Ranks and classes are computed from published figures; the survey’s uncertainty is not included.",
        CAUTIONS[indicator] ?? "",
        shared.length === 0
          ? ""
          : `A kota (city) and a kabupaten (regency) of one name (${list(shared)}) are different places.`,
        ...notesOf(edition, indicator, year).map((each) => `${each.year}: ${each.note.en}`),
      ];
    },
  };
}

function plain({ value, decimals }: Point): string {
  return number.plain(value, decimals);
}

function reach(lowest: Point, highest: Point): string {
  return lowest.value === highest.value ? plain(lowest) : `${plain(lowest)}–${plain(highest)}`;
}

function membersOf(edition: Edition, { entries }: DistrictMap, fifth: number): string[] {
  return entries.filter((each) => each.class === fifth).map(({ region }) => nameOf(edition, region));
}

function own(edition: Edition, map: DistrictMap, said: (point: Point) => string): string {
  const { focus } = edition.definition;
  const entry = entryOf(map, focus);
  if (entry === undefined) return `${nameOf(edition, focus)}: no figure.`;
  const place =
    entry.rank === undefined
      ? ""
      : `, ${rank(entry.rank, map.entries.length, -1, namesSharing(edition, map, entry).slice(1))}`;
  return `${nameOf(edition, focus)}: ${said(entry.point)}, class ${entry.class}${place}.`;
}

/** The words of the province's tile maps, in English. */
export const maps: MapWords = {
  figure,
  part: (i, of) =>
    of === 2 ? (i === 1 ? "Western part" : "Eastern part") : `Part ${i} of ${of}, from the west`,
  legend: (unit) => `Grey by ${unit}; in brackets the number of districts`,
  class: "Class",
  rank: "Rank (1 = lowest)",
  page: {
    title: (indicator, year) => `Map: ${indicator}, ${year}`,
    others: "Other maps",
    indicators: "Indicator",
    years: "Year",
    none: (year) => `no figures of ${year}`,
    previous: (year) => `Previous: ${year}`,
    next: (year) => `Next: ${year}`,
    yearsText(edition, indicator) {
      const spell = analysisOf(edition, indicator)?.spell;
      if (spell === undefined) return "";
      const why = spell.opening === undefined ? "" : ` ${spell.opening.note.en}`;
      return `There are maps for ${spell.from} to ${spell.to}, the stretch of years that ends at the newest figure. Earlier years are not offered beside these.${why} A year without figures of the districts has no map.`;
    },
    figure: "The map among all figures",
  },
};
