import { beforeAll, expect, test } from "vitest";
import { DataError } from "../../model/dataError.ts";
import { parseDecimal, printDecimal } from "../../model/decimal.ts";
import type { Figure } from "../../model/figure.ts";
import type { Observation } from "../../model/observation.ts";
import { LANGUAGES } from "../../model/words.ts";
import { figureCsv } from "../../publish/figureCsv.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { readText } from "../../sources/readText.ts";
import { type Content, loadContent } from "../content.ts";

const files = diskFiles(process.cwd());
/** Numbers between 0 and 1, the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function key({
  region,
  year,
  month,
  indicator,
}: Pick<Observation, "region" | "year" | "month" | "indicator">) {
  return `${region} ${year} ${month ?? ""} ${indicator}`;
}

let original: Content;
let cells: readonly Observation[];

beforeAll(() => {
  original = loadContent(files);
  // Every cell that some figure of some edition shows.
  const shown = new Set(
    original.editions.flatMap(({ definition }) =>
      original
        .volume(definition.id, "id")
        .figures.flatMap(({ data }) => data.filter(({ status }) => status === "published").map(key)),
    ),
  );
  const drawn = original.data.observations.filter((each) => shown.has(key(each)));
  expect(drawn.length).toBeGreaterThan(150);
  const random = seeded(26062025);
  cells = Array.from({ length: 20 }, () => drawn[Math.floor(random() * drawn.length)]).flatMap(
    (cell) => cell ?? [],
  );
});

/** The content with one cell of one file changed by about three percent. */
function changed(cell: Observation): Content {
  const { file, line } = cell.row;
  const lines = readText(files, file).split("\n");
  const row = lines[line - 1] ?? "";
  const [before = "", after = ""] = [
    printDecimal(cell.value, cell.decimals),
    printDecimal(cell.value * 1.03 + 2 * 10 ** -cell.decimals, cell.decimals),
  ];
  expect(parseDecimal(row.split(",")[4] ?? "")?.value).toBe(cell.value);
  lines[line - 1] = row.replace(`,${before},`, `,${after},`);
  expect(lines[line - 1]).not.toBe(row);
  return loadContent(overlaidFiles(files, { [file]: lines.join("\n") }));
}

const picture = ({ picture: { wide, narrow } }: Figure) => wide + narrow;

/** The words of a report without its figures. */
const sentences = (html: string) => html.replace(/<figure[\s\S]*?<\/figure>/g, "");

test("a changed cell changes picture, table, sentence and CSV together, or stops the build and says where", () => {
  const outcomes = { changed: 0, stopped: 0 };
  for (const cell of cells) {
    const name = `${cell.indicator} ${cell.region} ${cell.year}`;
    let after: Content;
    try {
      after = changed(cell);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      outcomes.stopped += 1;
      expect(error.message, name).toMatch(/^(reports\/.+\.md|data\/.+\.csv):\d+: /);
      continue;
    }
    outcomes.changed += 1;
    let seen = 0;
    for (const { definition } of original.editions) {
      for (const language of LANGUAGES) {
        const [old, now] = [original.volume(definition.id, language), after.volume(definition.id, language)];
        old.figures.forEach((figure, i) => {
          const other = now.figures[i];
          if (other === undefined) throw new Error(`${figure.id} is gone`);
          const table = JSON.stringify(figure.table) !== JSON.stringify(other.table);
          const csv = figureCsv(figure, old.edition) !== figureCsv(other, now.edition);
          const drawn = picture(figure) !== picture(other);
          expect({ table, csv, drawn }, `${name}, ${figure.id}`).toEqual({
            table: csv,
            csv,
            drawn: csv,
          });
          if (csv) seen += 1;
        });
        for (const [report, { bindings, html, headline, lede }] of old.reports) {
          const fresh = now.reports.get(report);
          const moved = bindings.some(
            ({ kind, text }, place) => kind === "value" && fresh?.bindings[place]?.text !== text,
          );
          const words =
            sentences(headline + lede + html) !==
            sentences((fresh?.headline ?? "") + (fresh?.lede ?? "") + (fresh?.html ?? ""));
          expect(words, `${name}, ${report}`).toBe(moved);
          if (moved) seen += 1;
        }
      }
    }
    expect(seen, `${name} is shown somewhere`).toBeGreaterThan(0);
  }
  expect(outcomes.changed + outcomes.stopped).toBe(20);
  expect(outcomes.changed).toBeGreaterThan(0);
});

test("a changed direction stops the build at the sentence that says it", () => {
  const latest = original.data.observations.find(
    ({ region, indicator, year }) => region === "3375" && indicator === "headcount_ratio" && year === 2025,
  );
  const file = latest?.row.file ?? "";
  const lines = readText(files, file).split("\n");
  const place = (latest?.row.line ?? 1) - 1;
  lines[place] = (lines[place] ?? "").replace(",6.14,", ",6.94,");
  expect(() => loadContent(overlaidFiles(files, { [file]: lines.join("\n") }))).toThrow(
    /reports\/2026\/id\/rakor\.md:\d+: unsupported_claim/,
  );
});
