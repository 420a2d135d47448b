import * as Plot from "@observablehq/plot";
import { targetTicks } from "../locales/drawnTicks.ts";
import type { Figure } from "../model/figure.ts";
import type { TargetEntry, TargetLedger } from "../model/targetLedger.ts";
import { axisNote, valueGrid, yearLabels } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { amount, assemble, pointText, published, type Sheet } from "./parts.ts";

/** A document's yearly targets beside what was published. */
export function targets(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const ledger = edition.analyses.targets;
  if (ledger.entries.length === 0) return undefined;
  const { chart, number } = locale;
  const title = locale.figures.targets.title(edition);
  const focus = edition.definition.focus;
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  return assemble(sheet, "targets", {
    picture: {
      wide: picture(sheet, ledger, "wide", title),
      narrow: picture(sheet, ledger, "narrow", title),
    },
    table: {
      head: [
        { text: chart.year, numeric: false },
        { text: chart.target, numeric: true },
        { text: chart.published, numeric: true },
        { text: `${chart.gap}, ${locale.unit("percentage points")}`, numeric: true },
      ],
      rows: [...ledger.entries]
        .reverse()
        .map(({ year, target, actual, gap }) => [
          locale.period(year, actual?.month ?? null),
          number.plain(target.high, 2),
          actual === undefined ? chart.missing : number.plain(actual.value, actual.decimals),
          gap === undefined ? chart.missing : number.signed(gap, 2),
        ]),
      marked: undefined,
    },
    data: ledger.entries.flatMap(({ target, year, actual }) => [
      {
        region: focus,
        year,
        month: undefined,
        indicator: target.indicator,
        value: target.high,
        decimals: 2,
        unit: target.unit,
        status: "target" as const,
        intervals: [],
        source: target.source,
      },
      ...(actual === undefined ? [] : [published(focus, target.indicator, unit, actual)]),
    ]),
  });
}

function picture(
  { edition, locale, document }: Sheet,
  { entries }: TargetLedger,
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const ticks = targetTicks(edition);
  const floor = ticks[0] ?? 0;
  const known = entries.flatMap((entry) =>
    entry.actual === undefined ? [] : [{ ...entry, value: entry.actual.value }],
  );
  const first = entries[0]?.year ?? 0;
  const last = entries.at(-1)?.year ?? 0;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  const high = ({ target }: Pick<TargetEntry, "target">) => target.high;
  return draw(
    document,
    {
      width,
      height: wide ? 340 : 320,
      margin: { top: 20, right: 20, left: 34 },
      x: { domain: [first - 0.3, last + 0.3] },
      y: { domain: [floor, ticks.at(-1) ?? 10] },
      marks: [
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 0), locale.chart.percent),
        yearLabels(entries.map(({ year }) => year)),
        axisNote(floor, locale.chart.axisFrom(locale.number.plain(floor, 0))),
        Plot.ruleX(known, { x: "year", y1: high, y2: "value", stroke: INK.ruleStrong, strokeWidth: 2 }),
        Plot.dot(known, { x: "year", y: "value", r: 5, fill: INK.focus }),
        Plot.dot(entries, {
          x: "year",
          y: high,
          r: 5.4,
          symbol: "diamond",
          fill: INK.ground,
          stroke: INK.target,
          strokeWidth: 2.2,
        }),
        ...[true, false].flatMap((missed) => [
          Plot.text(
            known.filter(({ value, target }) => value >= target.high === missed),
            {
              x: "year",
              y: "value",
              dy: missed ? -14 : 16,
              text: ({ value }) => locale.number.plain(value, 2),
              fontWeight: 700,
              fill: INK.focus,
            },
          ),
          Plot.text(
            entries.filter(({ met }) => (met !== true) === missed),
            {
              x: "year",
              y: high,
              dy: missed ? 16 : -14,
              text: (entry) => locale.number.plain(high(entry), 2),
              fontWeight: 600,
              fill: INK.target,
            },
          ),
        ]),
      ],
      points: [
        ...entries.map(({ year, target }) => ({
          x: year,
          y: target.high,
          text: `${city}, ${locale.chart.target} ${year}: ${amount(locale, target.high, 2, target.unit)}`,
        })),
        ...entries.flatMap(({ year, actual }) =>
          actual === undefined
            ? []
            : [
                {
                  x: year,
                  y: actual.value,
                  text: pointText(locale, `${city}, ${locale.chart.published}`, actual, unit),
                },
              ],
        ),
      ],
    },
    title,
  );
}
