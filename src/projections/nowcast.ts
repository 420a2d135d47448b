import { differenceAt } from "../model/decimal.ts";
import type { Anchor, Nowcast, PastNowcast } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import type { Series } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { anchoredValue } from "./anchoredValue.ts";
import { anchorRatio } from "./anchorRatio.ts";
import { LEVELS, nowcastRecord, relativeError } from "./nowcastRecord.ts";
import { nowcastTrials } from "./nowcastTrials.ts";
import { relativeErrorInterval } from "./relativeErrorInterval.ts";

/** What a nowcast of one district is made from. */
export interface NowcastMaterial {
  readonly focus: RegionCode;
  /** The province's districts, the focus among them, each with the spell that ends at its newest figure. */
  readonly districts: readonly { readonly region: RegionCode; readonly spell: Spell }[];
  readonly march: Series | undefined;
  readonly september: Series | undefined;
}

/**
 * What the statistics office is expected to publish next for a district, from what its province's
 * figures already show: by this year's March figure if it is known, else by last year's September.
 * `undefined` if the province shows nothing newer, the focus has no figure, or the past holds too few
 * trials for an interval.
 */
export function nowcast({ focus, districts, march, september }: NowcastMaterial): Nowcast | undefined {
  const own = districts.find(({ region }) => region === focus);
  const base = own?.spell.points.at(-1);
  if (own === undefined || base === undefined) return undefined;
  const year = base.year + 1;
  const moved =
    anchorRatio(year, "march", march, september) ?? anchorRatio(year, "september", march, september);
  if (moved === undefined) return undefined;

  const trials = nowcastTrials(districts, moved.anchor, march, september);
  if (new Set(trials.map((trial) => trial.year)).size < 3) return undefined;
  const relativeErrors = trials.map(relativeError).sort((a, b) => a - b);
  const value = anchoredValue(base.value, moved.ratio);
  return {
    year,
    anchor: moved.anchor,
    value,
    decimals: base.decimals,
    intervals: LEVELS.map((level) => relativeErrorInterval(value, relativeErrors, level)),
    base,
    anchorBase: moved.base,
    anchorPoint: moved.point,
    record: nowcastRecord(moved.anchor, trials),
    past: (["september", "march"] as const).flatMap((anchor) => pastNowcasts(own, anchor, march, september)),
    relativeErrors,
  };
}

function pastNowcasts(
  own: { readonly region: RegionCode; readonly spell: Spell },
  anchor: Anchor,
  march: Series | undefined,
  september: Series | undefined,
): PastNowcast[] {
  return nowcastTrials([own], anchor, march, september).map(({ year, value, actual }) => {
    const scale = 10 ** actual.decimals;
    const rounded = Math.round(value * scale) / scale;
    return {
      year,
      anchor,
      value: rounded,
      actual,
      error: differenceAt(rounded, actual.value, actual.decimals),
    };
  });
}
