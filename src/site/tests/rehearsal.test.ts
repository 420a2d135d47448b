import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HandbookStep, handbook } from "./handbook.ts";
import { textOf } from "./pagesOf.ts";
import { type RehearsalProject, rehearsalProject } from "./rehearsalProject.ts";
import { WEB_API_VARIABLES } from "./webApiText.ts";

const indonesian = handbook("PANDUAN.md");
const english = handbook("HANDBOOK.md");
const OTHERS = Object.keys(WEB_API_VARIABLES).filter((indicator) => indicator !== "headcount_ratio");

/** The handbook's command that begins with these words after `npm run`. */
function stepOf(steps: readonly HandbookStep[], words: string): HandbookStep {
  const found = steps.find(({ command }) => command.startsWith(`npm run ${words}`));
  if (found === undefined) throw new Error(`the handbook has no command "npm run ${words} …"`);
  return found;
}

/** The example of the handbook for another of the tables. */
function forTable(command: string, indicator: string): string {
  const source = `PS${44 + Object.keys(WEB_API_VARIABLES).indexOf(indicator)}`;
  return command.replaceAll("headcount_ratio", indicator).replaceAll("PS44", source);
}

/** What a person writes meanwhile: for these files, what stands in the project. */
function mend(project: RehearsalProject, ...paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(project.root, path), { recursive: true });
    cpSync(resolve(path), join(project.root, path), { recursive: true });
  }
}

/** Runs a step and looks for every line the handbook quotes. */
function follow(project: RehearsalProject, { command, printed }: HandbookStep, code = 0): string {
  const ended = project.run(command);
  const said = ended.said.replaceAll("\u00a0", " ");
  for (const line of printed) expect(said, command).toContain(line);
  expect([command, ended.code, ended.code === code ? "" : said]).toEqual([command, code, ""]);
  return said;
}

test("the handbooks have at most twelve commands, the same ones, and never send anyone into src/", () => {
  const commands = indonesian.steps.map(({ command }) => command);
  expect(commands.length).toBeLessThanOrEqual(12);
  expect(new Set(commands).size).toBe(commands.length);
  const plain = (command: string) =>
    command.replace(" --lang en", "").replace(/--reason ".*"$/, '--reason "…"');
  expect(english.steps.map(({ command }) => plain(command))).toEqual(commands.map(plain));
  expect(commands[0]).toBe("npm ci");
  for (const command of commands) expect(command).toMatch(/^npm (ci$|run (dev|build)$|run laju -- )/);
});

describe("from edition 2025 alone to edition 2026 and its correction, by the handbook", () => {
  let project: RehearsalProject;
  const steps = indonesian.steps;
  const laju = (words: string) => stepOf(steps, `laju -- ${words}`);

  beforeAll(() => {
    project = rehearsalProject();
  });
  afterAll(() => {
    project.remove();
  });

  test("the project begins with edition 2025 alone, as it was recorded", () => {
    const { code, said } = project.run("npm run --silent laju -- check");
    expect([code, code === 0 ? "" : said]).toEqual([0, ""]);
    expect(said).toContain("1 edisi");
  });

  test("the originals are kept, looked at, written, taken back and written again", () => {
    follow(project, laju("source add"));
    follow(project, laju("import unduhan"));
    const before = project.read("data/observations/poverty.csv");
    const write = steps.find(({ command }) => command.endsWith("--write"));
    expect(write).toBeDefined();
    follow(project, write as HandbookStep);
    expect(project.read("data/observations/poverty.csv")).not.toBe(before);
    follow(project, laju("import --undo"));
    expect(project.read("data/observations/poverty.csv")).toBe(before);
    follow(project, write as HandbookStep);
    for (const indicator of OTHERS) {
      expect(project.run(forTable(laju("source add").command, indicator)).code).toBe(0);
      const ended = project.run(forTable(write?.command ?? "", indicator));
      expect([indicator, ended.code, ended.code === 0 ? "" : ended.said]).toEqual([indicator, 0, ""]);
    }
  });

  test("what came out are the figures of the project, to the last digit", () => {
    const values = (text: string) =>
      text
        .split("\n")
        .map((line) => line.split(",").slice(0, 5))
        .filter(([region = "", year]) => region.length === 4 && year === "2025")
        .map((fields) => [...fields.slice(0, 4), Number(fields[4])].join(" "))
        .sort();
    for (const path of ["data/observations/poverty.csv", "data/observations/poverty-national.csv"]) {
      expect(values(project.read(path)), path).toEqual(values(readFileSync(path, "utf8")));
    }
  });

  test("the new edition is begun, its stale sentences marked, and it cannot be published so", () => {
    follow(project, laju("edition new"));
    const report = project.read("reports/2026/id/rakor.md");
    expect(report).toContain("::todo betulkan:");
    expect(project.read("reports/2026/en/rakor.md")).toContain("::todo");
    expect(project.read("reports/2026/daftar-tugas.md")).toContain("- [ ] ");
    const check = () => project.run("npm run --silent laju -- check");
    expect(check()).toMatchObject({ code: 1, said: expect.stringContaining("data/editions/2026.yaml") });
    mend(project, "data/editions/2026.yaml");
    const { code, said } = check();
    expect(code).toBe(1);
    expect(said).toMatch(/reports\/2026\/id\/rakor\.md:\d+: .*\[unfinished\]/);
    expect(said).toContain("[unsupported_claim]");
  });

  test("the preview comes up with the address to open", async () => {
    const said = await project.start(stepOf(steps, "dev").command, /http:\/\/localhost:\d+\//);
    expect(said).toContain("astro");
  });

  test("with the words mended only the record is missing", () => {
    mend(project, "reports/2026", "data/dismissals.csv", "data/preflight.csv");
    const said = follow(project, laju("check"), 1);
    expect(said).toContain("[edition_without_record]");
    expect(said).toMatch(/\b0 kesalahan, 1 peringatan|1 peringatan tanpa alasan/);
    expect(said).not.toContain("[unfinished]");
  });

  test("compared, recorded, checked and built", () => {
    follow(project, laju("edition diff"));
    follow(project, laju("edition record 2026"));
    follow(project, { command: laju("check").command, printed: ["Boleh diterbitkan"] });
    follow(project, stepOf(steps, "build"));
    const page = textOf(project.read("dist/edisi/2026/laporan/rakor/index.html"));
    expect(page).toContain("6,14");
    expect(existsSync(join(project.root, "dist/en/edisi/2025/index.html"))).toBe(true);
  });

  test("a revised figure stops the build until it is recorded, and is told at the figure, in the log and the feed", () => {
    const revised = project
      .read("unduhan/headcount_ratio.json")
      .replace(/("33756210\d+0": )6\.14/, (_, key: string) => `${key}6.15`);
    expect(revised).toContain("6.15");
    project.write("unduhan/revisi.json", revised);
    const shown = project.run("npm run --silent laju -- import unduhan/revisi.json --source PS44 --write");
    expect([shown.code, shown.code === 0 ? "" : shown.said]).toEqual([0, ""]);
    expect(shown.said).toContain(
      "1 direvisi oleh sumber yang sama\n  3375 Kota Pekalongan 2025-3 headcount_ratio: 6.14 → 6.15",
    );

    for (const command of [laju("check").command, stepOf(steps, "build").command]) {
      const stopped = project.run(command);
      expect([command, stopped.code]).toEqual([command, 1]);
      expect(stopped.said).toContain("6.14 → 6.15");
    }
    expect(textOf(project.read("dist/edisi/2026/laporan/rakor/index.html"))).not.toContain("6,15");

    const record = steps.find(({ command }) => command.includes("--kind revision")) as HandbookStep;
    follow(project, record);
    follow(project, { command: laju("check").command, printed: [] });
    follow(project, stepOf(steps, "build"));
    const reason = /--reason "(.*)"/.exec(record.command)?.[1] ?? "?";
    expect(textOf(project.read("dist/edisi/2026/laporan/rakor/index.html"))).toContain("6,15");
    expect(textOf(project.read("dist/koreksi/index.html"))).toContain(reason);
    expect(project.read("dist/koreksi/umpan.xml")).toContain(reason);
    expect(textOf(project.read("dist/edisi/2026/grafik/headcount_ratio_trend/index.html"))).toContain(reason);
    expect(textOf(project.read("dist/edisi/2025/laporan/rakor/index.html"))).not.toContain("6,15");
  });
});

describe("the English handbook", () => {
  let project: RehearsalProject;

  beforeAll(() => {
    project = rehearsalProject();
  });
  afterAll(() => {
    project.remove();
  });

  test("prints what it says, up to the record", () => {
    const steps = english.steps.filter(
      ({ command }) => command.startsWith("npm run laju") && !command.includes("--kind"),
    );
    const write = steps.find(({ command }) => command.includes("--write"))?.command ?? "";
    for (const step of steps) {
      const isNew = step.command.includes("edition new");
      // What was taken back is written again, for every table, before the edition is begun.
      for (const indicator of isNew ? Object.keys(WEB_API_VARIABLES) : []) {
        const add = forTable(stepOf(steps, "laju -- source add").command, indicator);
        expect([project.run(add).code, project.run(forTable(write, indicator)).code]).toEqual([0, 0]);
      }
      follow(project, step, step.command.includes("-- check") ? 1 : 0);
      if (isNew) {
        mend(project, "data/editions/2026.yaml", "reports/2026", "data/dismissals.csv", "data/preflight.csv");
      }
    }
  });
});

describe.each([
  ["PANDUAN.md", indonesian],
  ["HANDBOOK.md", english],
] as const)("five mistakes, each caught with the message that %s quotes", (path, { steps, mistakes }) => {
  let project: RehearsalProject;
  const lang = path === "HANDBOOK.md" ? " --lang en" : "";
  const quoted = (i: number, said: string) => {
    for (const line of mistakes[i] ?? ["?"]) expect(said.replaceAll("\u00a0", " ")).toContain(line);
  };
  const change = (indicator: string, alter: (text: string) => string) => {
    const text = project.read(`unduhan/${indicator}.json`);
    const altered = alter(text);
    expect(altered).not.toBe(text);
    project.write(`unduhan/keliru.json`, altered);
  };
  const written = () =>
    project.run(`npm run --silent laju -- import unduhan/keliru.json --source PS01 --write${lang}`);

  beforeAll(() => {
    project = rehearsalProject();
  });
  afterAll(() => {
    project.remove();
  });

  test("the five are quoted", () => {
    expect(mistakes).toHaveLength(5);
  });

  test("a wrong unit", () => {
    change("headcount", (text) =>
      text.replace(
        /("33756190\d+0": )([\d.]+)/,
        (_, key: string, value: string) => `${key}${Number(value) * 1000}`,
      ),
    );
    const { code, said } = written();
    expect(code).toBe(1);
    quoted(0, said);
  });

  test("Kota and Kabupaten swapped", () => {
    change("headcount_ratio", (text) =>
      text.replaceAll('"33756210', '"x').replaceAll('"33266210', '"33756210').replaceAll('"x', '"33266210'),
    );
    const { code, said } = written();
    expect(code).toBe(1);
    quoted(1, said);
  });

  test("a September figure", () => {
    change("headcount_ratio", (text) =>
      text
        .replace('"val": 0,\n   "label": "Tahun"', '"val": 62,\n   "label": "Semester 2 (September)"')
        .replace(/("\d{4}6210125)0"/g, '$162"'),
    );
    const { code, said } = written();
    expect(code).toBe(1);
    quoted(2, said);
  });

  test("a year that was published already", () => {
    project.write(
      "unduhan/keliru.csv",
      'kode,nama,tahun,indikator,nilai,satuan\n3375,Kota Pekalongan,2024,p0,"6,72",persen\n',
    );
    const { code, said } = project.run(
      `npm run --silent laju -- import unduhan/keliru.csv --number id --source PS02 --write${lang}`,
    );
    expect(code).toBe(1);
    quoted(3, said);
  });

  test("a stale sentence", () => {
    const report = "reports/2025/id/rakor.md";
    const text = project.read(report);
    project.write(
      report,
      text.replace("[turun]{headcount_ratio.change = falling}", "[naik]{headcount_ratio.change = rising}"),
    );
    const { code, said } = project.run(
      `${stepOf(steps, "laju -- check").command.replace(" --lang en", "")}${lang}`,
    );
    expect(code).toBe(1);
    quoted(4, said);
    project.write(report, text);
  });

  test("and nothing of them was written", () => {
    expect(existsSync(join(project.root, "data/imports"))).toBe(false);
  });
});
