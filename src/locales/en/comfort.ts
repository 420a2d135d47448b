import type { ComfortWords } from "../comfortWords.ts";

/** The controls that a script adds to the page of a figure, in English. */
export const comfort: ComfortWords = {
  walk: "Go from point to point",
  of: "of",
  mark: "Mark a district",
  nothing: "none",
  ascending: "Table sorted ascending by",
  descending: "Table sorted descending by",
  original: "Table back in its first order.",
};
