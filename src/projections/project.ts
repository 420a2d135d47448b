import type { Analyses } from "../model/edition.ts";
import type { Given } from "../model/given.ts";
import type { RegionCode } from "../model/region.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { isSevered, latestSpell } from "../model/spells.ts";
import { logitScale } from "../stats/scale.ts";
import { accuracy } from "./accuracy.ts";
import { accuracyTrials } from "./accuracyTrials.ts";
import { commonCourses } from "./commonCourses.ts";
import { countryTrials } from "./countryTrials.ts";
import { districtNowcasts, nowcast } from "./nowcast.ts";
import { isEnough } from "./nowcastIntervals.ts";
import { nowcastRecord } from "./nowcastRecord.ts";
import { nowcastTrials } from "./nowcastTrials.ts";
import { provinceAnchors } from "./provinceAnchors.ts";
import { rollingOrigins } from "./rollingOrigins.ts";
import { continuation, scenario, scenarioHorizon } from "./scenario.ts";
import { scenarioCoverage } from "./scenarioCoverage.ts";
import { targetLedger } from "./targetLedger.ts";
import { targetLedgers } from "./targetLedgers.ts";

/** What is projected: the share of poor people. */
const INDICATOR = "headcount_ratio";

type Projections = Pick<
  Analyses,
  "accuracy" | "nowcast" | "nowcastRecords" | "districtNowcasts" | "scenario" | "targets" | "targetLedgers"
>;

/** Everything an edition says of the years ahead, and how such statements did before. */
export function project(
  given: Pick<Given, "definition" | "regions" | "indicators" | "targets" | "provinceSplits">,
  series: SeriesSet,
): Projections {
  const { definition } = given;
  const provinces = provincesOf(given, series);
  const country = countryTrials([...provinces.values()]);
  const province = provinces.get(definition.province) ?? { districts: [], anchorOf: () => undefined };
  const material = { ...province, country };
  const { districts, anchorOf } = province;
  const courseOf = commonCourses(
    [...provinces.values()].flatMap((each) => each.districts.map(({ spell: { points } }) => points)),
    logitScale,
  );

  const own = seriesOf(series, definition.focus, INDICATOR, "annual");
  const spell = latestSpell(own);
  const values = spell?.points.map(({ value }) => value) ?? [];
  const last = spell?.to ?? 0;
  const ahead = scenarioHorizon(values.length);

  const expected = isSevered(own, last, last + 1)
    ? undefined
    : nowcast({ ...material, focus: definition.focus });
  const continued =
    spell === undefined || isSevered(own, last, last + ahead)
      ? undefined
      : scenario(
          spell,
          expected,
          courseOf(spell.from, spell.to),
          values.length < 6
            ? []
            : rollingOrigins(values, ahead, (published, horizon) =>
                continuation({
                  published,
                  ahead: horizon,
                  start: undefined,
                  course: courseOf(spell.from, spell.from + published.length - 1),
                }).map(({ value }) => value),
              ),
          expected === undefined ? [] : scenarioCoverage(districts, expected.anchor, anchorOf, courseOf),
        );
  return {
    accuracy: accuracy(accuracyTrials(material, courseOf, Math.max(1, ahead)), definition.focus),
    nowcast: expected,
    nowcastRecords: (["march", "september"] as const).flatMap((anchor) => {
      const trials = nowcastTrials(districts, anchor, anchorOf);
      return isEnough(trials) ? [nowcastRecord(anchor, trials, country[anchor])] : [];
    }),
    districtNowcasts: [...provinces.values()]
      .flatMap((each) => districtNowcasts({ ...each, country }))
      .filter(({ region, base, year }) => {
        const official = seriesOf(series, region, INDICATOR, "annual");
        return !isSevered(official, base.year, year);
      })
      .sort((a, b) => (a.region < b.region ? -1 : 1)),
    scenario: continued,
    targets: targetLedger(
      definition.targetDocument,
      given.targets.filter(
        ({ region, document, indicator, kind }) =>
          region === definition.focus &&
          document === definition.targetDocument &&
          indicator === INDICATOR &&
          kind === "target",
      ),
      own,
      expected,
    ),
    targetLedgers: targetLedgers({
      targets: given.targets,
      indicators: given.indicators,
      series,
      places: { focus: definition.focus, province: definition.province, country: definition.country },
      districts: districtsOf(given, definition.province),
      projected: { indicator: INDICATOR, nowcast: expected, scenario: continued },
    }),
  };
}

function districtsOf({ regions }: Pick<Given, "regions">, province: RegionCode): RegionCode[] {
  return [...regions.values()]
    .filter(({ level, parent }) => level === "district" && parent === province)
    .map(({ code }) => code);
}

/** Every province with its districts' newest spells and what moved it. */
function provincesOf(given: Pick<Given, "regions" | "provinceSplits">, series: SeriesSet) {
  return new Map(
    [...given.regions.values()]
      .filter(({ level }) => level === "province")
      .map(({ code }) => [
        code,
        {
          districts: districtsOf(given, code).flatMap((region) => {
            const spell = latestSpell(seriesOf(series, region, INDICATOR, "annual"));
            return spell === undefined ? [] : [{ region, spell }];
          }),
          anchorOf: provinceAnchors(series, INDICATOR, code, given.provinceSplits),
        },
      ]),
  );
}
