import { INDICATORS } from "./edition.ts";
import { changeFindings } from "./findings/changeFindings.ts";
import { comparisonFindings } from "./findings/comparisonFindings.ts";
import { expectedFindings } from "./findings/expectedFindings.ts";
import { levelFindings } from "./findings/levelFindings.ts";
import { positionFindings } from "./findings/positionFindings.ts";
import { shortfallFindings } from "./findings/shortfallFindings.ts";
import { synchronyFindings } from "./findings/synchronyFindings.ts";
import { trendFindings } from "./findings/trendFindings.ts";
import type { DistrictProfile } from "./model/districtProfile.ts";
import type { Edition } from "./model/edition.ts";
import type { Finding } from "./model/finding.ts";
import type { IndicatorAnalysis } from "./model/indicatorAnalysis.ts";
import { namesakes } from "./model/namesakes.ts";
import type { ProvinceSplit } from "./model/provinceSplit.ts";
import type { Region, RegionCode } from "./model/region.ts";
import { seriesOf } from "./model/seriesSet.ts";
import { ownTerritory } from "./series/ownTerritory.ts";
import { analyseIndicator, type Places } from "./trends/analyseIndicator.ts";
import { shortfalls } from "./trends/shortfalls.ts";

/** What an edition must have for profiles of its districts. */
export type ProfiledEdition = Pick<Edition, "definition" | "regions" | "indicators"> & {
  readonly analyses: Pick<Edition["analyses"], "series" | "districtNowcasts">;
};

/**
 * Returns a function that profiles any district of an edition: the findings that the edition has of its
 * focus, apart from those about targets, scenarios and standard analyses, without compiling it again. A
 * province is compared only over years in which it covered its present territory.
 *
 * @throws RangeError for a code that is not a district's
 * @example districtProfiles(edition, splits)("3318").findings.get("headcount_ratio.latest")?.value
 */
export function districtProfiles(
  edition: ProfiledEdition,
  splits: readonly ProvinceSplit[],
): (code: RegionCode) => DistrictProfile {
  const { definition, regions, analyses } = edition;
  const series = ownTerritory(analyses.series, splits);
  const shown = INDICATORS.flatMap((id) => edition.indicators.get(id) ?? []);
  const nowcasts = new Map(analyses.districtNowcasts.map((each) => [each.region, each]));
  const cutoff = Number(definition.cutoff.slice(0, 4));

  const place = (code: RegionCode | undefined, level: Region["level"]): Region => {
    const region = code === undefined ? undefined : regions.get(code);
    if (region === undefined || region.level !== level) throw new RangeError(`${code} is no ${level}`);
    return region;
  };
  const districts = [...regions.values()].filter(({ level }) => level === "district");

  return (code) => {
    // 1. Where it is.
    const focus = place(code, "district");
    const province = place(focus.parent, "province");
    const country = place(definition.country, "country");
    const peers = districts.filter(({ parent }) => parent === province.code);
    const places: Places = { focus, province, country, peers };

    // 2. Describe its past.
    const indicators = new Map(
      shown.flatMap((indicator): [string, IndicatorAnalysis][] => {
        const analysis = analyseIndicator(indicator, places, series);
        return analysis === undefined ? [] : [[indicator.id, analysis]];
      }),
    );
    const own = (indicator: string) => seriesOf(series, code, indicator, "annual");
    const material = {
      definition: { focus: code, province: province.code },
      analyses: {
        indicators,
        shortfalls: shortfalls(own("poverty_line"), own("poverty_gap_index"), own("headcount_ratio")),
      },
    };

    // 3. Name what was found.
    const nowcast = nowcasts.get(code);
    const found: Finding[] = [
      ...levelFindings(material),
      ...changeFindings(material),
      ...trendFindings(material),
      ...positionFindings(material),
      ...comparisonFindings(material),
      ...synchronyFindings(material),
      ...shortfallFindings(material),
      ...(nowcast === undefined ? [] : expectedFindings(material.definition, nowcast)),
    ];
    return {
      region: focus,
      province,
      country,
      regions,
      indicators,
      findings: new Map(found.map((finding) => [finding.id, finding])),
      namesakes: namesakes(focus, regions.values()),
      split: splits
        .filter((each) => each.province === province.code || each.parent === province.code)
        .filter(({ from }) => from <= cutoff)
        .sort((a, b) => a.from - b.from)
        .at(-1),
    };
  };
}
