import type { Indicator, Polarity } from "../model/indicator.ts";
import type { Nowcast } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Series } from "../model/series.ts";
import type { SeriesSet } from "../model/seriesSet.ts";
import { isSevered } from "../model/spells.ts";
import type { Target } from "../model/target.ts";
import type {
  DocumentTargets,
  RegionTargets,
  TargetLedgers,
  TargetOutcome,
  TargetRecord,
  TargetScope,
  TargetWay,
} from "../model/targetLedgers.ts";
import { comparedDistricts, requiredWay } from "./requiredWay.ts";
import { targetBound } from "./targetBound.ts";
import { isReached, targetLateness, targetOutcome } from "./targetOutcome.ts";
import { targetSeries } from "./targetSeries.ts";

/** What the ledgers are made from. */
export interface TargetMaterial {
  /** Of any region; those of the three places are used. */
  readonly targets: readonly Target[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Only what the edition may know. */
  readonly series: SeriesSet;
  readonly places: { readonly [Scope in TargetScope]: RegionCode };
  /** The province's districts, the focus among them. */
  readonly districts: readonly RegionCode[];
  /** What is projected for the focus, and for which indicator. */
  readonly projected: {
    readonly indicator: string;
    readonly nowcast: Nowcast | undefined;
    readonly scenario: Scenario | undefined;
  };
}

/**
 * Every target of the focus, its province and the country, each against the figures of its own region
 * and no other: what was set, what was published, how late it was reached, and what it would still take.
 * Does not depend on the order of the targets.
 */
export function targetLedgers(material: TargetMaterial): TargetLedgers {
  return {
    focus: regionTargets("focus", material),
    province: regionTargets("province", material),
    country: regionTargets("country", material),
  };
}

function regionTargets<Scope extends TargetScope>(
  scope: Scope,
  material: TargetMaterial,
): RegionTargets<Scope> {
  const region = material.places[scope];
  const own = material.targets.filter((target) => target.region === region);
  const documents = [...new Set(own.map(({ document }) => document))].sort();
  return {
    scope,
    region,
    documents: documents.map((document) =>
      documentTargets(
        scope,
        document,
        own.filter((target) => target.document === document),
        material,
      ),
    ),
  };
}

function documentTargets<Scope extends TargetScope>(
  scope: Scope,
  document: string,
  targets: readonly Target[],
  material: TargetMaterial,
): DocumentTargets<Scope> {
  const records = targets
    .toSorted(byIndicatorAndYear)
    .map((target) => targetRecord(scope, target, firstYear(target, targets), material));
  const missed = records.filter(({ outcome }) => outcome.status === "missed").length;
  return {
    scope,
    document,
    records,
    assessed: missed + records.filter(({ outcome }) => outcome.status === "met").length,
    missed,
  };
}

function byIndicatorAndYear(a: Target, b: Target): number {
  if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
  const [first, second] = [a.year ?? 9999, b.year ?? 9999];
  return first - second || a.row.line - b.row.line;
}

/** The first year the document sets a target for, in the target's indicator. */
function firstYear({ indicator }: Target, targets: readonly Target[]): number | undefined {
  const years = targets.flatMap((each) =>
    each.indicator === indicator && each.kind === "target" && each.year !== undefined ? [each.year] : [],
  );
  return years.length === 0 ? undefined : Math.min(...years);
}

function targetRecord<Scope extends TargetScope>(
  scope: Scope,
  target: Target,
  first: number | undefined,
  material: TargetMaterial,
): TargetRecord<Scope> {
  const polarity = material.indicators.get(target.indicator)?.polarity ?? 0;
  const found = targetSeries(material.series, scope, target.region, target.indicator);
  const outcome = targetOutcome(target, polarity, found?.series, first);
  const lateness = targetLateness(target, polarity, found?.series, outcome);
  const isOpen =
    lateness?.status === "open" || (outcome.status === "not_judged" && outcome.reason === "no_figure_yet");
  return {
    scope,
    target,
    bound: targetBound(target, polarity),
    outcome,
    otherMonths: target.year === undefined ? [] : (found?.otherMonths(target.year) ?? []),
    lateness,
    way:
      isOpen && found !== undefined
        ? targetWay(scope, target, polarity, found.series, first, outcome, material)
        : undefined,
  };
}

function targetWay(
  scope: TargetScope,
  target: Target,
  polarity: Polarity,
  series: Series,
  first: number | undefined,
  outcome: TargetOutcome,
  material: TargetMaterial,
): TargetWay | undefined {
  const latest = series.points.at(-1);
  const bound = targetBound(target, polarity)?.value;
  if (latest === undefined || bound === undefined || polarity === 0 || target.year === undefined) {
    return undefined;
  }
  const isOverdue = outcome.status === "missed";
  const by = isOverdue ? latest.year + 1 : target.year;
  if (isSevered(series, Math.min((first ?? target.year) - 1, latest.year), by)) {
    return { status: "closed", reason: "severed" };
  }
  const { indicator, nowcast, scenario } = material.projected;
  const isProjected = scope === "focus" && target.indicator === indicator;
  const way = requiredWay(
    { bound, decimals: target.decimals, by },
    {
      series,
      polarity,
      districts:
        scope === "focus"
          ? comparedDistricts(material.series, target.indicator, material.districts, material.places.focus)
          : undefined,
      projected: isProjected ? { nowcast, scenario } : { nowcast: undefined, scenario: undefined },
    },
  );
  return way === undefined
    ? undefined
    : { ...way, status: "open", isOverdue, isReached: isReached(latest, target, polarity) };
}
