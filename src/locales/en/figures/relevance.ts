import type { Edition } from "../../../model/edition.ts";
import type { Relevance } from "../../../model/relevance.ts";
import { span } from "../../calendar.ts";
import { levelRatioTicks } from "../../drawnTicks.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { paceGap, paceRange, questionsOf } from "../../questionsOf.ts";
import { number } from "../formats.ts";
import { questions } from "../questions.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const tables = (edition: Edition) =>
  questionsOf(edition, "headcount_ratio")?.answers.relevance ?? { province: [], country: [] };

/** "same direction (6 of 6 years), pace 0.55 times, slower" */
function said(row: Relevance): string {
  const pace =
    row.pace === undefined
      ? paceGap(row) === "little"
        ? questions.noPace.little
        : questions.paceNotComputed
      : `${questions.paceOf(number.plain(row.pace.ratio, 2))}, ${questions.pace[row.pace.pace]}`;
  return `${questions.direction[row.direction]} (${questions.of(row.agreeing, row.of)} ${row.of === 1 ? "year" : "years"}), ${pace}`;
}

export const relevance: FigureWords = {
  title(edition) {
    const rows = tables(edition).province;
    const found = paceRange(rows);
    if (found === undefined) return `No pace against ${province(edition)} can be computed`;
    return `Pace against ${province(edition)} to ${rows.at(-1)?.window[1]}: between ${number.plain(found[0], 2)} and ${number.plain(found[1], 2)} times, by base year`;
  },
  subtitle(edition) {
    const rows = tables(edition).province;
    return `Headcount ratio (P0), ${focus(edition)} against ${province(edition)} and Indonesia, March, from every base year ${span(rows[0]?.window[0] ?? 0, rows.at(-1)?.window[0] ?? 0)} to ${rows.at(-1)?.window[1] ?? 0}`;
  },
  howToRead(edition) {
    const crossed = tables(edition).province.some(({ pace }) => pace === undefined);
    return `Above: one dot is one base year. At 1 the city moved as fast as the reference, in percent; below it, more slowly. Band: similar (0.9 to 1.1).${
      crossed ? " Cross: no pace." : ""
    } Below: the city’s figure over the reference’s in the same year.`;
  },
  axes(edition) {
    const { province: near, country: far } = tables(edition);
    const newest = near.at(-1)?.window[1] ?? 0;
    const [first, last] = [near[0]?.window[0] ?? 0, near.at(-1)?.window[0] ?? 0];
    return [
      `Upper part. Horizontal axis: base years, ${span(first, last)}; all windows end in ${newest}.`,
      `Upper part. ${upwards("pace of the city over that of the reference, as times")} Grey band: similar, from ${number.plain(0.9, 1)} to ${number.plain(1.1, 1)}.`,
      `Lower part. ${yearsAcross(first, newest)}`,
      `Lower part. ${upwards("figure of the city over that of the reference, as times", number.plain(levelRatioTicks([near, far])[0] ?? 0, 1))}`,
      `Full line with full dots: against ${province(edition)}; dashed line with hollow dots: against Indonesia.`,
    ];
  },
  description(edition) {
    const { province: near, country: far } = tables(edition);
    const last = near.at(-1)?.levelRatio;
    return [
      ...near.map((row) => {
        const other = far.find(({ window }) => window[0] === row.window[0]);
        return `${span(...row.window)}: against ${province(edition)} ${said(row)}${
          other === undefined ? "" : `; against Indonesia ${said(other)}`
        }.`;
      }),
      ...(last === undefined
        ? []
        : [
            `The city’s figure over that of ${province(edition)}: ${number.plain(near[0]?.levelRatio?.from ?? last.from, 2)} in ${near[0]?.window[0] ?? ""}, ${number.plain(last.to, 2)} in ${near.at(-1)?.window[1] ?? ""}.`,
          ]),
    ];
  },
  notes: (edition) => [
    `In ${province(edition)} the direction is almost always the same; what informs is the pace, and the pace depends on the base year.`,
    "Pace: the logarithm of the city’s relative change over that of the reference’s, same years and same month. The bounds 0.9 and 1.1 are a rule of this site. No correlation of levels is computed: two falling series always correlate.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
