import type { Break } from "../model/break.ts";
import { unitsAt } from "../model/decimal.ts";
import type { DistrictMap, DistrictMapEntry } from "../model/districtMap.ts";
import type { Edition } from "../model/edition.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { namesakes } from "../model/namesakes.ts";
import type { Region, RegionCode } from "../model/region.ts";

/** The map of one indicator in one year, if the edition has it. */
export function mapOf(edition: Edition, indicator: string, year: number): DistrictMap | undefined {
  return edition.analyses.standard.maps.find((each) => each.indicator === indicator && each.year === year);
}

/** The maps of one indicator, oldest first. */
export function mapsOf(edition: Edition, indicator: string): readonly DistrictMap[] {
  return edition.analyses.standard.maps.filter((each) => each.indicator === indicator);
}

/** The map of the focus's newest figure. */
export function newestMap(edition: Edition, indicator: string): DistrictMap | undefined {
  const year = edition.analyses.indicators.get(indicator)?.latest.year;
  return year === undefined ? undefined : mapOf(edition, indicator, year);
}

/** The entry of a district, if it has a figure. */
export function entryOf({ entries }: DistrictMap, region: RegionCode): DistrictMapEntry | undefined {
  return entries.find((each) => each.region === region);
}

/** Full names of the districts whose figure is the same as an entry's, its own first. */
export function namesSharing(
  edition: Edition,
  { entries, indicator }: DistrictMap,
  entry: DistrictMapEntry,
): string[] {
  const decimals = edition.indicators.get(indicator)?.decimals ?? entry.point.decimals;
  const units = ({ point }: DistrictMapEntry) => unitsAt(point.value, decimals);
  const others = entries.filter((each) => each !== entry && units(each) === units(entry));
  return [entry, ...others].map(({ region }) => nameOf(edition, region));
}

export function nameOf({ regions }: Pick<Edition, "regions">, code: RegionCode): string {
  return regions.get(code)?.name ?? code;
}

/** Names without "Kota" and "Kabupaten" that two districts of a map share, in alphabetical order. */
export function sharedNames(edition: Edition, { entries, missing }: DistrictMap): string[] {
  const found = [...entries.map(({ region }) => region), ...missing].flatMap(
    (code) => edition.regions.get(code) ?? [],
  );
  const doubled = found.filter((region: Region) => namesakes(region, found).length > 0);
  return [...new Set(doubled.map(({ name }) => name.replace(/^(?:Kota|Kabupaten) /, "")))].sort();
}

/** The breaks whose notes go with a figure of one year. */
export function notesOf(edition: Edition, indicator: string, year: number): readonly Break[] {
  return analysisOf(edition, indicator)?.spell.notes.filter((each) => each.year === year) ?? [];
}

export function analysisOf(edition: Edition, indicator: string): IndicatorAnalysis | undefined {
  return edition.analyses.indicators.get(indicator);
}
