import { shortRegion, span } from "../calendar.ts";
import type { Locale } from "../locale.ts";
import { about } from "./about.ts";
import { analysis } from "./analysis.ts";
import { diagnostics } from "./diagnostics.ts";
import { figures } from "./figures/index.ts";
import {
  date,
  list,
  number,
  ordinal,
  outOfHundred,
  period,
  quantity,
  range,
  rank,
  unitName,
  verdict,
} from "./formats.ts";
import { guards } from "./guards.ts";
import { methods } from "./methods/index.ts";
import { projections } from "./projections.ts";
import { chart, site } from "./site.ts";

export const id: Locale = {
  language: "id",
  name: "Bahasa Indonesia",
  number,
  period,
  date,
  span,
  list,
  ordinal,
  quantity,
  unit: unitName,
  range,
  shortRegion,
  outOfHundred,
  rank,
  verdict,
  chart,
  figures,
  guards,
  site,
  projections,
  analysis,
  methods,
  about,
  diagnostics,
};
