import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { z } from "zod";
import { DataError } from "../../model/dataError.ts";
import { markupText } from "../../model/markupText.ts";
import { outcome } from "../../narrative/fixtures/pairs.ts";
import { canonicalJson } from "../../publish/canonicalJson.ts";
import { csv } from "../../publish/csv.ts";
import { disarmed } from "../../publish/disarmed.ts";
import { tableHtml } from "../../site/figureHtml.ts";
import { filledText, regionCode, safeId } from "../fields.ts";
import { type Files, overlaidFiles } from "../files.ts";
import { readYaml } from "../readYaml.ts";
import { sourceTable } from "../referenceTables.ts";
import { reportFile } from "../reportFiles.ts";
import { hostile, hostileCases } from "./fixtures/importFixtures.ts";

const FOLDER = join(import.meta.dirname, "fixtures", "hostile");
const NO_FILES: Files = {
  read: (path) => {
    throw new Error(`no file ${path}`);
  },
  list: () => [],
};

/** The entries that are tested here, by the number of the case. */
const TESTED = ["090", "091", "093", "094", "099", "100", "102", "103", "105", "106", "135"];

test("every hostile file that does not enter by an import is tested here", () => {
  const others = hostileCases().filter(({ entry }) => entry !== "import");
  expect(others.map(({ id }) => id).sort()).toEqual(TESTED);
});

test("090 a formula in a note is shown as it is, and disarmed where it is exported", () => {
  const [note = ""] = column("090-note-formula.csv", "catatan");
  expect(note).toMatch(/^=IMPORTXML\(/);
  expect(shownText(note)).toBe(note);
  expect(csv(["note"], [[note]])).toBe(`note\n"'=IMPORTXML(""http://example.invalid"",""//a"")"\n`);
  const excel = { separator: ";", decimalMark: ",", lineBreak: "\r\n" } as const;
  expect(parse(csv(["note"], [[note]], excel), { columns: true, delimiter: ";" })).toEqual([
    { note: `'${note}` },
  ]);
});

test("091 scripts, handlers and templates in notes are shown word by word, and make no element", () => {
  const notes = column("091-xss-notes.csv", "catatan");
  expect(notes).toHaveLength(10);
  for (const note of notes) {
    expect(shownText(note)).toBe(note);
    const safe = markupText(note);
    const { document } = parseHTML(
      `<body><p title="${safe}">${safe}</p><svg><title>${safe}</title><text>${safe}</text></svg></body>`,
    );
    const names = [...document.querySelectorAll("body *")].map((element) => element.tagName.toLowerCase());
    expect(names).toEqual(["p", "svg", "title", "text"]);
    expect(document.querySelector("p")?.getAttributeNames()).toEqual(["title"]);
    expect(document.querySelector("p")?.getAttribute("title")).toBe(note);
    expect(document.querySelector("text")?.textContent).toBe(note);
    expect(JSON.parse(canonicalJson({ note }))).toEqual({ note });
  }
});

test("091 an import keeps the notes as they are", () => {
  expect(hostile("091").observations.map(({ note }) => note?.trim())).toEqual(
    column("091-xss-notes.csv", "catatan").map((note) => note.trim()),
  );
});

test("093 no address of a source becomes a link, whatever its scheme, and in reports only the last would", () => {
  const addresses = column("093-url-scheme.csv", "sumber_url");
  const last = addresses.at(-1) ?? "";
  for (const address of addresses) {
    const table = csv(
      ["source", "title", "publisher", "where", "note"],
      [["S1", "Judul", "BPS", address, ""]],
    );
    const source = sourceTable(overlaidFiles(NO_FILES, { "data/sources.csv": table })).get("S1");
    const html = tableHtml(
      { head: [{ text: "Sumber", numeric: false }], rows: [[source?.where ?? ""]], marked: undefined },
      "Sumber",
    );
    expect(html).not.toContain("href");
    const link = written(`[teks](<${address}>)`);
    if (address === last) expect(link).toContain(`href="${last}"`);
    else {
      expect(link).not.toContain("href");
      expect(link).toMatch(/^1 /);
    }
  }
});

test("094 an id or a file that leads out of its folder is no id", () => {
  const { id, file } = JSON.parse(readFileSync(join(FOLDER, "094-path-traversal-id.json"), "utf8"));
  const ids = [
    id,
    file,
    "..",
    "a/b",
    "a\\b",
    "/etc/passwd",
    "A",
    "CON.csv",
    "a\0",
    "nul.",
    "",
    "a".repeat(65),
    "é",
  ];
  for (const each of ids) expect(safeId.safeParse(each).success).toBe(false);
  expect(safeId.safeParse("headcount_ratio").success).toBe(true);
});

test("099 a report with a dangerous link is refused with each of them, and makes no address of any", () => {
  const body = readFileSync(join(FOLDER, "099-md-links.md"), "utf8");
  const html = written(body);
  expect(html).not.toContain("href");
  expect(html.split("\n").filter((line) => line.endsWith("unsafe_link")).length).toBeGreaterThanOrEqual(4);
  const harmless = body.split("\n").at(-1) === "" ? body.split("\n").at(-2) : body.split("\n").at(-1);
  expect(written(harmless ?? "")).toBe('<p><a href="https://www.bps.go.id/">ok</a></p>\n');
});

test("100 a picture out of data is refused: pictures are figures", () => {
  const html = written(readFileSync(join(FOLDER, "100-md-image-svg.md"), "utf8"));
  expect(html).not.toContain("<img");
  expect(html).not.toContain("data:");
  expect(html).toMatch(/^1 image$/m);
});

for (const [id, file] of [
  ["102", "102-md-emphasis-flood.md"],
  ["103", "103-md-linkify-flood.md"],
] as const) {
  test(`${id} a flood of marks is read in less than two seconds of work`, () => {
    const body = readFileSync(join(FOLDER, file), "utf8");
    const begin = process.cpuUsage();
    const html = written(body);
    const { user, system } = process.cpuUsage(begin);
    expect(user + system).toBeLessThan(2e6);
    expect(html).not.toContain("href");
  });
}

test("105 aliases in the head of a report are refused before any is expanded", () => {
  const begin = process.cpuUsage();
  expect(faultsOfReport("105-yaml-aliases.md")).toContain("alias");
  const { user, system } = process.cpuUsage(begin);
  expect(user + system).toBeLessThan(1e6);
});

test("106 what YAML takes for numbers and dates is no title of a report and no code of a region", () => {
  const faults = faultsOfReport("106-yaml-norway.md");
  expect(faults).toContain("bad_field");
  expect(faults).toContain("unknown_key");
  const head = readFileSync(join(FOLDER, "106-yaml-norway.md"), "utf8").split("---\n")[1] ?? "";
  const schema = z.strictObject({
    title: filledText,
    kode: regionCode,
    status: z.string(),
    tanggal: z.string(),
  });
  const columns = diagnosticsOf(() =>
    readYaml(overlaidFiles(NO_FILES, { "a.yaml": head }), "a.yaml", schema),
  ).map(({ code, parameters }) => `${code} ${parameters.column}`);
  // "no" and the date are texts in the core schema of YAML 1.2, the numbers are not.
  expect(columns.sort()).toEqual(["bad_field kode", "bad_field title"]);
});

test("135 a name that is a formula is exported as text", () => {
  expect(disarmed("=1+1")).toBe("'=1+1");
  expect(csv(["nama", "nilai"], [["=1+1", -1.5]])).toBe("nama,nilai\n'=1+1,-1.5\n");
  expect(hostile("135").outcome).toBe("error");
});

/** A column of a hostile table, as a reader of CSV gives it. */
function column(file: string, name: string): string[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(FOLDER, file), "utf8"), { columns: true });
  return rows.map((row) => row[name] ?? "");
}

/** What a reader of a page sees of a text that stands in a table. */
function shownText(text: string): string {
  const html = tableHtml(
    {
      head: [
        { text: "a", numeric: false },
        { text: "b", numeric: false },
      ],
      rows: [["x", text]],
      marked: undefined,
    },
    text,
  );
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(document.querySelector("caption")?.textContent).toBe(text);
  expect(document.querySelectorAll("script, img, b, svg, [onload], [onerror], [onmouseover]").length).toBe(0);
  return document.querySelector("td")?.textContent ?? "";
}

/** The HTML of a report's body, or a line for everything wrong with it. */
function written(input: string): string {
  return outcome({ input, language: "id", allow: [], isLinked: false, isGuarded: false });
}

function faultsOfReport(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const path = "reports/2026/id/rakor.md";
  return diagnosticsOf(() =>
    reportFile(overlaidFiles(NO_FILES, { [path]: text }), "2026", "id", "rakor"),
  ).map(({ code }) => code);
}

function diagnosticsOf(read: () => unknown): DataError["diagnostics"] {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error.diagnostics;
    throw error;
  }
  return [];
}
