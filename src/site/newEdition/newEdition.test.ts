import { describe, expect, test } from "vitest";
import { checkTables } from "../../checks/index.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { FIGURE_IDS } from "../../locales/locale.ts";
import { DataError } from "../../model/dataError.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { renderReport } from "../../narrative/renderReport.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles, type Files, overlaidFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { readText } from "../../sources/readText.ts";
import { reportFile, reportNames } from "../../sources/reportFiles.ts";
import { loadContent } from "../content.ts";
import { beforeEdition, withTexts } from "./fixtures/beforeEdition.ts";
import { withoutMarks } from "./marks.ts";
import { newEdition } from "./newEdition.ts";

const disk = diskFiles(process.cwd());
const then = beforeEdition(disk, "2026");
const titled = (id: string) => ({ id: `Edisi ${id}`, en: `${id} edition` });
const DECIDED = { id: "2026", title: titled("2026"), cutoff: "2026-09-30" };
const begun = newEdition(then, DECIDED, "2025");
const after = withTexts(then, begun.files);
const TODO = "reports/2026/daftar-tugas.md";

/** What the pages would refuse of a report, found without the scaffold: the edition is compiled and rendered here. */
function refusedIn(files: Files, path: { readonly language: Language; readonly name: string }, id = "2026") {
  const data = loadData(files);
  const { unfinished = [], ...definition } = editionFile(files, id);
  const edition = compileEdition({ ...data, definition });
  const isFigure = (figure: string) => ((FIGURE_IDS as readonly string[]).includes(figure) ? "" : undefined);
  try {
    const text = reportFile(files, id, path.language, path.name);
    const { warnings } = renderReport(text, edition, LOCALES[path.language], isFigure);
    return [...warnings];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [...error.diagnostics];
  }
}

const every = LANGUAGES.flatMap((language) =>
  reportNames(disk, "2025", language).map((name) => ({
    language,
    name,
    old: `reports/2025/${language}/${name}.md`,
    path: `reports/2026/${language}/${name}.md`,
  })),
);
const linesOf = (path: string, files: Files = after) => readText(files, path).split("\n");
const isMark = (line: string) => /^\s*(?:# )?::todo /.test(line);
const isMend = (line: string) => /::todo (?:betulkan|mend): /.test(line);

/** The text of a report's copy without its marks, as another project would hold it. */
const unmarked = withTexts(
  then,
  new Map([...begun.files].map(([path, text]) => [path, path.endsWith(".md") ? withoutMarks(text) : text])),
);

/** Lines of the unmarked copy that begin what a line belongs to: a paragraph, a list, a field of the head. */
function beginning(lines: readonly string[], line: number): number {
  const isHead = line < lines.indexOf("---", 1) + 1;
  let first = line;
  while (!isHead && first > 1 && (lines[first - 2] ?? "").trim() !== "") first -= 1;
  return first;
}

describe.each(every)("the copy of $old", ({ language, name, old, path }) => {
  const copied = linesOf(path, unmarked);
  const broken = refusedIn(unmarked, { language, name });

  test("is last edition's, to the byte, once the marks are out", () => {
    expect(withoutMarks(readText(after, path))).toBe(readText(disk, old));
  });

  test("is marked exactly above what breaks", () => {
    const wanted = [...new Set(broken.map(({ row }) => beginning(copied, row.line)))].sort((a, b) => a - b);
    const found: number[] = [];
    let line = 1;
    for (const each of linesOf(path)) {
      if (!isMark(each)) line += 1;
      else if (isMend(each)) found.push(line);
    }
    expect(found).toEqual(wanted);
  });

  test("names every claim that breaks, and every finding that is gone", () => {
    const marks = linesOf(path).filter(isMend).join("\n");
    for (const { code, parameters } of broken) {
      if (code === "unsupported_claim") {
        expect(marks).toContain(`"${parameters.text}"`);
        expect(marks).toContain(String(parameters.claim));
      } else expect(marks).toContain(String(parameters.found));
    }
  });

  test("is refused for its marks and for what breaks, in line order, and for nothing else", () => {
    const lines = linesOf(path);
    const refused = refusedIn(after, { language, name });
    const placed = refused.map(({ row, code }) => `${row.line} ${code}`);
    // Where each line of the unmarked copy stands among the marks.
    const numbers = lines.flatMap((line, i) => (isMark(line) ? [] : [i + 1]));
    const wanted = [
      ...lines.flatMap((line, i) => (isMark(line) ? [{ line: i + 1, code: "unfinished" }] : [])),
      ...broken.map(({ row, code }) => ({ line: numbers[row.line - 1] ?? 0, code })),
    ].sort((a, b) => a.line - b.line);
    const places = ({ line, code }: { readonly line: number; readonly code: string }) => `${line} ${code}`;
    expect(placed).toEqual(wanted.map(places));
  });

  test("is marked like its counterpart", () => {
    const kinds = (each: Language) =>
      linesOf(`reports/2026/${each}/${name}.md`).flatMap((line, i) =>
        isMark(line) ? [`${i + 1} ${isMend(line) ? "mend" : "check"}`] : [],
      );
    expect(kinds(language)).toEqual(kinds("id"));
  });
});

test("something does break, so that these tests say something", () => {
  const marks = every.flatMap(({ path }) => linesOf(path).filter(isMend));
  expect(marks.length).toBeGreaterThan(12);
});

test("a mark says the word, what it needs, and what the figures say now, in the report's language", () => {
  const marks = (language: Language) => linesOf(`reports/2026/${language}/rakor.md`).filter(isMark);
  expect(marks("id")).toContain(
    '::todo betulkan: "tidak ada perubahan yang jelas" memerlukan headcount_ratio.trend = no clear change, kini: falling (turun); "di atas" memerlukan headcount_ratio.latest > headcount_ratio.2019, kini: headcount_ratio.latest 6,14 persen, headcount_ratio.2019 6,60 persen',
  );
  expect(marks("en")).toContain(
    '::todo mend: "even" needs headcount_ratio.target.next.chance = even, now: small (small, below one third)',
  );
});

test("what no figure refutes is marked as a suspicion: typed dates, statements of that time, years that moved", () => {
  const lines = linesOf("reports/2026/id/rakor.md");
  const above = (beginning: string) => {
    const place = lines.findIndex((line) => line.trimStart().startsWith(beginning));
    return lines
      .slice(Math.max(0, place - 2), place)
      .filter((line) => line.includes("periksa: "))
      .join();
  };
  expect(above("title:")).toContain('"26 Juni 2025" diketik dengan tangan');
  expect(above('- text: "26 Juni 2025"')).toContain("# ::todo periksa: ");
  expect(above('- text: "RPJMD')).toBe("");
  expect(above("- Perubahan “baru")).toContain(
    "claim.2025-06-26.change adalah pernyataan tanggal 26 Juni 2025",
  );
  expect(above("{{ headcount_ratio.target.missed }}")).toContain(
    "headcount_ratio.target.2024 dipilih untuk edisi lalu, mungkin kini headcount_ratio.target.2025",
  );
  expect(above("Untuk tahun-tahun sesudahnya")).toContain("mungkin kini headcount_ratio.scenario.2028");
  expect(above("Dilihat sejak")).toBe("");
});

test("a figure that turns is told with both its values; what is gone, with what took its place", () => {
  const table = "data/observations/poverty.csv";
  const turned = readText(then, table).replace(/^(3375,2025,3,headcount_ratio,)6\.14,/m, "$16.94,");
  const old = "reports/2025/id/kutipan.md";
  const added =
    "\n## Lagi\n\nMenurut skenario {{ headcount_ratio.scenario.2026 }}. Lihat [edisi itu](/edisi/2025/) dan edisi dua.\n";
  const files = overlaidFiles(then, { [table]: turned, [old]: readText(then, old) + added });
  const marks = (newEdition(files, DECIDED, "2025").files.get("reports/2026/id/kutipan.md") ?? "")
    .split("\n")
    .filter(isMark);
  expect(marks.join("\n")).toContain(
    '"turun" memerlukan headcount_ratio.change = falling, kini: rising (6,71 → 6,94 persen)',
  );
  expect(marks.at(-2)).toBe(
    "::todo betulkan: headcount_ratio.scenario.2026 tidak ada dalam edisi ini, mungkin kini headcount_ratio.scenario.2027",
  );
  expect(marks.at(-1)).toBe("::todo periksa: ada tautan ke edisi 2025");
});

describe("the edition's file", () => {
  test("takes over what was decided, with what is new", () => {
    const { unfinished = [], ...definition } = editionFile(after, "2026");
    const { occasion, ...previous } = editionFile(disk, "2025");
    expect(definition).toEqual({ ...previous, ...DECIDED, occasion: definition.occasion });
    expect(definition.occasion.id).toMatch(/^::todo /);
    expect(unfinished).toHaveLength(4);
  });

  test("is not compiled while a mark is in it, each told at its line", () => {
    const definition = editionFile(after, "2026");
    const faults = checkTables({ ...loadData(after), definition })
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ severity }) => severity === "error");
    expect(faults.map(({ code }) => code)).toEqual(Array(4).fill("unfinished"));
    const lines = linesOf("data/editions/2026.yaml");
    for (const { row } of faults) expect(lines[row.line - 1]).toContain("::todo");
    expect(() => compileEdition({ ...loadData(after), definition })).toThrow(DataError);
  });

  test("lets the other editions be compiled and listed meanwhile", () => {
    expect(editionIds(after)).toEqual(["2025", "2026"]);
    expect(() =>
      compileEdition({ ...loadData(after), definition: editionFile(after, "2025") }),
    ).not.toThrow();
  });
});

test("the edition compiles once every sentence is mended and every mark is out", () => {
  const definition = readText(after, "data/editions/2026.yaml")
    .replace(/::todo tulis.*"/, 'Rapat berikutnya"')
    .replace(/::todo write.*"/, 'The next meeting"')
    .replace(/^# ::todo.*\n/gm, "");
  const mended = new Map([...begun.files, ["data/editions/2026.yaml", definition]]);
  for (const { path } of every) mended.set(path, readText(disk, path));
  const files = withTexts(then, mended);
  expect(loadContent(files).editions.map(({ definition: { id } }) => id)).toEqual(["2025", "2026"]);
  const [name] = reportNames(disk, "2026", "id");
  const spoilt = `reports/2026/id/${name}.md`;
  mended.set(spoilt, `${mended.get(spoilt)}\n::todo satu lagi\n`);
  const last = linesOf(spoilt, withTexts(then, mended)).length - 1;
  let refused: readonly Diagnostic[] = [];
  try {
    loadContent(withTexts(then, mended));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    refused = error.diagnostics;
  }
  expect(refused.map(({ code, row }) => `${row.file}:${row.line} ${code}`)).toEqual([
    `${spoilt}:${last} unfinished`,
  ]);
});

describe("the list of what is to be done", () => {
  const told = begun.tasks("id");
  const section = (i: number) => told.split(/^## /m)[i] ?? "";

  test("is kept beside the reports, and is none of them", () => {
    expect(begun.files.get(TODO)).toBe(told);
    for (const language of LANGUAGES) {
      expect(reportNames(after, "2026", language)).toEqual(reportNames(disk, "2025", language));
    }
  });

  test("names figures, file, reports, suspicions, news, meetings and commands, in this order", () => {
    expect(told.match(/^## .*$/gm)?.map((line) => line.slice(3, 4))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
    ]);
    expect(section(2)).toContain("data/editions/2026.yaml:13: tulis untuk rapat");
    expect(section(5)).toContain("headcount_ratio.trend: tidak ada perubahan yang jelas → turun");
    expect(section(5)).toContain("Kota Pekalongan, Persentase penduduk miskin (P0), Maret 2025: 6,14 persen");
    expect(section(6)).toContain("17 November 2025");
    expect(section(6)).not.toContain("26 Juni 2025");
    expect(section(7)).toMatch(/laju -- check[\s\S]*edition record 2026[\s\S]*npm run build/);
  });

  test("leads to every mark at its line, Indonesian first and English beside it", () => {
    for (const { language, path } of every) {
      linesOf(path).forEach((line, i) => {
        if (!isMark(line)) return;
        const item =
          told
            .split("\n")
            .find((each) => each.includes(`${path}:${i + 1}${language === "id" ? "," : ":"}`)) ?? "";
        expect(item).toMatch(/^- \[ \] reports\/2026\/id\/\S+, reports\/2026\/en\/\S+: /);
        if (language === "id") expect(item).toContain(line.replace(/^.*::todo /, ""));
        expect(section(isMend(line) ? 3 : 4)).toContain(item);
      });
    }
    const headline =
      linesOf("reports/2026/id/rakor.md").findIndex((line) => line.startsWith("headline:")) + 1;
    expect(section(3)).toContain(
      `reports/2026/id/rakor.md:${headline}, reports/2026/en/rakor.md:${headline}: baca`,
    );
  });

  test("is told in English too, with the same places", () => {
    const places = (text: string) => text.match(/(?:reports|data)\/[\w/-]+\.\w+:\d+/g);
    expect(places(begun.tasks("en"))).toEqual(places(told));
  });
});

test("where nothing breaks, nothing is marked, and the list says which figures are still awaited", () => {
  const next = newEdition(disk, { id: "2027", title: titled("2027"), cutoff: "2027-09-30" }, "2026");
  for (const [path, text] of next.files) {
    if (/\/(id|en)\//.test(path)) {
      expect(text, path).toBe(readText(disk, path.replace("2027", "2026")));
    }
  }
  const [, figures = "", , reports = ""] = next.tasks("id").split(/^## /m);
  expect(figures).toContain(
    "Persentase penduduk miskin (P0), Kota Pekalongan, Kabupaten Cilacap, Kabupaten Banyumas dan 32 wilayah lain: Maret 2026",
  );
  expect(reports.match(/tidak ada kalimat yang patah/g)).toHaveLength(reportNames(disk, "2026", "id").length);
});

test("an edition begun from one that still has marks begins with none of them", () => {
  const definition = (begun.files.get("data/editions/2026.yaml") ?? "").replaceAll("::todo", "");
  const files = withTexts(after, new Map([["data/editions/2026.yaml", definition]]));
  const again = newEdition(files, { id: "lain", title: titled("lain"), cutoff: "2026-10-01" }, "2026");
  for (const { path, old } of every) {
    const copy = again.files.get(path.replace("2026", "lain")) ?? "";
    expect(withoutMarks(copy)).toBe(readText(disk, old));
    expect(copy.split("\n").filter(isMend)).toEqual(linesOf(path).filter(isMend));
  }
});
