import { checkTables } from "./checks/index.ts";
import { allFindings } from "./findings/index.ts";
import { DataError } from "./model/dataError.ts";
import type { Analyses, Edition } from "./model/edition.ts";
import type { EditionDefinition } from "./model/editionDefinition.ts";
import type { Given } from "./model/given.ts";
import type { IndicatorAnalysis } from "./model/indicatorAnalysis.ts";
import type { Region } from "./model/region.ts";
import { type SeriesSet, seriesOf } from "./model/seriesSet.ts";
import { project } from "./projections/project.ts";
import { assembleSeries } from "./series/assembleSeries.ts";
import { knownLineParts } from "./series/knownLineParts.ts";
import { vintage } from "./series/vintage.ts";
import { access } from "./trends/access.ts";
import { analyseIndicator, type Places } from "./trends/analyseIndicator.ts";
import { lineCompositions } from "./trends/lineCompositions.ts";
import { rateAndNumber } from "./trends/rateAndNumber.ts";
import { seriesComparison } from "./trends/seriesComparison.ts";
import { shortfalls } from "./trends/shortfalls.ts";
import { standardAnalyses } from "./trends/standardAnalyses.ts";

/** The indicators an edition is about, in the order they are told. */
export const INDICATORS = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
] as const;

/**
 * The edition compiled from what was given. Pure: no clock, no network, no disk, no language.
 *
 * @throws DataError with everything the checks found wrong; nothing is compiled from broken data
 */
export function compileEdition(given: Given): Edition {
  // 1. Check the data as a whole.
  const errors = checkTables(given).flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === "error"),
  );
  if (errors.length > 0) throw new DataError(errors);

  // 2. Forget everything released after the cut-off.
  const { definition, regions, indicators, sources } = given;
  const known = vintage(given.observations, regions, given.releases, definition.cutoff);
  const lineParts = knownLineParts(given.lineParts, regions, given.releases, definition.cutoff);
  const claims = given.claims.filter(({ date }) => date <= definition.cutoff);

  // 3. Assemble series.
  const series = assembleSeries(known, regions, indicators);

  // 4. Describe the past, 5. project, 6. name what was found.
  const places = placesOf(definition, regions);
  const described = describe({ ...given, lineParts }, places, series);
  const analyses: Analyses = { series, ...described, ...project(given, series) };
  const findings = allFindings({ definition, analyses, claims });

  return { definition, regions, indicators, sources, claims, analyses, findings };
}

function describe(given: Given, places: Places, series: SeriesSet) {
  const analysed = INDICATORS.flatMap((id): [string, IndicatorAnalysis][] => {
    const indicator = given.indicators.get(id);
    const analysis = indicator === undefined ? undefined : analyseIndicator(indicator, places, series);
    return analysis === undefined ? [] : [[id, analysis]];
  });
  const own = (indicator: string) => seriesOf(series, places.focus.code, indicator, "annual");
  const indicators = new Map(analysed);
  const [rate, number] = [indicators.get("headcount_ratio"), indicators.get("headcount")];
  const { province } = places;
  const { start } = given.definition;
  return {
    indicators,
    standard: standardAnalyses(indicators, given.indicators, places, series, given.definition.assumedSurvey),
    shortfalls: shortfalls(own("poverty_line"), own("poverty_gap_index"), own("headcount_ratio")),
    seriesComparison: rate === undefined ? undefined : seriesComparison(rate, start),
    rateAndNumber:
      rate === undefined || number === undefined ? undefined : rateAndNumber(rate.spell, number.spell, start),
    access: access(given.indicators, places, series),
    lineCompositions: lineCompositions(
      given.lineParts,
      province.code,
      seriesOf(series, province.code, "poverty_line", "march"),
    ),
  };
}

function placesOf(definition: EditionDefinition, regions: ReadonlyMap<string, Region>): Places {
  const place = (code: string): Region => {
    const region = regions.get(code);
    if (region === undefined) throw new RangeError(`unknown region ${code}`);
    return region;
  };
  return {
    focus: place(definition.focus),
    province: place(definition.province),
    country: place(definition.country),
    peers: [...regions.values()].filter(
      ({ level, parent }) => level === "district" && parent === definition.province,
    ),
  };
}
