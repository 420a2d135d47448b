import type { MethodWords } from "../../locale.ts";
import { ahead } from "./ahead.ts";
import { change } from "./change.ts";
import { comparison } from "./comparison.ts";
import { composition } from "./composition.ts";
import { data } from "./data.ts";
import { record } from "./record.ts";
import { uncertainty } from "./uncertainty.ts";
import { words } from "./words.ts";

/** How everything is computed, in Indonesian. */
export const methods: MethodWords = {
  contents: "Isi halaman",
  formula: "Rumus",
  assumptions: "Yang dianggap",
  limits: "Batasnya",
  source: "Sumber",
  ownRule: "Kaidah situs ini.",
  groups: {
    data: "Data",
    change: "Melukiskan perubahan",
    comparison: "Membandingkan",
    composition: "Mengurai",
    ahead: "Melihat ke depan",
    record: "Seberapa tepat sejauh ini",
    uncertainty: "Ketidakpastian",
    words: "Bahasa",
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
