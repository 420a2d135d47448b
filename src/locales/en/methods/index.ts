import type { MethodWords } from "../../locale.ts";
import { ahead } from "./ahead.ts";
import { change } from "./change.ts";
import { comparison } from "./comparison.ts";
import { composition } from "./composition.ts";
import { data } from "./data.ts";
import { record } from "./record.ts";
import { uncertainty } from "./uncertainty.ts";
import { words } from "./words.ts";

/** How everything is computed, in English. */
export const methods: MethodWords = {
  contents: "On this page",
  formula: "Formula",
  assumptions: "Assumed",
  limits: "Limits",
  source: "Source",
  ownRule: "A rule of this site.",
  groups: {
    data: "Data",
    change: "Describing change",
    comparison: "Comparing",
    composition: "Taking apart",
    ahead: "Looking ahead",
    record: "How well it has done",
    uncertainty: "Uncertainty",
    words: "Wording",
  },
  entries: {
    ...data,
    ...change,
    ...comparison,
    ...composition,
    ...ahead,
    ...record,
    ...uncertainty,
    ...words,
  },
};
