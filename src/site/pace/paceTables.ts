import type { Locale } from "../../locales/locale.ts";
import type { PaceWords } from "../../locales/paceWords.ts";
import { cityTargets } from "../../model/cityTargets.ts";
import type { Edition } from "../../model/edition.ts";
import type { Table } from "../../model/figure.ts";
import type { PaceTable } from "../../model/paceTable.ts";
import type { PaceTally, RequiredWay } from "../../model/targetLedgers.ts";
import { type PaceAnswer, paceAnswer, type TargetValue } from "./paceAnswer.ts";
import { paceMaterial } from "./paceMaterial.ts";
import { steppedTargets } from "./steppedTargets.ts";

/** What each target of the tables would take by one year. */
export interface PaceYear {
  readonly year: number;
  readonly rows: readonly { readonly target: TargetValue; readonly answer: PaceAnswer }[];
  /** The document's own target for that year, which is one of the rows. */
  readonly documentTarget: TargetValue | undefined;
}

/** Every year of a table with round targets below the newest figure and the document's own, highest first. */
export function paceYears(edition: Edition, table: PaceTable): PaceYear[] {
  const material = paceMaterial(table);
  const latest = material.series.points.at(-1)?.value ?? 0;
  const stepped = steppedTargets(latest);
  return table.years.map((year) => {
    const own = documentTargets(edition).find((each) => each.year === year && each.value < latest);
    const targets = [
      ...stepped.filter(({ value }) => value !== own?.value),
      ...(own === undefined ? [] : [own]),
    ]
      .map(({ value, decimals }) => ({ value, decimals }))
      .sort((a, b) => b.value - a.value);
    return {
      year,
      rows: targets.map((target) => ({ target, answer: paceAnswer(target, year, material) })),
      documentTarget: targets.find(({ value }) => value === own?.value),
    };
  });
}

/** The targets of the document the edition follows that are still to come. */
function documentTargets(edition: Edition): (TargetValue & { readonly year: number })[] {
  return cityTargets(edition).flatMap(({ document, record: { target, bound }, way }) =>
    document === edition.definition.targetDocument &&
    target.indicator === "headcount_ratio" &&
    target.year !== undefined &&
    way?.by === target.year &&
    bound !== undefined
      ? [{ year: target.year, value: bound.value, decimals: target.decimals }]
      : [],
  );
}

/** The same in words and numbers; a year beyond a break has no rows. */
export function paceTableOf({ rows, documentTarget }: PaceYear, { pace: words, number }: Locale): Table {
  const open = rows.flatMap(({ target, answer }) =>
    answer.status === "open" ? [{ target, way: answer.way }] : [],
  );
  const { column, none } = words;
  return {
    head: [
      column.target,
      column.points,
      column.percent,
      column.windowsInPoints,
      column.windowsInPercent,
      column.districtsInPoints,
      column.districtsInPercent,
      column.chance,
    ].map((text, i) => ({ text, numeric: i > 0 && i < 7 })),
    rows: open.map(({ target, way }) => [
      number.plain(target.value, Math.max(target.decimals, way.latest.decimals)),
      number.signed(way.requiredChange, 2),
      way.requiredPercent === undefined ? none : number.signed(way.requiredPercent, 1),
      ...tallied(words, way.own.remaining.windows),
      ...tallied(words, way.districts?.remaining.districts),
      chanceOf(words, way),
    ]),
    marked: open.findIndex(({ target }) => target === documentTarget),
  };
}

function tallied({ tally, none }: PaceWords, found: PaceTally | undefined): string[] {
  return [found?.inPoints, found?.inPercent].map((count) =>
    count === undefined || found === undefined || found.total === 0 ? none : tally(count, found.total),
  );
}

function chanceOf({ chance, none }: PaceWords, way: RequiredWay): string {
  return way.chance.class === undefined ? none : chance[way.chance.class];
}
