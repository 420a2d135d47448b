/** The years something is said of, both included. No verdict goes without its window. */
export type YearWindow = readonly [from: number, to: number];
