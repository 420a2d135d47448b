import type { Anchor } from "../model/nowcast.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";

export interface AnchorRatio {
  readonly anchor: Anchor;
  /** The province's March figure of the year before. */
  readonly base: Point;
  /** The province's figure that is known before the districts'. */
  readonly point: Point;
  readonly ratio: number;
}

/**
 * How the province moved from last year's March to the anchor: this year's March, or, where that is
 * not known yet, last year's September. `undefined` where either figure is missing.
 */
export function anchorRatio(
  year: number,
  anchor: Anchor,
  march: Series | undefined,
  september: Series | undefined,
): AnchorRatio | undefined {
  const base = pointOf(march, year - 1);
  const point = anchor === "march" ? pointOf(march, year) : pointOf(september, year - 1);
  if (base === undefined || point === undefined) return undefined;
  return { anchor, base, point, ratio: point.value / base.value };
}
