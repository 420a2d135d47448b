import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Figure } from "../../model/figure.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { error, type Inspect, skippedFor } from "./inspection.ts";

/** Every figure of every edition in every language is complete for readers who do not see it. */
export const figures: Inspect = ({ editions, volumes }) => {
  if (editions.length === 0) return skippedFor("data");
  if (volumes.every((volume) => volume.figures === undefined)) return skippedFor("words");
  const diagnostics = volumes.flatMap(({ edition, locale, figures: all = [] }) =>
    all.flatMap((figure) =>
      lackingParts(figure).map((part): Diagnostic => {
        const { id } = edition.definition;
        return error(
          "figure_lacks",
          { file: fileOf(figure.id, part, locale.language), line: 1 },
          { edition: id, figure: figure.id, language: locale.language, part },
        );
      }),
    ),
  );
  const of = (count: (all: readonly Figure[]) => number) =>
    volumes.reduce((sum, volume) => sum + count(volume.figures ?? []), 0);
  return {
    lookedAt: {
      figures: Math.max(...volumes.map((volume) => volume.figures?.length ?? 0)),
      editions: editions.length,
      languages: LANGUAGES.length,
      statements: of((all) => all.reduce((sum, { description }) => sum + description.length, 0)),
      rows: of((all) => all.reduce((sum, { table }) => sum + table.rows.length, 0)),
    },
    diagnostics,
  };
};

/** A part of a figure that readers without the picture need. */
export type FigurePart =
  | "title"
  | "subtitle"
  | "howToRead"
  | "description"
  | "axes"
  | "source"
  | "table"
  | "label";

/** The parts of a figure that are empty or blank. */
export function lackingParts(figure: Figure): FigurePart[] {
  const { title, subtitle, howToRead, description, axes, source, table, picture } = figure;
  const isSaid = (texts: readonly string[]) => texts.length > 0 && texts.every((text) => text.trim() !== "");
  const parts: Readonly<Record<FigurePart, boolean>> = {
    title: isSaid([title]),
    subtitle: isSaid([subtitle]),
    howToRead: isSaid([howToRead]),
    description: isSaid(description),
    axes: isSaid(axes),
    source: isSaid([source]),
    table: isSaid(table.head.map(({ text }) => text)) && isSaid(table.rows.map((cells) => cells.join(""))),
    label: Object.values(picture).every((svg) => /^<svg[^>]*\saria-label="[^"]*\S[^"]*"/.test(svg)),
  };
  return (Object.keys(parts) as FigurePart[]).filter((part) => !parts[part]);
}

/** Where a part of a figure is made: its words in the language, or the figure itself. */
function fileOf(figure: string, part: FigurePart, language: Language): string {
  const name = figure.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const isDrawn = part === "table" || part === "label" || part === "source";
  return isDrawn ? `src/charts/${name}.ts` : `src/locales/${language}/figures/${name}.ts`;
}
