/** The files of a figure, by what follows its id in their names; in the order they are offered. */
export const FIGURE_FILES = [".png", ".svg", ".csv", "-excel-id.csv", ".xlsx", ".json", ".zip"] as const;

export type FigureFile = (typeof FIGURE_FILES)[number];
