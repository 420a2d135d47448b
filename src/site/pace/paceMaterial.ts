import type { Break } from "../../model/break.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { PaceRegion, PaceTable } from "../../model/paceTable.ts";
import type { Point, Series } from "../../model/series.ts";
import type { WayMaterial } from "../../projections/requiredWay.ts";

/**
 * What a way is counted from, read back from the table that comes with the page. What no count needs is empty:
 * sources, rows, notes of breaks, and every month but that of the focus's newest figure.
 *
 * @throws RangeError if the focus is not in the table
 */
export function paceMaterial(table: PaceTable): WayMaterial {
  const districts = table.regions.map((region) => ({ region: region.code, series: seriesOf(region, table) }));
  const own = districts.find(({ region }) => region === table.focus);
  if (own === undefined) throw new RangeError(`no figures of ${table.focus}`);
  return {
    series: own.series,
    polarity: table.polarity,
    districts: districts.length > 1 ? districts : undefined,
    projected: {
      nowcast: table.nowcast,
      scenario: table.steps.length === 0 ? undefined : { steps: table.steps },
    },
  };
}

function seriesOf({ code, first, figures, breaks }: PaceRegion, table: PaceTable): Series {
  const texts = figures.split(" ");
  const points = texts.flatMap((text, i): Point[] => {
    const figure = parseDecimal(text);
    if (figure === undefined) return [];
    const { value, decimals } = figure;
    const month = code === table.focus && i === texts.length - 1 ? table.month : undefined;
    return [{ year: first + i, month, value, decimals, source: "", row: { file: "", line: 0 } }];
  });
  return {
    region: code,
    indicator: "",
    unit: "",
    decimals: Math.max(0, ...points.map(({ decimals }) => decimals)),
    round: "annual",
    points,
    breaks: (table.breaks[breaks] ?? []).map(
      ([year, severity]): Break => ({
        year,
        severity,
        levels: [],
        within: undefined,
        note: { id: "", en: "" },
      }),
    ),
  };
}
