/** The words of a figure for readers who do not see its picture. */
export interface DescriptionWords {
  readonly finding: string;
  readonly axes: string;
  /** Heads the branches: columns of the table, or rows of it. */
  readonly branches: Readonly<Record<"column" | "row", string>>;
  /** Heads the single values of a branch. */
  readonly values: string;
  /** Stands before the parts of a series. */
  readonly parts: string;
  /** Names the part of a table that the others are held against. */
  readonly reference: string;
  /** For a cell whose figure is missing. */
  readonly missing: string;
  /** How many numbers there are, and in how many rows there is none. */
  readonly count: (numbers: number, without: number) => string;
  readonly single: (text: string, where: string) => string;
  readonly first: (text: string, where: string) => string;
  readonly last: (text: string, where: string) => string;
  readonly lowest: (text: string, where: string) => string;
  readonly highest: (text: string, where: string) => string;
  readonly same: (text: string) => string;
  /** Some names and how many more there are; a name may hold a comma. */
  readonly places: (names: readonly string[], more: number) => string;
  /** "selang 80 persen 5,84–6,12" */
  readonly interval: (percent: number, range: string) => string;
}
