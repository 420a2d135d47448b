import { printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import type { PaceTable } from "../model/paceTable.ts";
import type { Series } from "../model/series.ts";
import { pointOf, seriesOf } from "../model/seriesSet.ts";

const INDICATOR = "headcount_ratio";

/** Years of a development plan: a target may be set at least so far ahead. */
const PLAN = 5;

/**
 * What tells what a target would take, by what an edition knows. Its years are those that have not passed
 * by the cut-off, to the end of the document it follows, of the scenario or of five years, whichever is last.
 *
 * @returns `undefined` where the edition knows no figure of the focus, or neither side is better
 */
export function paceTable(edition: Edition): PaceTable | undefined {
  const { definition, analyses, regions, indicators } = edition;
  const { focus, province } = definition;
  const polarity = indicators.get(INDICATOR)?.polarity ?? 0;
  const latest = seriesOf(analyses.series, focus, INDICATOR, "annual")?.points.at(-1);
  if (polarity === 0 || latest === undefined) return undefined;
  const series = [...regions.values()]
    .filter(({ code, level, parent }) => code === focus || (level === "district" && parent === province))
    .flatMap(({ code }) => seriesOf(analyses.series, code, INDICATOR, "annual") ?? [])
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const breaks = [...new Map(series.map((each) => [breaksText(each), breaksOf(each)]))];
  const { nowcast, scenario } = analyses;
  return {
    focus,
    polarity,
    month: latest.month,
    years: yearsOf(edition, latest.year),
    regions: series.map((each) => ({
      code: each.region,
      first: each.points[0]?.year ?? 0,
      figures: figuresOf(each),
      breaks: breaks.findIndex(([text]) => text === breaksText(each)),
    })),
    breaks: breaks.map(([, list]) => list),
    nowcast:
      nowcast === undefined
        ? undefined
        : { year: nowcast.year, value: nowcast.value, relativeErrors: nowcast.relativeErrors },
    steps: (scenario?.steps ?? []).map(({ year, expectation }) => ({ year, expectation })),
  };
}

function yearsOf({ definition, analyses }: Edition, latest: number): number[] {
  const first = Math.max(latest + 1, Number(definition.cutoff.slice(0, 4)));
  const last = Math.max(
    latest + PLAN,
    analyses.targets.entries.at(-1)?.year ?? 0,
    analyses.scenario?.steps.at(-1)?.year ?? 0,
  );
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Every figure as printed, and a hyphen for a year without one. */
function figuresOf(series: Series): string {
  const [first, last] = [series.points[0]?.year ?? 0, series.points.at(-1)?.year ?? 0];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const point = pointOf(series, first + i);
    return point === undefined ? "-" : printDecimal(point.value, point.decimals);
  }).join(" ");
}

function breaksOf({ breaks }: Series) {
  return breaks.map(({ year, severity }) => [year, severity] as const);
}

function breaksText(series: Series): string {
  return breaksOf(series).join(" ");
}
