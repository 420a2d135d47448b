import { shortRegion, span } from "../calendar.ts";
import type { Locale } from "../locale.ts";
import { about } from "./about.ts";
import { analysis } from "./analysis.ts";
import { cell } from "./cell.ts";
import { checker } from "./checker.ts";
import { claims } from "./claims.ts";
import { comfort } from "./comfort.ts";
import { corrections } from "./corrections.ts";
import { description } from "./description.ts";
import { diagnostics } from "./diagnostics.ts";
import { districts } from "./districts.ts";
import { editionDiff } from "./editionDiff.ts";
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
  outOfThousand,
  period,
  quantity,
  range,
  rank,
  rounded,
  unitName,
  verdict,
} from "./formats.ts";
import { glossary } from "./glossary.ts";
import { guards } from "./guards.ts";
import { handout } from "./handout.ts";
import { infographic } from "./infographic.ts";
import { kit } from "./kit.ts";
import { lp2kd } from "./lp2kd.ts";
import { maps } from "./maps.ts";
import { meetings } from "./meetings.ts";
import { methods } from "./methods/index.ts";
import { narrative } from "./narrative.ts";
import { newEdition } from "./newEdition.ts";
import { offline } from "./offline.ts";
import { oneMinute } from "./oneMinute.ts";
import { originals } from "./originals.ts";
import { pace } from "./pace.ts";
import { panels } from "./panels.ts";
import { plain } from "./plain.ts";
import { press } from "./press.ts";
import { preview } from "./preview.ts";
import { profile } from "./profile/index.ts";
import { projections } from "./projections.ts";
import { shareCard } from "./shareCard.ts";
import { chart, site } from "./site.ts";
import { slides } from "./slides.ts";

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
  cell,
  unit: unitName,
  range,
  shortRegion,
  outOfHundred,
  outOfThousand,
  rounded,
  rank,
  verdict,
  chart,
  figures,
  guards,
  narrative,
  newEdition,
  panels,
  description,
  districts,
  maps,
  factCards,
  embeds,
  figurePage,
  files,
  glossary,
  handout,
  infographic,
  kit,
  offline,
  site,
  projections,
  analysis,
  claims,
  corrections,
  editionDiff,
  checker,
  comfort,
  lp2kd,
  meetings,
  oneMinute,
  originals,
  pace,
  plain,
  press,
  preview,
  profile,
  shareCard,
  slides,
  methods,
  about,
  diagnostics,
};
