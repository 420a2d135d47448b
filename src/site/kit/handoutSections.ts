import type { FigureId } from "../../locales/locale.ts";
import type { Table } from "../../model/figure.ts";
import type { HandoutSection, PaperTable } from "../../model/handout.ts";
import { paceTable } from "../../publish/paceTable.ts";
import type { Volume } from "../content.ts";
import { paceTableOf, paceYears } from "../pace/paceTables.ts";
import { paperFigure } from "./paperFigure.ts";

/** Rows of the table of paces that are printed: the nearest targets, of the nearest year. */
const PACE_ROWS = 6;

interface Outline {
  /** A section of the page of analyses, or one of the handout's own. */
  readonly id: string;
  readonly figures: readonly FigureId[];
}

/** The order in which a meeting reads, with the figures that answer; two sections of a row stand side by side. */
const OUTLINE: readonly (readonly Outline[])[] = [
  [
    { id: "posisi", figures: ["position"] },
    { id: "perkembangan", figures: ["headcount_ratio_trend"] },
  ],
  [{ id: "depth", figures: ["shortfall"] }],
  [{ id: "efektivitas", figures: ["effectiveness"] }],
  [{ id: "relevansi", figures: ["relevance"] }],
  [{ id: "targets", figures: ["targets"] }],
  [{ id: "expected", figures: ["nowcast", "scenario"] }],
  [{ id: "kuadran", figures: ["quadrant"] }],
];

/** Ids of the figures a handout prints, in its order. */
export const HANDOUT_FIGURES: readonly string[] = OUTLINE.flat().flatMap(({ figures }) => figures);

/** The sections of a handout that are figures; a figure the edition does not have is left out, and so is its section. */
export function handoutSections(volume: Volume): HandoutSection[][] {
  return OUTLINE.map((row) => row.flatMap((outline) => sectionOf(outline, volume))).filter(
    (row) => row.length > 0,
  );
}

function sectionOf({ id, figures }: Outline, volume: Volume): HandoutSection[] {
  const found = figures.flatMap((figure) => volume.figures.find((each) => each.id === figure) ?? []);
  if (found.length === 0) return [];
  return [
    {
      id,
      ...wordsOf(id, volume),
      figures: found.map((figure) => paperFigure(figure, "narrow")),
      tables: TABLES[id]?.(volume) ?? [],
    },
  ];
}

/** Name and text of a section: those of the page of analyses, where it has it. */
function wordsOf(id: string, { locale }: Volume): Pick<HandoutSection, "name" | "text"> {
  const own = locale.handout.sections[id as keyof typeof locale.handout.sections];
  if (own !== undefined) return { name: own.name, text: [own.text] };
  const section = locale.analysis.sections.find((each) => each.id === id);
  return { name: section?.name ?? id, text: section?.text ?? [] };
}

/** What stands in a table beside the picture of a section. */
const TABLES: Readonly<Record<string, (volume: Volume) => PaperTable[]>> = {
  efektivitas: windows,
  relevansi: relevanceTable,
  targets: requiredPace,
};

/** Columns of a table, in another order or fewer. */
function columns(table: Table, kept: readonly number[]): Table {
  return {
    head: kept.flatMap((column) => table.head[column] ?? []),
    rows: table.rows.map((row) => kept.map((column) => row[column] ?? "")),
    marked: undefined,
  };
}

/** How the class of effectiveness depends on its window. */
function windows({ figures, locale }: Volume): PaperTable[] {
  const figure = figures.find((each) => each.id === "effectiveness");
  if (figure === undefined) return [];
  return [{ caption: locale.handout.windows, table: columns(figure.table, [0, 1, 4, 5]), notes: [] }];
}

/** The windows against the province alone: the picture shows the country's too. */
function relevanceTable({ edition, figures, locale }: Volume): PaperTable[] {
  const figure = figures.find((each) => each.id === "relevance");
  const province = edition.regions.get(edition.definition.province)?.name;
  if (figure === undefined || province === undefined) return [];
  const lead = `${province}, `;
  const rows = figure.table.rows
    .filter(([name = ""]) => name.startsWith(lead))
    .map(([name = "", ...cells]) => [name.slice(lead.length), ...cells]);
  const table = columns({ ...figure.table, rows }, [0, 1, 4, 5]);
  return [{ caption: locale.handout.relevance(province), table, notes: [] }];
}

/** What the nearest targets of the nearest year would take. */
function requiredPace({ edition, locale }: Volume): PaperTable[] {
  const paces = paceTable(edition);
  if (paces === undefined) return [];
  const [first] = paceYears(edition, paces);
  if (first === undefined) return [];
  const until = locale.period(first.year, paces.month);
  const table = paceTableOf(first, locale);
  return [
    {
      caption: locale.handout.pace(until),
      table: columns({ ...table, rows: table.rows.slice(0, PACE_ROWS) }, [0, 1, 3, 5, 7]),
      notes: [locale.handout.paceNote],
    },
  ];
}
