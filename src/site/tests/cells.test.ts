import { describe, expect, test } from "vitest";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { DataError } from "../../model/dataError.ts";
import { printDecimal } from "../../model/decimal.ts";
import type { Figure } from "../../model/figure.ts";
import type { Finding } from "../../model/finding.ts";
import type { Given } from "../../model/given.ts";
import type { Observation } from "../../model/observation.ts";
import { renderReport } from "../../narrative/renderReport.ts";
import { vintage } from "../../series/vintage.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { observationTable } from "../../sources/observationTable.ts";
import { readText } from "../../sources/readText.ts";
import { seededRandom } from "../../stats/seededRandom.ts";
import { type Compiled, type CompiledReport, compiled } from "./compiled.ts";
import { textOf } from "./pagesOf.ts";

const INDICATORS = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
];

const files = diskFiles(process.cwd());
const data = loadData(files);
const definitions = editionIds(files).map((id) => editionFile(files, id));
const unchanged = definitions.map((definition) => compiled({ ...data, definition }));

/** Cells that some figure of some edition shows as published. */
const shown = new Set(
  unchanged.flatMap(({ languages }) =>
    languages.flatMap(({ figures }) =>
      figures.flatMap((figure) => figure.data.filter(({ status }) => status === "published").map(keyOf)),
    ),
  ),
);

/**
 * A hundred cells: the newest known rates of the city, its province and the country, and others of theirs and of
 * the districts by chance, most of them cells that are shown.
 */
const cells = draw();

function keyOf({
  region,
  year,
  month,
  indicator,
}: Pick<Observation, "region" | "year" | "month" | "indicator">) {
  return `${indicator} ${region} ${year}${month === undefined ? "" : `-${month}`}`;
}

function draw(): readonly Observation[] {
  const newest = definitions.at(-1);
  if (newest === undefined) return [];
  const known = vintage(data.observations, data.regions, data.releases, newest.cutoff).filter(
    ({ indicator }) => INDICATORS.includes(indicator),
  );
  const rates = known.filter(({ indicator }) => indicator === "headcount_ratio");
  const newestOf = (region: string) =>
    rates
      .filter((each) => each.region === region)
      .sort((a, b) => b.year - a.year || (a.month ?? 0) - (b.month ?? 0))[0];
  const districts = [...data.regions.values()].flatMap(({ code, parent }) =>
    parent === newest.province && code !== newest.focus ? [code] : [],
  );
  const certain = [newest.focus, newest.province, newest.country].flatMap((region) => newestOf(region) ?? []);
  const random = seededRandom(20250626);
  const some = (n: number, from: readonly Observation[]) => {
    const left = from.filter((each) => !certain.includes(each));
    return Array.from({ length: n }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
  };
  const of = (region: string) => known.filter((each) => each.region === region);
  const seen = (each: Observation) => shown.has(keyOf(each));
  return [
    ...certain,
    ...some(40, of(newest.focus).filter(seen)),
    ...some(12, of(newest.province).filter(seen)),
    ...some(12, of(newest.country).filter(seen)),
    ...some(
      18,
      districts.flatMap((region) => newestOf(region) ?? []),
    ),
    ...some(18, [newest.focus, newest.province, newest.country, ...districts].flatMap(of)),
  ];
}

/** A value visibly away from the published one, inside the plausible range, with as many decimals. */
function otherText({ value, decimals, indicator }: Observation, random: () => number): string {
  const [lowest, highest] = data.indicators.get(indicator)?.range ?? [0, Number.POSITIVE_INFINITY];
  const step = Math.max(value * (0.005 + 0.025 * random()), 3 * 10 ** -decimals);
  const moved = random() < 0.5 && value - step >= lowest ? value - step : value + step;
  return printDecimal(Math.min(moved, highest), decimals);
}

/** The data after one cell of one file was written anew; its other files are not read again. */
function withText(cell: Observation, text: string): Omit<Given, "definition"> {
  const { file, line } = cell.row;
  const lines = readText(files, file).split("\n");
  const row = lines[line - 1] ?? "";
  lines[line - 1] = row.replace(/^((?:[^,]*,){4})[^,]*/, `$1${text}`);
  expect(lines[line - 1], `${file}:${line}`).not.toBe(row);
  const table = observationTable(overlaidFiles(files, { [file]: lines.join("\n") }), file);
  return {
    ...data,
    observations: [...data.observations.filter((each) => each.row.file !== file), ...table],
  };
}

/** The picture alone: its label is the title, which is a sentence. */
function pictureOf(svg: string): string {
  return svg.replace(/^(<svg[^>]*?) aria-label="[^"]*"/, "$1");
}

/** Whether an eye could see the difference: other words, or a mark more than two user units away. */
function isVisible(before: string, after: string): boolean {
  const words = (svg: string) => svg.replace(/<[^>]*>/g, "|");
  if (words(before) !== words(after)) return true;
  const numbers = (svg: string) => [...svg.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const [a, b] = [numbers(pictureOf(before)), numbers(pictureOf(after))];
  return a.length !== b.length || a.some((number, i) => Math.abs(number - (b[i] ?? number)) > 2);
}

/** What does not move together in a figure. */
function disagreements(before: Figure & { csv: string }, after: Figure & { csv: string }): string[] {
  const csv = before.csv !== after.csv;
  const table = JSON.stringify(before.table) !== JSON.stringify(after.table);
  const found: string[] = [];
  if (csv && !table) found.push("the CSV changes, the table does not");
  if (table && !csv) found.push("the table changes, the CSV does not");
  for (const width of ["wide", "narrow"] as const) {
    const [was, is] = [before.picture[width], after.picture[width]];
    if (csv && pictureOf(was) === pictureOf(is)) found.push(`the CSV changes, the ${width} picture does not`);
    if (!csv && isVisible(was, is)) found.push(`the ${width} picture changes, the CSV does not`);
  }
  return found;
}

/** What a report says, without its figures. */
function wordsOf({ rendered: { title, headline, lede, cannot, html } }: CompiledReport): string {
  return textOf([title, headline, lede, ...cannot, html].join("\n"));
}

/** The number a format prints, for those that print one. */
function printed(finding: Finding | undefined, format: string): string | undefined {
  if (finding === undefined || finding.value === null) return undefined;
  const { decimals, value, interval } = finding;
  const print = (number: number) => printDecimal(Math.abs(number), decimals);
  switch (format) {
    case "quantity":
    case "number":
    case "cell":
      return print(value);
    case "signed":
      return printDecimal(value, decimals);
    case "lower":
    case "upper":
      return interval === null ? undefined : print(interval[format]);
    case "interval":
      return interval === null ? undefined : `${print(interval.lower)} ${print(interval.upper)}`;
    default:
      return undefined;
  }
}

/** Sentences whose value moved while their words did not, and words that moved without a value. */
function staleWords(
  before: Compiled,
  after: Compiled,
  was: CompiledReport,
  is: CompiledReport,
): { readonly stale: readonly string[]; readonly moved: boolean } {
  const values = (report: CompiledReport) => report.rendered.bindings.filter(({ kind }) => kind === "value");
  const [old, fresh] = [values(was), values(is)];
  expect(fresh.length, was.text.file).toBe(old.length);
  const stale = old.flatMap((binding, i) => {
    const { format = "" } = binding;
    const [then, now] = [before, after].map(({ edition }) =>
      printed(edition.findings.get(binding.finding), format),
    );
    return then !== now && binding.text === fresh[i]?.text
      ? [`${binding.file}:${binding.line}: ${binding.finding} | ${format}: ${then} became ${now}`]
      : [];
  });
  const moved = wordsOf(was) !== wordsOf(is);
  const bound = old.some(({ text }, i) => text !== fresh[i]?.text);
  return { stale: bound === moved ? stale : [...stale, `${was.text.file}: words and values part`], moved };
}

interface Effect {
  readonly faults: readonly string[];
  readonly isSeen: boolean;
}

/** What a changed cell does to an edition, in every language. */
function effectOf(before: Compiled, after: Compiled): Effect {
  const faults: string[] = [];
  let isSeen = false;
  const { id } = before.edition.definition;
  before.languages.forEach(({ language, figures, reports }, place) => {
    const other = after.languages[place];
    figures.forEach((figure, i) => {
      const same = other?.figures[i];
      if (same === undefined || same.id !== figure.id) {
        faults.push(`${id} ${language} ${figure.id}: the figure is gone`);
        return;
      }
      if (same.csv !== figure.csv) isSeen = true;
      faults.push(...disagreements(figure, same).map((fault) => `${id} ${language} ${figure.id}: ${fault}`));
    });
    reports.forEach((report, i) => {
      const same = other?.reports[i];
      if (same === undefined) throw new Error(`${report.text.file} is gone`);
      const { stale, moved } = staleWords(before, after, report, same);
      faults.push(...stale);
      if (moved) isSeen = true;
    });
  });
  return { faults, isSeen };
}

describe("a changed cell changes picture, table, sentence and CSV together, or stops the build and says where", () => {
  const random = seededRandom(7);
  const changes = cells.map((cell) => ({ cell, name: keyOf(cell), text: otherText(cell, random) }));

  test.each(changes)("$name becomes $text", ({ cell, name, text }) => {
    const given = withText(cell, text);
    const effects: Effect[] = [];
    const stops: string[] = [];
    definitions.forEach((definition, i) => {
      const before = unchanged[i];
      if (before === undefined) return;
      try {
        effects.push(effectOf(before, compiled({ ...given, definition })));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        stops.push(...error.message.split("\n"));
      }
    });
    expect(effects.flatMap(({ faults }) => faults)).toEqual([]);
    for (const stop of stops) expect(stop).toMatch(/^(?:reports\/\S+\.md|data\/\S+\.(?:csv|yaml)):\d+: /);
    if (shown.has(name)) expect(stops.length > 0 || effects.some(({ isSeen }) => isSeen)).toBe(true);
  });
});

test("a changed direction stops the build at the sentence that says it", () => {
  const definition = definitions.at(-1);
  if (definition === undefined) throw new Error("there is no edition");
  const latest = unchanged.at(-1)?.edition.findings.get("headcount_ratio.latest");
  const previous = unchanged.at(-1)?.edition.findings.get("headcount_ratio.previous");
  const cell = data.observations.find(
    ({ row }) => row.file === latest?.rows[0]?.file && row.line === latest?.rows[0]?.line,
  );
  if (cell === undefined) throw new Error("there is no newest rate");
  const given = withText(cell, printDecimal((previous?.value ?? 0) + 0.23, cell.decimals));
  expect(() => compiled({ ...given, definition })).toThrow(DataError);
  const report = unchanged
    .at(-1)
    ?.languages.find(({ language }) => language === "id")
    ?.reports.find(({ text }) => text.name === "rakor");
  if (report === undefined) throw new Error("there is no report of the meeting");
  const changed = compileEdition({ ...given, definition });
  expect(() => renderReport(report.text, changed, LOCALES.id, () => "")).toThrow(
    new RegExp(`reports/${definition.id}/id/rakor\\.md:\\d+: unsupported_claim`),
  );
});
