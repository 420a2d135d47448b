import { describe, expect, test } from "vitest";
import type { ImportedObservation } from "../../model/imported.ts";
import { diskFiles, type Files, overlaidFiles } from "../files.ts";
import { loadData } from "../loadEdition.ts";
import { comparedCells } from "./comparedCells.ts";
import { type ImportDecision, importEdits } from "./importEdits.ts";

const HEAD = "region,year,month,indicator,value,unit,source,note\n";
const SMALL = `${HEAD}33,2024,3,headcount_ratio,10.47,percent,PS11,
33,2024,9,headcount_ratio,9.58,percent,PS11,
3375,2023,3,headcount_ratio,6.81,percent,PS01,"confirmed by PS18,PS21"
3375,2025,3,headcount_ratio,6.14,percent,PS01,
3375,2024,3,poverty_line,605312,IDR per person per month,PS05,
`;

/** The project's files with one small table instead of its observations. */
const files: Files = (() => {
  const disk = overlaidFiles(diskFiles(process.cwd()), { "data/observations/poverty.csv": SMALL });
  return {
    ...disk,
    list: (folder) => (folder === "data/observations" ? ["poverty.csv"] : disk.list(folder)),
  };
})();
const { observations } = loadData(files);

const cell = (region: string, year: number, value: string, more: Partial<ImportedObservation> = {}) => ({
  region,
  year,
  month: 3,
  indicator: "headcount_ratio",
  value,
  unit: "percent",
  status: null,
  note: null,
  row: 2,
  ...more,
});

function edits(read: readonly ImportedObservation[], source: string, decision?: ImportDecision) {
  return importEdits(files, observations, comparedCells(read, observations, source), source, decision);
}

/** Lines of the second text that the first does not have, and the other way round. */
function difference(was: string, is: string) {
  const [old, now] = [was, is].map((text) => new Set(text.split("\n")));
  return {
    added: is.split("\n").filter((line) => !old?.has(line)),
    gone: was.split("\n").filter((line) => !now?.has(line)),
  };
}

describe("a file’s values in the tables", () => {
  test("new ones stand in their series by time, and every other byte stays", () => {
    const table = edits([cell("3375", 2024, "6.71"), cell("3375", 2026, "5.97")], "PS01").get(
      "data/observations/poverty.csv",
    );
    expect(table).toBe(
      SMALL.replace("3375,2025,3", "3375,2024,3,headcount_ratio,6.71,percent,PS01,\n3375,2025,3").replace(
        "3375,2024,3,poverty_line",
        "3375,2026,3,headcount_ratio,5.97,percent,PS01,\n3375,2024,3,poverty_line",
      ),
    );
  });

  test("months of a year are told apart, and a series that begins stands by place and indicator", () => {
    const table = edits(
      [
        cell("33", 2024, "9.20", { month: 12 }),
        cell("3326", 2025, "8.70"),
        cell("3375", 2025, "0.97", { indicator: "poverty_gap_index", unit: "index (percent)" }),
      ],
      "PS01",
    ).get("data/observations/poverty.csv");
    expect(table?.split("\n").map((line) => line.split(",").slice(0, 4).join(" "))).toEqual([
      "region year month indicator",
      "33 2024 3 headcount_ratio",
      "33 2024 9 headcount_ratio",
      "33 2024 12 headcount_ratio",
      "3326 2025 3 headcount_ratio",
      "3375 2023 3 headcount_ratio",
      "3375 2025 3 headcount_ratio",
      "3375 2024 3 poverty_line",
      "",
    ]);
  });

  test("a value revised by its source takes the place of the old one", () => {
    const table = edits([cell("3375", 2025, "6.15", { note: 'angka "r", sementara' })], "PS01").get(
      "data/observations/poverty.csv",
    );
    expect(difference(SMALL, table ?? "")).toEqual({
      added: ['3375,2025,3,headcount_ratio,6.15,percent,PS01,"angka ""r"", sementara"'],
      gone: ["3375,2025,3,headcount_ratio,6.14,percent,PS01,"],
    });
  });

  test("equal values and undecided conflicts change nothing", () => {
    expect(edits([cell("3375", 2025, "6.140"), cell("3375", 2023, "6.9")], "PS02").size).toBe(0);
  });

  test("what lost stands among the known differences with the reason, whichever it was", () => {
    const conflicts = new TextDecoder().decode(files.read("data/conflicts.csv"));
    const reason = "tabel 621 dilihat kembali, bukan salah ketik";
    const taken = edits([cell("3375", 2025, "6.15")], "PS02", { replaces: true, reason });
    expect(difference(SMALL, taken.get("data/observations/poverty.csv") ?? "").added).toEqual([
      "3375,2025,3,headcount_ratio,6.15,percent,PS02,",
    ]);
    expect(difference(conflicts, taken.get("data/conflicts.csv") ?? "")).toEqual({
      added: [
        `3375,2025,3,headcount_ratio,6.14,percent,PS01,"ALT: differs from preferred 6.15 (PS02): ${reason}"`,
      ],
      gone: [],
    });
    const kept = edits([cell("3375", 2025, "6.15")], "PS02", { replaces: false, reason });
    expect([...kept.keys()]).toEqual(["data/conflicts.csv"]);
    expect(difference(conflicts, kept.get("data/conflicts.csv") ?? "").added).toEqual([
      `3375,2025,3,headcount_ratio,6.15,percent,PS02,"ALT: differs from preferred 6.14 (PS01): ${reason}"`,
    ]);
  });

  test("an indicator without any figure yet gets a table of its own", () => {
    const own = edits(
      [cell("3375", 2025, "0.31", { indicator: "gini_ratio", unit: "index", month: null })],
      "PS01",
    );
    expect(own.get("data/observations/gini_ratio.csv")).toBe(
      `${HEAD}3375,2025,,gini_ratio,0.31,index,PS01,\n`,
    );
  });

  test("every figure of the real tables, taken out and read in again, gives the same tables", () => {
    const real = diskFiles(process.cwd());
    const all = loadData(real).observations;
    const last = all.filter(({ region, year }) => region.length === 4 && year === 2025);
    const isLast = new Set(last.map(({ row }) => `${row.file}:${row.line}`));
    const paths = [...new Set(last.map(({ row }) => row.file))];
    const text = (path: string) => new TextDecoder().decode(real.read(path));
    const without = overlaidFiles(
      real,
      Object.fromEntries(
        paths.map((path) => [
          path,
          text(path)
            .split("\n")
            .filter((_, i) => !isLast.has(`${path}:${i + 1}`))
            .join("\n"),
        ]),
      ),
    );
    const before = loadData(without).observations;
    const read = last.map((each, i) => ({
      ...cell(each.region, each.year, each.value.toFixed(each.decimals)),
      month: each.month ?? null,
      indicator: each.indicator,
      unit: each.unit,
      note: each.note,
      row: i,
    }));
    const sources = [...new Set(last.map(({ source }) => source))];
    let now: Files = without;
    for (const source of sources) {
      const own = read.filter((_, i) => last[i]?.source === source);
      const made = importEdits(now, before, comparedCells(own, before, source), source);
      now = overlaidFiles(now, Object.fromEntries(made));
    }
    for (const path of paths) {
      const rows = (found: string) => found.split("\n").toSorted();
      expect(rows(new TextDecoder().decode(now.read(path))), path).toEqual(rows(text(path)));
    }
  });
});
