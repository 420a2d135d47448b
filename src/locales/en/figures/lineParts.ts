import type { Edition } from "../../../model/edition.ts";
import { MARCH } from "../../../model/month.ts";
import { seriesOf } from "../../../model/seriesSet.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { ownLines, shareTicks, tickDecimals } from "../../panelsOf.ts";
import { number, period, quantity } from "../formats.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";

const UNIT = "IDR per person per month";

const found = (edition: Edition) => edition.analyses.lineCompositions;

const window = (edition: Edition) =>
  [found(edition)[0]?.year ?? 0, found(edition).at(-1)?.year ?? 0] as const;

const begins = (ticks: readonly number[]) => number.plain(ticks[0] ?? 0, tickDecimals(ticks));

export const lineParts: FigureWords = {
  title(edition) {
    const latest = found(edition).at(-1);
    if (latest === undefined) return "The share of food in the province’s poverty line";
    return `Food is ${quantity(latest.foodShare, "percent", 2)} of the poverty line of ${province(edition)} in ${period(latest.year, MARCH)}`;
  },
  subtitle(edition) {
    return `Food and non-food part of the poverty line of ${province(edition)}, urban and rural together, rupiah per person per month, March ${span(...window(edition))}`;
  },
  howToRead(edition) {
    return `One bar a year, from zero: filled for food, hollow for non-food. Short line: the poverty line of ${focus(edition)} in March of the same year, without its parts. Bottom part: food in percent of both parts together.`;
  },
  axes: (edition) => [
    yearsAcross(...window(edition)),
    `Top part, stacked bars. ${upwards("poverty line, in thousand rupiah per person per month")}`,
    "Line on top of a bar: the province’s poverty line as published. Short line of its own: the city’s line.",
    `Bottom part, line. ${upwards("share of food, in percent", begins(shareTicks(edition)))}`,
  ],
  description: (edition) =>
    found(edition)
      .toReversed()
      .map(({ year, food, nonfood, line, foodShare }) => {
        const total = line === undefined ? "" : `line ${quantity(line.value, UNIT, line.decimals)}; `;
        const own = ownLines(edition).find((point) => point.year === year);
        const beside =
          own === undefined ? "" : ` Line of ${focus(edition)}: ${quantity(own.value, UNIT, own.decimals)}.`;
        return `${year}: ${total}food ${quantity(food.value, UNIT, food.decimals)}, non-food ${quantity(nonfood.value, UNIT, nonfood.decimals)}; food ${quantity(foodShare, "percent", 2)}.${beside}`;
      }),
  notes(edition) {
    const [first, last] = window(edition);
    const series = seriesOf(edition.analyses.series, edition.definition.province, "poverty_line", "march");
    const newest = series?.points.at(-1)?.year ?? last;
    const notes = (edition.indicators.get("poverty_line")?.breaks ?? []).filter(
      ({ year, severity, levels }) =>
        severity === "catatan" && levels.includes("province") && year > first && year <= last,
    );
    return [
      `The parts of the poverty line of ${focus(edition)} are not in our data; these bars are about ${province(edition)}.`,
      ...(newest > last
        ? [
            `The line of ${province(edition)} is known up to March ${newest}, its parts in rupiah only up to March ${last}.`,
          ]
        : []),
      "The share of food in percent is computed by this site from the two amounts; the sum of both parts can differ by one rupiah from the published line, since all three are rounded.",
      "The line follows prices; rupiah of the year, not adjusted for prices. The share of food in the line is not the share of food in what poor people spend.",
      ...notes.map(({ year, note }) => `${year}: ${note.en}`),
    ];
  },
};
