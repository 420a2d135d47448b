import { checkTables } from "../checks/index.ts";
import { DataError } from "../model/dataError.ts";
import { printDecimal } from "../model/decimal.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Observation } from "../model/observation.ts";
import { LANGUAGES, type Language, type Words } from "../model/words.ts";
import { editionIds } from "../sources/definitionFiles.ts";
import { type Files, overlaidFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { readText } from "../sources/readText.ts";
import { reportNames } from "../sources/reportFiles.ts";
import { type Content, loadContent, warningsOf } from "./content.ts";
import { WORD_BREAKS } from "./wordBreaks.ts";

/** One place of the project's files, changed in memory. */
export interface Change {
  readonly file: string;
  readonly line: number;
  /** What the change is of. */
  readonly about: Words;
  readonly was: string;
  readonly is: string;
}

/** A bound value that prints something else after the change. */
export interface MovedBinding {
  readonly file: string;
  readonly line: number;
  readonly finding: string;
  readonly was: string;
  readonly is: string;
}

/** What one change does: it stops the build, or moves numbers. */
export interface Demonstration {
  readonly change: Change;
  readonly outcome: "stops" | "moves";
  /** What the build says: the errors that stop it, or warnings that are new. */
  readonly diagnostics: readonly Diagnostic[];
  readonly bindings: readonly MovedBinding[];
  /** Figures whose words or tables change, in the language asked for. */
  readonly figures: readonly string[];
}

/** The share of changes that are of a cell of the data, and of these the share close to the focus. */
const CELLS = 0.5;
const CLOSE = 0.7;

/**
 * Changes one cell of the data or one word of a report, by chance and only in memory, and compiles everything
 * with it.
 *
 * @param files the project as it is; nothing is written
 * @param random from 0 up to 1; the same numbers give the same demonstration
 * @param language whose reports and figures are looked at where nothing stops
 * @throws DataError if the project does not compile before the change
 */
export function demonstrate(files: Files, random: () => number, language: Language): Demonstration {
  const before = loadContent(files);
  const change = random() < CELLS ? changedCell(files, before, random) : changedWord(files, before, random);
  const lines = readText(files, change.file).split("\n");
  lines[change.line - 1] = change.is;
  const after = overlaidFiles(files, { [change.file]: lines.join("\n") });
  try {
    const content = loadContent(after);
    const known = new Set(warningsIn(files, before).map(keyOf));
    return {
      change,
      outcome: "moves",
      diagnostics: warningsIn(after, content).filter((each) => !known.has(keyOf(each))),
      bindings: movedBindings(before, content, language),
      figures: movedFigures(before, content, language),
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { change, outcome: "stops", diagnostics: error.diagnostics, bindings: [], figures: [] };
  }
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("there is nothing to pick from");
  return value;
}

/** A cell that some sentence of a report rests on. */
function changedCell(files: Files, { editions, volume, data }: Content, random: () => number): Change {
  const spoken = new Set(
    editions.flatMap(({ definition: { id }, findings }) =>
      [...volume(id, "id").reports.values()].flatMap(({ bindings }) =>
        bindings.flatMap(({ finding }) =>
          (findings.get(finding)?.rows ?? []).map(({ file, line }) => `${file}:${line}`),
        ),
      ),
    ),
  );
  const cells = data.observations.filter(({ row }) => spoken.has(`${row.file}:${row.line}`));
  const focus = editions.flatMap(({ definition }) => [
    definition.focus,
    definition.province,
    definition.country,
  ]);
  const close = cells.filter(({ region }) => focus.includes(region));
  const cell = pick(random() < CLOSE && close.length > 0 ? close : cells, random);
  const { file, line } = cell.row;
  const was = readText(files, file).split("\n")[line - 1] ?? "";
  const is = was.replace(/^((?:[^,]*,){4})[^,]*/, `$1${otherText(cell, random)}`);
  const about = `${cell.indicator} ${cell.region} ${cell.year}`;
  return { file, line, about: { id: about, en: about }, was, is };
}

/** Another value for a cell: a little or far away, without its decimal point, or no number at all. */
function otherText({ value, decimals }: Observation, random: () => number): string {
  const kind = random();
  if (kind < 0.1) return "-";
  if (kind < 0.25 && decimals > 0) return printDecimal(value, decimals).replace(".", "");
  const size = kind < 0.6 ? 0.005 + 0.02 * random() : 0.05 + 0.2 * random();
  const sign = random() < 0.5 ? -1 : 1;
  const step = Math.max(Math.abs(value) * size, 2 * 10 ** -decimals);
  return printDecimal(value + sign * step, decimals);
}

function changedWord(files: Files, { editions }: Content, random: () => number): Change {
  const { id } = pick(editions, random).definition;
  const language = pick(LANGUAGES, random);
  const file = `reports/${id}/${language}/${pick(reportNames(files, id, language), random)}.md`;
  const places = WORD_BREAKS.flatMap(({ name, pattern, replacement }) =>
    readText(files, file)
      .split("\n")
      .flatMap((was, i): Change[] => {
        const is = was.replace(pattern[language], replacement[language]);
        return is === was ? [] : [{ file, line: i + 1, about: name, was, is }];
      }),
  );
  const about = pick([...new Set(places.map((each) => each.about))], random);
  return pick(
    places.filter((each) => each.about === about),
    random,
  );
}

function warningsIn(files: Files, content: Content): Diagnostic[] {
  const [id = ""] = editionIds(files);
  const ofData = checkTables(loadEdition(files, id)).flatMap(({ diagnostics }) => diagnostics);
  return [...ofData, ...warningsOf(content)];
}

function keyOf({ code, row, parameters }: Diagnostic): string {
  return `${row.file}:${row.line}: ${code} ${JSON.stringify(parameters)}`;
}

function movedBindings(before: Content, after: Content, language: Language): MovedBinding[] {
  return before.editions.flatMap(({ definition: { id } }) =>
    [...before.volume(id, language).reports].flatMap(([name, report]) => {
      const fresh = after.volume(id, language).reports.get(name)?.bindings ?? [];
      return report.bindings.flatMap((binding, i): MovedBinding[] => {
        const is = fresh[i]?.text ?? "";
        const { file, line, finding, text: was } = binding;
        return is === was ? [] : [{ file, line, finding, was, is }];
      });
    }),
  );
}

function movedFigures(before: Content, after: Content, language: Language): string[] {
  return before.editions.flatMap(({ definition: { id } }) => {
    const fresh = after.volume(id, language).figures;
    const words = (figure: (typeof fresh)[number] | undefined) =>
      JSON.stringify([figure?.title, figure?.description, figure?.table]);
    return before
      .volume(id, language)
      .figures.filter((figure, i) => words(figure) !== words(fresh[i]))
      .map((figure) => `${id}/${figure.id}`);
  });
}
