import type { DescriptionWords } from "../descriptionWords.ts";

/** The words of a figure for readers who do not see its picture, in English. */
export const description: DescriptionWords = {
  finding: "Finding",
  axes: "Axes and marks",
  branches: { column: "Numbers, series by series", row: "Numbers, row by row" },
  values: "All values",
  parts: "The lowest and highest are those of each part.",
  reference: "For comparison",
  missing: "no figure",
  count: (numbers, without) =>
    `${numbers} ${numbers === 1 ? "number" : "numbers"}${without === 0 ? "" : `; ${without} ${without === 1 ? "row" : "rows"} without one`}.`,
  single: (text, where) => `One number: ${text} (${where}).`,
  first: (text, where) => `First: ${text} (${where}).`,
  last: (text, where) => `Last: ${text} (${where}).`,
  lowest: (text, where) => `Lowest: ${text} (${where}).`,
  highest: (text, where) => `Highest: ${text} (${where}).`,
  same: (text) => `All numbers are the same: ${text}.`,
  places: (names, more) => [...names, ...(more === 0 ? [] : [`and ${more} more`])].join("; "),
  interval: (percent, range) => `${percent} percent interval ${range}`,
};
