import type { Locale } from "../locales/locale.ts";
import type { DistrictProfile } from "../model/districtProfile.ts";
import type { Table } from "../model/figure.ts";
import type { Point } from "../model/series.ts";

/** How many years a district's page shows. */
const YEARS = 6;

/** The newest comparable years of every indicator of a district, newest first, and the sources they are from. */
export function profileTable(
  { indicators }: DistrictProfile,
  locale: Locale,
): { readonly table: Table; readonly sources: readonly string[] } {
  const columns = [...indicators.values()];
  const newest = Math.max(0, ...columns.map(({ spell }) => spell.to));
  const years = Array.from({ length: YEARS }, (_, i) => newest - i).filter((year) =>
    columns.some(({ spell }) => spell.points.some((point) => point.year === year)),
  );
  const at = (points: readonly Point[], year: number) => points.find((point) => point.year === year);
  const shown = years.flatMap((year) => columns.flatMap(({ spell }) => at(spell.points, year) ?? []));
  return {
    table: {
      head: [
        { text: locale.chart.year, numeric: false },
        ...columns.map(({ indicator }) => ({
          text: `${indicator.short[locale.language]}, ${locale.unit(indicator.unit)}`,
          numeric: true,
        })),
      ],
      rows: years.map((year) => [
        String(year),
        ...columns.map(({ spell }) => {
          const point = at(spell.points, year);
          return point === undefined
            ? locale.chart.missing
            : locale.number.plain(point.value, point.decimals);
        }),
      ]),
      marked: undefined,
    },
    sources: [...new Set(shown.map(({ source }) => source))].sort(),
  };
}
