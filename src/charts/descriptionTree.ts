import type { Locale } from "../locales/locale.ts";
import { readNumber } from "../locales/readNumber.ts";
import type {
  DescribedExtreme,
  DescribedNumbers,
  DescribedPart,
  DescribedSeries,
  DescribedValue,
  DescriptionTree,
} from "../model/descriptionTree.ts";
import type { Figure, Table } from "../model/figure.ts";

/** What of a figure is described. */
type Described = Pick<Figure, "title" | "subtitle" | "description" | "notes" | "axes" | "table">;

/** What of a language is needed to read a table. */
type Reader = Pick<Locale, "language" | "chart" | "description">;

/**
 * A figure for readers who do not see its picture: what is found, what the axes show, and every series of
 * its table with how many numbers it has, its ends, its extremes and its values.
 *
 * A branch is a column. Where a table has more columns than rows, or at least half of what stands beside
 * the names is words, each row tells of one thing in several units: then a branch is a row, without extremes.
 * Numbers are read back from the cells, so that the tree says what the table prints.
 */
export function descriptionTree(figure: Described, locale: Reader): DescriptionTree {
  const { title, subtitle, description, notes, axes, table } = figure;
  const byRow = isReadByRow(table);
  return {
    finding: { title, subtitle, statements: description, notes },
    axes,
    by: byRow ? "row" : "column",
    series: byRow ? rowSeries(table, locale) : columnSeries(table, locale),
  };
}

function isReadByRow({ head, rows }: Table): boolean {
  const beside = head.slice(1);
  return head.length > rows.length || 2 * beside.filter(({ numeric }) => !numeric).length >= beside.length;
}

/** Rows that follow each other under one name are parts of one branch, told apart by their first cell. */
function rowSeries({ head, rows }: Table, locale: Reader): DescribedSeries[] {
  const names = headNames(head);
  const described = rows.map(([name = "", ...cells]) => {
    const values = cells.flatMap((cell, i) =>
      describedValue(names[i] ?? "", cell, head[i + 1]?.numeric ?? false, locale),
    );
    return { name, first: cells[0], part: { numbers: undefined, values } };
  });
  const groups: (typeof described)[] = [];
  for (const row of described) {
    const last = groups.at(-1);
    if (last?.[0]?.name === row.name) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({
    name: group[0]?.name ?? "",
    parts: group.map(({ first, part }) => ({ ...part, name: group.length === 1 ? undefined : first })),
  }));
}

function columnSeries({ head, rows, parts }: Table, locale: Reader): DescribedSeries[] {
  const names = headNames(head);
  const turned = isNewestFirst(rows.map(([name = ""]) => name));
  const stretches = parts ?? [{ name: undefined, first: 0, last: rows.length - 1 }];
  return head.slice(1).flatMap(({ numeric, text }, i) => {
    // A rank is a place, no amount: it has no lowest and no highest.
    const isAmount = numeric && text !== locale.chart.rank;
    const found = stretches.flatMap(({ name, first, last }): DescribedPart[] => {
      const inside = rows.slice(first, last + 1);
      const values = (turned ? inside.toReversed() : inside).flatMap(([where = "", ...cells]) =>
        describedValue(where, cells[i] ?? "", numeric, locale),
      );
      const numbers = isAmount ? numbersOf(values, locale) : undefined;
      return values.length === 0 || (isAmount && numbers === undefined) ? [] : [{ name, numbers, values }];
    });
    return found.length === 0 ? [] : [{ name: names[i] ?? "", parts: found }];
  });
}

/** The heads beside the rows' own: one that stands several times is told apart by the one before it. */
function headNames(head: Table["head"]): string[] {
  const heads = head.slice(1).map(({ text }) => text);
  const isOnce = (text: string) => heads.filter((each) => each === text).length === 1;
  return heads.map((text, i) => {
    const before = heads.slice(0, i).findLast(isOnce);
    return isOnce(text) || before === undefined ? text : `${before}: ${text}`;
  });
}

/** Whether every row has a year and none is newer than the row before. */
function isNewestFirst(names: readonly string[]): boolean {
  const years = names.map((name) => Number(/\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? Number.NaN));
  return years.every((year, i) => !Number.isNaN(year) && year <= (years[i - 1] ?? year)) && years.length > 1;
}

/** A cell that nothing belongs in has no value; one that should hold something and does not says so. */
function describedValue(
  where: string,
  cell: string,
  numeric: boolean,
  { chart, description }: Reader,
): DescribedValue[] {
  if (cell === "" || cell === chart.composition.none) return [];
  if (cell !== chart.missing) return [{ where, text: cell }];
  return [{ where, text: numeric ? description.missing : chart.questions.none }];
}

/** `undefined` where no cell holds a number. */
function numbersOf(values: readonly DescribedValue[], { language }: Reader): DescribedNumbers | undefined {
  const known = values.flatMap((each) => {
    const value = readNumber(each.text, language);
    return value === undefined ? [] : [{ ...each, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const extreme = (value: number): DescribedExtreme => {
    const found = known.filter((each) => each.value === value);
    return { text: found[0]?.text ?? "", where: found.map(({ where }) => where) };
  };
  const all = known.map(({ value }) => value);
  return {
    count: known.length,
    without: values.length - known.length,
    first: { where: first.where, text: first.text },
    last: { where: last.where, text: last.text },
    lowest: extreme(Math.min(...all)),
    highest: extreme(Math.max(...all)),
  };
}
