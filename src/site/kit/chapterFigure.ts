import type { FigureId, Locale } from "../../locales/locale.ts";
import type { Block, FigureBlock, ListBlock, Run, TableBlock } from "../../model/chapter.ts";
import type { Figure } from "../../model/figure.ts";
import { standalonePicture } from "../../publish/standalonePicture.ts";
import { withoutPoints } from "../withoutPoints.ts";
import { COLUMN_PARTS } from "./lp2kdFigures.ts";
import { narrowTables } from "./narrowTables.ts";
import { provenance } from "./provenance.ts";

/** More statements than are read in a line of text: the table tells them better. */
const MOST_STATEMENTS = 8;

/** A picture for a document, made from a drawing with colours. */
export type DrawnPng = (svg: string) => Promise<Uint8Array>;

/**
 * A figure as blocks: what it says, its picture, and its table in as many parts as a page needs.
 *
 * @param isTold whether its statements are part of the text; otherwise they stand in place of the picture only
 */
export async function chapterFigure(
  figure: Figure,
  locale: Locale,
  png: DrawnPng,
  isTold: boolean,
): Promise<Block[]> {
  const isShort = figure.description.length <= MOST_STATEMENTS;
  const beside = besideOf(figure, locale);
  const told: ListBlock[] =
    isTold && isShort
      ? [{ kind: "list", items: [...figure.description, ...(beside === "" ? [] : [beside])] }]
      : [];
  return [
    ...told,
    await pictureBlock(figure, locale, png, told.length === 0 && isShort),
    ...tableBlocks(figure, locale),
  ];
}

async function pictureBlock(
  figure: Figure,
  locale: Locale,
  png: DrawnPng,
  isDescribed: boolean,
): Promise<FigureBlock> {
  const { site, files, lp2kd } = locale;
  const { svg, width, height } = grounded(withoutPoints(figure).picture.wide);
  const beside = besideOf(figure, locale);
  const known = figure.notes.filter((note) => note !== beside);
  const statements = isDescribed ? figure.description : [`${figure.subtitle}.`];
  const notes = [
    [{ text: site.howToRead, bold: true }, { text: ` ${figure.howToRead}` }],
    ...(known.length === 0
      ? []
      : [[{ text: `${files.labels.note}.`, bold: true }, { text: ` ${known.join(" ")}` }]]),
  ] satisfies Run[][];
  return {
    kind: "figure",
    id: figure.id,
    title: figure.title,
    alternative: [`${figure.title}.`, ...statements, lp2kd.seeTable].join(" "),
    beside,
    notes,
    source: `${site.source}: ${figure.source}.`,
    picture: { png: await png(svg), width, height },
  };
}

/** What must go wherever a change goes. */
function besideOf({ notes }: Figure, { files }: Locale): string {
  return notes.some((note) => note.includes(files.noStandardError)) ? files.noStandardError : "";
}

function tableBlocks(figure: Figure, locale: Locale): TableBlock[] {
  const tables = narrowTables(
    figure.table,
    locale.chart.composition.none,
    COLUMN_PARTS[figure.id as FigureId],
  );
  const notes = [besideOf(figure, locale), provenance(figure, locale)].filter((note) => note !== "");
  return tables.map((table, i) => ({
    kind: "table",
    id: tables.length === 1 ? figure.id : `${figure.id}_${i + 1}`,
    caption: `${figure.subtitle}${tables.length === 1 ? "" : ` (${locale.lp2kd.part(i + 1, tables.length)})`}`,
    table,
    notes: [notes.join(" ")],
  }));
}

/** A drawing on white ground, as paper is: some readers show documents on black. */
function grounded(drawing: string): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const svg = standalonePicture(drawing);
  const [root = ""] = /^<svg[^>]*>/.exec(svg) ?? [];
  const [left = 0, top = 0, width = 1, height = 1] = (/viewBox="([^"]*)"/.exec(root)?.[1] ?? "")
    .split(" ")
    .map(Number);
  const ground = `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fff"/>`;
  return { svg: `${root}${ground}${svg.slice(root.length)}`, width, height };
}
