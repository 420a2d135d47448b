/** The columns of a figure's data, in their order; the same in every language. */
export const FIGURE_COLUMNS = [
  "region",
  "name",
  "year",
  "month",
  "indicator",
  "measure",
  "from_year",
  "value",
  "unit",
  "class",
  "status",
  "lower_80",
  "upper_80",
  "lower_95",
  "upper_95",
  "source",
  "edition",
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
