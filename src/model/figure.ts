import type { DescriptionTree } from "./descriptionTree.ts";
import type { Month } from "./month.ts";
import type { RegionCode } from "./region.ts";

/** How a number of a figure came to be. */
export type Status = "published" | "computed" | "nowcast" | "scenario" | "steady" | "target";

/** One number of a figure with everything that says what it is: a row of its CSV. */
export interface Datum {
  readonly region: RegionCode;
  readonly year: number;
  readonly month: Month;
  readonly indicator: string;
  /** What was computed of the indicator, dotted; absent for its level. */
  readonly measure?: string;
  /** The first year of what spans several; `year` is the last. */
  readonly from?: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** What the number was found to be (a verdict, a direction, an outcome), as `codeOf` writes it. */
  readonly class?: string;
  readonly status: Status;
  /** Bounds by level, for what is not yet published. */
  readonly intervals: readonly { readonly level: number; readonly lower: number; readonly upper: number }[];
  /** The source's id; empty for what is computed here. */
  readonly source: string;
}

/**
 * The code of a class, the same in every language.
 *
 * @example codeOf("same yearly direction, opposite net") // "same_yearly_direction_opposite_net"
 */
export function codeOf(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, "_");
}

/** Rows of a table that belong together, by index, the last one included. */
export interface TablePart {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export interface Table {
  readonly head: readonly { readonly text: string; readonly numeric: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  /** Index of the row to mark, if any. */
  readonly marked: number | undefined;
  /** Only numbers inside a part may be compared; without parts all of a column. */
  readonly parts?: readonly TablePart[];
}

/** A figure is five things: picture, title, description, table and source. None can be left out. */
export interface Figure {
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly howToRead: string;
  readonly description: readonly string[];
  /** What each axis shows, from where to where: one statement an axis. */
  readonly axes: readonly string[];
  readonly notes: readonly string[];
  /** All of it for readers who do not see the picture. */
  readonly tree: DescriptionTree;
  /** Static SVG, drawn once for a wide column and once for a phone. */
  readonly picture: { readonly wide: string; readonly narrow: string };
  readonly table: Table;
  readonly data: readonly Datum[];
  readonly source: string;
  /** Ids of the sources its published numbers were read from, sorted. */
  readonly sources: readonly string[];
}
