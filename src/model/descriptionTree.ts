/** A cell of a figure's table as it is read: what it belongs to, and what it says. */
export interface DescribedValue {
  /** The name of the row; in a branch that is a row, the head of the column. */
  readonly where: string;
  readonly text: string;
}

/** The lowest or the highest number, with everything that has it. */
export interface DescribedExtreme {
  /** As the table prints it. */
  readonly text: string;
  /** One or more, in the order of the values. */
  readonly where: readonly string[];
}

/** What is said of some numbers in short. */
export interface DescribedNumbers {
  readonly count: number;
  /** Rows that stand among them without a number. */
  readonly without: number;
  readonly first: DescribedValue;
  readonly last: DescribedValue;
  readonly lowest: DescribedExtreme;
  readonly highest: DescribedExtreme;
}

/** Values of a series that may be compared with each other. */
export interface DescribedPart {
  /** `undefined` where the series is one whole. */
  readonly name: string | undefined;
  /** `undefined` for words, and for what has several units. */
  readonly numbers: DescribedNumbers | undefined;
  /** Where the table runs back from its newest year, oldest first; otherwise as in the table. */
  readonly values: readonly DescribedValue[];
}

/** A column of the table, or a row of it where a row tells of one thing in several units. */
export interface DescribedSeries {
  readonly name: string;
  readonly parts: readonly DescribedPart[];
}

/** A figure for readers who do not see its picture, from the whole down to the single value. */
export interface DescriptionTree {
  readonly finding: {
    readonly title: string;
    readonly subtitle: string;
    readonly statements: readonly string[];
    readonly notes: readonly string[];
  };
  readonly axes: readonly string[];
  /** Whether a branch is a column of the table or a row. */
  readonly by: "column" | "row";
  readonly series: readonly DescribedSeries[];
}
