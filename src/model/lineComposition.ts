import type { Point } from "./series.ts";

/** The food and the other part of a region's poverty line in one year. */
export interface LineComposition {
  readonly year: number;
  readonly food: Point;
  readonly nonfood: Point;
  /** The published line of the same year and month, if it is known. */
  readonly line: Point | undefined;
  /** Food ÷ (food + other), in percent. */
  readonly foodShare: number;
}
