import type { Finding } from "./finding.ts";

/** A line below a key figure, with the finding it prints if it prints one. */
export interface KeyFigureLine {
  readonly text: string;
  readonly finding: Finding | undefined;
}

/** A number of the first page, worded: its name, its value and what stands below it. */
export interface KeyFigure {
  /** Stable in every language: "headcount", "shortfall", "nowcast". */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly finding: Finding | undefined;
  readonly lines: readonly KeyFigureLine[];
}
