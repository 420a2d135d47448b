import type { LineComposition } from "../model/lineComposition.ts";
import { MARCH } from "../model/month.ts";
import type { RegionCode } from "../model/region.ts";
import type { Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import type { LinePart } from "../model/supplement.ts";

/** A part as a whole and not one commodity of it, by the names its sources give it. */
const WHOLE = /^(?:TOTAL|GK) (?:BUKAN )?MAKANAN\b/;

const RUPIAH = "IDR per person per month";

/**
 * The food and the other part of a region's poverty line in every March in which both are known in rupiah,
 * city and village together; ascending. What is known only in percent is left out: a share of the line is
 * computed from rupiah alone. A year whose sources disagree on a part is left out.
 *
 * @param parts what is known of any region, month and commodity
 * @param line the region's poverty line in March
 */
export function lineCompositions(
  parts: readonly LinePart[],
  region: RegionCode,
  line: Series | undefined,
): LineComposition[] {
  const own = parts.filter(
    (part) =>
      part.region === region &&
      part.area === "total" &&
      part.month === MARCH &&
      part.unit === RUPIAH &&
      WHOLE.test(part.item),
  );
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): LineComposition[] => {
    const food = only(own, year, "food");
    const nonfood = only(own, year, "nonfood");
    if (food === undefined || nonfood === undefined) return [];
    const published = pointOf(line, year);
    return [
      {
        year,
        food,
        nonfood,
        line: published?.month === MARCH ? published : undefined,
        foodShare: (100 * food.value) / (food.value + nonfood.value),
      },
    ];
  });
}

/** The part's one value, whichever source it is read from. */
function only(parts: readonly LinePart[], year: number, component: string): LinePart | undefined {
  const [first, ...others] = parts.filter((part) => part.year === year && part.component === component);
  return others.some(({ value }) => value !== first?.value) ? undefined : first;
}
