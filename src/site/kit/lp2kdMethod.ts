import type { FigureId } from "../../locales/locale.ts";
import type { Break } from "../../model/break.ts";
import type { Block, TableBlock } from "../../model/chapter.ts";
import type { Figure } from "../../model/figure.ts";
import { METHODS } from "../../model/methods.ts";
import type { Volume } from "../content.ts";
import { FIGURE_METHODS } from "../figureMethods.ts";

/** How the numbers of figures were made: a line for every method, their indicators, breaks and sources. */
export function lp2kdMethod(volume: Pick<Volume, "edition" | "locale">, figures: readonly Figure[]): Block[] {
  const { lp2kd, methods } = volume.locale;
  const { method } = lp2kd;
  const used = new Set(figures.flatMap(({ id }) => FIGURE_METHODS[id as FigureId]));
  return [
    { kind: "heading", level: 1, text: method.name },
    ...method.text.map((text): Block => ({ kind: "paragraph", text })),
    { kind: "heading", level: 2, text: method.computing },
    {
      kind: "list",
      items: METHODS.flatMap(({ id }) => {
        if (!used.has(id)) return [];
        const { name, formula, text } = methods.entries[id];
        return [[{ text: `${name}.`, bold: true }, { text: ` ${formula ?? firstSentence(text[0] ?? "")}` }]];
      }),
    },
    ...titled(method.indicators, indicatorTable(volume, figures)),
    ...titled(method.breaks, breakTable(volume, figures)),
    ...titled(method.sources, sourceTable(volume, figures)),
  ];
}

function titled({ name, text }: { name: string; text: readonly string[] }, table: TableBlock): Block[] {
  return [
    { kind: "heading", level: 2, text: name },
    ...text.map((each): Block => ({ kind: "paragraph", text: each })),
    table,
  ];
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** A table of words. */
function wordTable(id: string, caption: string, head: readonly string[], rows: string[][]): TableBlock {
  const table = { head: head.map((text) => ({ text, numeric: false })), rows, marked: undefined };
  return { kind: "table", id, caption, table, notes: [] };
}

/** Ids of the indicators of figures, in the order in which they first occur. */
function indicatorsOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ data }) => data.map(({ indicator }) => indicator)))];
}

function indicatorTable({ edition, locale }: Pick<Volume, "edition" | "locale">, figures: readonly Figure[]) {
  const { name, head } = locale.lp2kd.method.indicators;
  const rows = indicatorsOf(figures).flatMap((id) => {
    const indicator = edition.indicators.get(id);
    if (indicator === undefined) return [];
    return [
      [indicator.name[locale.language], locale.unit(indicator.unit), indicator.definition[locale.language]],
    ];
  });
  return wordTable("indicators", name, [head.name, head.unit, head.measures], rows);
}

/** Breaks that the edition's own series spans, the same break of several indicators once. */
function breakTable({ edition, locale }: Pick<Volume, "edition" | "locale">, figures: readonly Figure[]) {
  const { name, head, severity } = locale.lp2kd.method.breaks;
  const found = new Map<string, { readonly each: Break; readonly indicators: string[] }>();
  for (const id of indicatorsOf(figures)) {
    const analysis = edition.analyses.indicators.get(id);
    const breaks = analysis?.series.breaks.filter(({ year }) => year <= analysis.latest.year) ?? [];
    for (const each of breaks) {
      const text = each.note[locale.language];
      const key = `${each.year} ${each.severity} ${text}`;
      const known = found.get(key) ?? { each, indicators: [] };
      known.indicators.push(analysis?.indicator.short[locale.language] ?? id);
      found.set(key, known);
    }
  }
  const rows = [...found.values()]
    .toSorted((a, b) => a.each.year - b.each.year)
    .map(({ each, indicators }) => [
      String(each.year),
      severity[each.severity],
      indicators.join(", "),
      each.note[locale.language],
    ]);
  return wordTable("breaks", name, [head.year, head.severity, head.indicators, head.note], rows);
}

function sourceTable({ edition, locale }: Pick<Volume, "edition" | "locale">, figures: readonly Figure[]) {
  const { name, head } = locale.lp2kd.method.sources;
  const ids = [...new Set(figures.flatMap(({ sources }) => sources))].sort();
  const rows = ids.map((id) => {
    const source = edition.sources.get(id);
    const publisher = locale.narrative.publisher(source?.publisher ?? "").replace(REMARK, "");
    return [
      id,
      source?.title ?? id,
      publisher,
      placeOf(source?.where ?? "") ?? locale.chart.composition.none,
    ];
  });
  return wordTable("sources", name, [head.id, head.title, head.publisher, head.address], rows);
}

/** What a publisher is said to have done, in parentheses. */
const REMARK = / \([^)]*\)/g;

/** Where a source lies: the table of the statistics office, or the site, since addresses of news name persons. */
function placeOf(where: string): string | undefined {
  const [address] = /https?:\/\/[^\s"]+/.exec(where) ?? [];
  if (address === undefined) return undefined;
  const { hostname } = new URL(address);
  return /(?:^|\.)bps\.go\.id$/.test(hostname) ? address : hostname;
}
