import { shortRegion, span } from "../calendar.ts";
import type { Locale } from "../locale.ts";
import { about } from "./about.ts";
import { analysis } from "./analysis.ts";
import { cell } from "./cell.ts";
import { checker } from "./checker.ts";
import { claims } from "./claims.ts";
import { comfort } from "./comfort.ts";
import { description } from "./description.ts";
import { diagnostics } from "./diagnostics.ts";
import { districts } from "./districts.ts";
import { embeds } from "./embeds.ts";
import { factCards } from "./factCards.ts";
import { figurePage } from "./figurePage.ts";
import { figures } from "./figures/index.ts";
import { files } from "./files.ts";
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
import { glossary } from "./glossary.ts";
import { guards } from "./guards.ts";
import { maps } from "./maps.ts";
import { methods } from "./methods/index.ts";
import { narrative } from "./narrative.ts";
import { pace } from "./pace.ts";
import { panels } from "./panels.ts";
import { press } from "./press.ts";
import { profile } from "./profile/index.ts";
import { projections } from "./projections.ts";
import { shareCard } from "./shareCard.ts";
import { chart, site } from "./site.ts";

export const en: Locale = {
  language: "en",
  name: "English",
  number,
  period,
  date,
  span,
  list,
  ordinal,
  quantity,
  cell,
  unit: unitName,
  range,
  shortRegion,
  outOfHundred,
  rank,
  verdict,
  chart,
  figures,
  guards,
  narrative,
  panels,
  description,
  districts,
  maps,
  factCards,
  embeds,
  figurePage,
  files,
  glossary,
  site,
  projections,
  analysis,
  claims,
  checker,
  comfort,
  pace,
  press,
  profile,
  shareCard,
  methods,
  about,
  diagnostics,
};
