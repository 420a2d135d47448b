import type { Break } from "./break.ts";
import type { Move } from "./move.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/**
 * Whether an improvement lasted over a window, weakest first: belum, kurang, cukup efektif, efektif.
 * A word of the field for what the figures did; it says nothing of what brought it about.
 */
export const EFFECTIVENESS_CLASSES = [
  "not effective",
  "less effective",
  "fairly effective",
  "effective",
] as const;

export type EffectivenessClass = (typeof EFFECTIVENESS_CLASSES)[number];

/** How many yearly changes a window has; the first is not more right than the others. */
export const EFFECTIVENESS_YEARS = [3, 4, 5] as const;

/** One window's answer. */
export interface EffectivenessWindow {
  readonly years: number;
  readonly window: YearWindow;
  readonly from: Point;
  readonly to: Point;
  /** Last minus first, in the unit of the series. */
  readonly net: number;
  readonly netMove: Move;
  /** Of the window's `years` yearly changes, how many improve. */
  readonly improving: number;
  readonly class: EffectivenessClass;
  readonly notes: readonly Break[];
}

/** Every window that ends in one year; the class may depend on it, so none is printed alone. */
export interface Effectiveness {
  readonly year: number;
  /** Shortest first; a window with a missing year or a severing break inside is not among them. */
  readonly windows: readonly EffectivenessWindow[];
  /** The lengths that could not be computed. */
  readonly notComputed: readonly number[];
  /** Whether the classes differ; `undefined` with fewer than two windows. */
  readonly windowDependent: boolean | undefined;
}

/** How many of a province's districts share each class over one window. */
export interface EffectivenessShare {
  readonly years: number;
  readonly window: YearWindow;
  readonly counts: Readonly<Record<EffectivenessClass, number>>;
  readonly regions: Readonly<Record<EffectivenessClass, readonly RegionCode[]>>;
  /** How many could be computed, of how many. */
  readonly computed: number;
  readonly total: number;
}
