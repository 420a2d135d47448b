import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Remark } from "../../model/preflight.ts";
import { seriesOf } from "../../model/seriesSet.ts";
import { latestSpell } from "../../model/spells.ts";
import { type Inspect, rowOf, skippedFor, warning } from "./inspection.ts";

/** Breaks of every indicator shown, and whether the newest figure can still be compared with the one before. */
export const breaks: Inspect = ({ content, editions, volumes, files }) => {
  const newest = editions.at(-1);
  if (content === undefined || newest === undefined) return skippedFor("data");
  const analysed = new Set(editions.flatMap(({ analyses }) => [...analyses.indicators.keys()]));
  const drawn = volumes.flatMap(({ figures = [] }) => figures.flatMap(({ data }) => data));
  const shown = [...new Set([...analysed, ...drawn.map(({ indicator }) => indicator)])].flatMap(
    (id) => content.data.indicators.get(id) ?? [],
  );
  const row = (id: string, fits: RegExp) => rowOf(files, `data/indicators/${id}.yaml`, fits);
  const diagnostics: Diagnostic[] = shown
    .filter((indicator) => analysed.has(indicator.id) && indicator.breaks.length === 0)
    .map(({ id }) => warning("no_breaks", row(id, /^breaks:/), id, { indicator: id }));
  for (const indicator of analysed) {
    const series = seriesOf(newest.analyses.series, newest.definition.focus, indicator, "annual");
    const spell = latestSpell(series, "sensitivity");
    const isAlone = spell !== undefined && spell.points.length === 1 && (series?.points.length ?? 0) > 1;
    if (!isAlone || spell.opening === undefined) continue;
    const { year } = spell.opening;
    diagnostics.push(
      warning(
        "severed_newest",
        row(indicator, new RegExp(`^\\s*- year: ${year}\\b`)),
        `${indicator} ${spell.to}`,
        {
          indicator,
          year: spell.to,
          break_year: year,
        },
      ),
    );
  }
  const untold = shown.filter(({ id, breaks }) => breaks.length === 0 && !analysed.has(id));
  const remarks: Remark[] =
    untold.length === 0
      ? []
      : [
          {
            code: "breaks_untold",
            row: { file: `data/indicators/${untold[0]?.id}.yaml`, line: 1 },
            parameters: { count: untold.length },
          },
        ];
  return {
    lookedAt: {
      indicators: shown.length,
      breaks: shown.reduce((sum, each) => sum + each.breaks.length, 0),
    },
    diagnostics,
    remarks,
  };
};
