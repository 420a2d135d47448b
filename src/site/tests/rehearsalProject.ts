import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { WEB_API_VARIABLES, webApiText } from "./webApiText.ts";

/** The whole project as it was in December 2025: one edition, no district figure of March 2025. */
export interface RehearsalProject {
  readonly root: string;
  /** Runs a line as an analyst types it, in a shell. */
  run(line: string): { readonly code: number | null; readonly said: string };
  /** Starts a line that does not end by itself; resolves with what it said once that matches, and ends it. */
  start(line: string, until: RegExp): Promise<string>;
  read(path: string): string;
  write(path: string, text: string): void;
  remove(): void;
}

const COPIED = [
  "LICENSE",
  "astro.config.mjs",
  "data",
  "package.json",
  "public",
  "reports",
  "scripts",
  "src",
  "tsconfig.json",
] as const;

const REASONS_BEFORE = `code,subject,reason
figure_missing,province poverty_severity_index 2024-03,P2 Jawa Tengah Maret 2024 tidak ada dalam sumber yang kami baca
figure_missing,district poverty_severity_index 2024-03,P2 kabupaten/kota Maret 2024 tidak ada dalam sumber yang kami baca
`;

/**
 * Copies the project, takes away edition 2026 and what came with it, and lays the statistics office's answers with
 * the figures of March 2025 into `unduhan/`, a file for each measure.
 */
export function rehearsalProject(): RehearsalProject {
  const root = mkdtempSync(join(tmpdir(), "laju-rehearsal-"));
  const at = (path: string) => join(root, path);
  for (const name of COPIED) cpSync(resolve(name), at(name), { recursive: true });
  symlinkSync(resolve("node_modules"), at("node_modules"));
  mkdirSync(at(".laju"));
  mkdirSync(resolve(".laju/cache"), { recursive: true });
  symlinkSync(resolve(".laju/cache"), at(".laju/cache"));

  for (const path of [
    "data/editions/2026.yaml",
    "data/published/2026.json",
    "reports/2026",
    "data/nowcasts",
  ]) {
    rmSync(at(path), { recursive: true });
  }
  const { observations, regions } = loadData(diskFiles(process.cwd()));
  const isNew = ({ region, year, indicator }: (typeof observations)[number]) =>
    year === 2025 && regions.get(region)?.level === "district" && WEB_API_VARIABLES[indicator] !== undefined;
  const later = observations.filter(isNew);
  const lines = new Map<string, Set<number>>();
  for (const { row } of later) lines.set(row.file, (lines.get(row.file) ?? new Set()).add(row.line));
  for (const [path, gone] of lines) {
    const kept = readFileSync(at(path), "utf8")
      .split("\n")
      .filter((_, i) => !gone.has(i + 1));
    writeFileSync(at(path), kept.join("\n"));
  }
  // Reasons for warnings that do not exist yet, and those that edition 2025 needs while it is the newest.
  const dismissals = readFileSync(at("data/dismissals.csv"), "utf8").split("\n");
  const isLater = (line: string) => /,2025,2025,/.test(line);
  writeFileSync(at("data/dismissals.csv"), dismissals.filter((line) => !isLater(line)).join("\n"));
  writeFileSync(at("data/preflight.csv"), REASONS_BEFORE);

  mkdirSync(at("unduhan"));
  for (const indicator of Object.keys(WEB_API_VARIABLES)) {
    const own = later.filter((each) => each.indicator === indicator);
    writeFileSync(at(`unduhan/${indicator}.json`), webApiText(indicator, own, regions));
  }

  const { LAJU_SITE: _, LAJU_OUT: __, LAJU_BASE: ___, ...env } = process.env;
  const quiet = { ...env, NO_COLOR: "1", npm_config_loglevel: "error" };
  return {
    root,
    run(line) {
      const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
        cwd: root,
        encoding: "utf8",
        env: { ...quiet, NODE_ENV: "production" },
        maxBuffer: 2 ** 27,
      });
      return { code: status, said: `${stdout}${stderr}` };
    },
    start: (line, until) =>
      new Promise((settle, fail) => {
        const { NODE_ENV: ____, VITEST: _____, ...outside } = quiet as NodeJS.ProcessEnv;
        const child = spawn("bash", ["-c", line], { cwd: root, env: outside, detached: true });
        let said = "";
        let isEnded = false;
        const hear = (text: Buffer) => {
          said += text.toString("utf8");
          if (isEnded || !until.test(said) || child.pid === undefined) return;
          isEnded = true;
          process.kill(-child.pid, "SIGTERM");
          settle(said);
        };
        child.stdout.on("data", hear);
        child.stderr.on("data", hear);
        child.on("close", () => fail(new Error(`it ended by itself, saying:\n${said}`)));
      }),
    read: (path) => readFileSync(at(path), "utf8"),
    write: (path, text) => writeFileSync(at(path), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
