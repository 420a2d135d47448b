import { courseOf, movementOf, RATE, rankedOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { NO_STANDARD_ERROR } from "../figures/phrases.ts";
import { ahead } from "./ahead.ts";
import { beside } from "./beside.ts";
import { course } from "./course.ts";
import { depth } from "./depth.ts";
import { number } from "./number.ts";
import { amount, at } from "./phrases.ts";
import { position } from "./position.ts";
import { rate } from "./rate.ts";

/** The words of the districts' pages, in English: correct for any district, whatever its figures are. */
export const profile: ProfileWords = {
  sentences: { ...rate, ...number, ...depth, ...course, ...position, ...beside, ...ahead },
  noStandardError: NO_STANDARD_ERROR,
  heading: {
    number: () => "Number of poor people and poverty line",
    depth: () => "Depth and severity",
    course: (of) => `Direction since ${courseOf(of, RATE)?.from ?? ""}`,
    position: ({ province }) => `Position in ${province.name}`,
    beside: () => "Together or alone",
    ahead: () => "Nowcast",
  },
  cannot(of) {
    const found = movementOf(of, RATE);
    return [
      ...(found?.previous === undefined
        ? []
        : [
            `That the ${found.sign === 0 ? "rate truly stayed the same" : "change"} between ${at(found.previous)} and ${at(found.latest)}${found.sign === 0 ? "" : " is surely real"}: no standard error of the change is published.`,
          ]),
      "Why the rate changed, or which programme played a part: these figures do not say.",
      ...(rankedOf(of, "rank") === undefined
        ? []
        : ["That districts with neighbouring ranks truly differ: the survey’s uncertainty is not included."]),
      "In which sub-districts, villages or wards poor people live: this survey does not say.",
    ];
  },
  page: {
    title: ({ region }) => `Poverty in ${region.name}`,
    longTitle(of) {
      const found = movementOf(of, RATE);
      const newest = found === undefined ? "" : `: ${amount(found.latest)}, ${at(found.latest)}`;
      return `Poverty in ${of.region.name}${newest}`;
    },
    kick: ({ region, province }) => `${province.name}, BPS code ${region.code}`,
    namesake: ({ region, province, namesakes, regions }) =>
      namesakes.map(({ name, code, parent }) => {
        const where = regions.get(parent ?? "");
        const elsewhere = where === undefined || where.code === province.code ? "" : ` in ${where.name}`;
        return `This is ${region.name} (${region.code}), not ${name}${elsewhere} (${code}).`;
      }),
    table: ({ region }) => `Published figures of ${region.name}`,
    tableNote: "“…” means that this site’s data have no figure.",
    all: "All districts",
    fullReport: "Full report on this place",
    downloads: "Download the full tables, row by row with sources",
  },
  index: {
    title: "Districts",
    lede: (districts, period) =>
      `A short account of each of ${districts} districts (kabupaten and kota), made from published figures with the same standard sentences. After each name: the poverty rate in percent, ${period}.`,
    jump: "Provinces",
  },
};
