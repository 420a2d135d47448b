import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diskFiles } from "../src/sources/files.ts";
import { loadData } from "../src/sources/loadEdition.ts";
import { projectCopy } from "./fixtures/projectCopy.ts";

/**
 * How long imports take and how much memory they need: a hundred thousand rows shown and written, and inputs that are
 * to be refused at once. Run with `node scripts/importBenchmark.ts`; prints a line each, and ends with 1 if one is
 * beyond its limit.
 */
const LIMITS = { rows: { seconds: 10, megabytes: 500 }, refused: { seconds: 2, megabytes: 500 } } as const;

const ROWS = 100_000;

/** As `npm run laju` does. */
const FLAGS =
  /"laju": "node (.*) scripts\/laju\.ts"/.exec(readFileSync("package.json", "utf8"))?.[1]?.split(" ") ?? [];

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly code: number | null;
}

/** Runs `laju` in a folder and takes its time and the most memory it held. */
function measured(root: string, words: readonly string[]): Promise<Measured> {
  const before = performance.now();
  return new Promise((settle) => {
    const child = spawn(
      process.execPath,
      [...FLAGS, "--import", resolve("scripts/fixtures/peakMemory.ts"), resolve("scripts/laju.ts"), ...words],
      { cwd: root, stdio: ["ignore", "ignore", "pipe"] },
    );
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("close", (code) => {
      const peak = Number(/peak (\d+)/.exec(said)?.[1] ?? Number.NaN);
      settle({ seconds: (performance.now() - before) / 1000, megabytes: peak / 1024, code });
    });
  });
}

/** Ordinary values, far from the limits of their indicators. */
const VALUES: Readonly<Record<string, string>> = {
  headcount_ratio: "12.34",
  headcount: "23.45",
  poverty_line: "345678",
  poverty_gap_index: "2.34",
  poverty_severity_index: "0.56",
};

/** As many new figures as wanted, of every region, for years of which there are none. */
function manyRows(count: number): string {
  const { regions, indicators } = loadData(diskFiles(process.cwd()));
  const lines = ["region,year,month,indicator,value,unit"];
  for (let year = 1960; lines.length <= count; year += 1) {
    for (const [indicator, value] of Object.entries(VALUES)) {
      const unit = indicators.get(indicator)?.unit ?? "";
      for (const region of regions.keys()) {
        if (lines.length <= count) lines.push(`${region},${year},3,${indicator},${value},${unit}`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

const project = projectCopy();
try {
  const at = (name: string) => join(project.root, name);
  writeFileSync(at("seratus-ribu.csv"), manyRows(ROWS));
  const accept = ["--write", "--source", "PS01", "--accept", "ukuran kecepatan saja"];
  writeFileSync(at("besar.csv"), Buffer.alloc(200_000_000, "3375,2024,p0,6.71,persen\n"));
  writeFileSync(at("lebar.csv"), `kode,${Array.from({ length: 90_000 }, (_, i) => 1000 + i).join(",")}\n`);
  writeFileSync(
    at("satu-sel.csv"),
    `kode,tahun,indikator,nilai,satuan\n3375,2024,p0,"${"9".repeat(19_000_000)}\n`,
  );
  writeFileSync(at("kutip.csv"), `kode,tahun,indikator,nilai,satuan\n${'"'.repeat(15_000_000)}`);
  writeFileSync(at("dalam.json"), "[".repeat(19_000_000));
  writeFileSync(
    at("baris.csv"),
    `kode,tahun,indikator,nilai,satuan\n${"3375,2024,p0,6.71,persen\n".repeat(700_000)}`,
  );
  const bomb = resolve("src/sources/imports/fixtures/hostile/139-xlsx-zip-bomb.xlsx");
  const runs: readonly (readonly [string, readonly string[], keyof typeof LIMITS])[] = [
    ["100,000 rows shown", ["import", "seratus-ribu.csv"], "rows"],
    ["100,000 rows checked and written", ["import", "seratus-ribu.csv", ...accept], "rows"],
    ["200 MB", ["import", "besar.csv"], "refused"],
    ["endless device", ["import", "/dev/zero"], "refused"],
    ["90,000 columns", ["import", "lebar.csv"], "refused"],
    ["one cell of 19 MB", ["import", "satu-sel.csv"], "refused"],
    ["15 million quotes", ["import", "kutip.csv"], "refused"],
    ["19 million brackets", ["import", "dalam.json"], "refused"],
    ["700,000 rows", ["import", "baris.csv"], "refused"],
    ...(existsSync(bomb) ? [["zip bomb", ["import", bomb], "refused"] as const] : []),
  ];
  for (const [name, words, kind] of runs) {
    const { seconds, megabytes, code } = await measured(project.root, words);
    const limit = LIMITS[kind];
    const isGood =
      seconds < limit.seconds && megabytes < limit.megabytes && (kind === "rows" ? code === 0 : code !== 0);
    console.log(
      `${isGood ? "ok  " : "SLOW"} ${name}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, exit ${code} (limits ${limit.seconds} s, ${limit.megabytes} MB)`,
    );
    if (!isGood) process.exitCode = 1;
  }
} finally {
  project.remove();
}
