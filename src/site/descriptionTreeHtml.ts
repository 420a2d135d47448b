import type { Locale } from "../locales/locale.ts";
import type { DescribedPart, DescribedSeries, DescriptionTree } from "../model/descriptionTree.ts";
import { markupText } from "../model/markupText.ts";

/** How many names stand with an extreme before the others are only counted. */
const MOST_NAMES = 3;

/**
 * A description in levels, folded: what is found, the axes, and every series with its ends and extremes.
 *
 * @param withValues whether each series can be opened down to its single values: for a page of one figure;
 *   where several stand together the numbers in short must do
 */
export function descriptionTreeHtml(tree: DescriptionTree, locale: Locale, withValues: boolean): string {
  const { description: words, site } = locale;
  const { title, subtitle, statements, notes } = tree.finding;
  const finding = [title, subtitle, ...statements, ...notes];
  const series = tree.series.flatMap((each) => seriesHtml(each, locale, withValues));
  const branches = [
    branch(words.finding, listHtml(finding.map(markupText))),
    branch(words.axes, listHtml(tree.axes.map(markupText))),
    ...(series.length === 0 ? [] : [branch(words.branches[tree.by], listHtml(series))]),
  ];
  return `<details class="described"><summary>${site.description}<span class="hidden">: ${markupText(title)}</span></summary>${listHtml(branches)}</details>`;
}

/** Nothing for a series of which only values could be told, where no values are. */
function seriesHtml({ name, parts }: DescribedSeries, locale: Locale, withValues: boolean): string[] {
  const { description: words } = locale;
  const told = withValues ? parts : parts.filter(({ numbers }) => numbers !== undefined);
  if (told.length === 0) return [];
  const inside = told.map((part) => {
    const items = partItems(part, locale, withValues);
    return part.name === undefined ? items : [branch(markupText(part.name), listHtml(items))];
  });
  const isDivided = told.length > 1 && told.some(({ numbers }) => numbers !== undefined);
  const items = [...(isDivided ? [words.parts] : []), ...inside.flat()];
  if (!withValues) return [branch(markupText(name), listHtml(items))];
  return [`<details><summary>${markupText(name)}</summary>${listHtml(items)}</details>`];
}

function partItems(part: DescribedPart, locale: Locale, withValues: boolean): string[] {
  const short = summary(part, locale).map(markupText);
  const values = part.values.map(({ where, text }) => markupText(`${where}: ${text}`));
  if (!withValues) return short;
  if (short.length === 0) return values;
  // A single number has been said.
  return values.length === 1 ? short : [...short, branch(locale.description.values, listHtml(values))];
}

/** How many numbers, the ends and the extremes, as sentences; none for words. */
function summary({ numbers }: DescribedPart, { description: words }: Locale): string[] {
  if (numbers === undefined) return [];
  const { count, without, first, last, lowest, highest } = numbers;
  if (count === 1) return [words.single(first.text, first.where)];
  const places = (where: readonly string[]) =>
    words.places(where.slice(0, MOST_NAMES), Math.max(0, where.length - MOST_NAMES));
  return [
    words.count(count, without),
    ...(lowest.text === highest.text
      ? [words.same(lowest.text)]
      : [
          words.first(first.text, first.where),
          words.last(last.text, last.where),
          words.lowest(lowest.text, places(lowest.where)),
          words.highest(highest.text, places(highest.where)),
        ]),
  ];
}

function branch(name: string, inside: string): string {
  return `<b>${name}</b>${inside}`;
}

/** @param items are HTML */
function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
