import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

interface Rule {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** What each room may know: other rooms, and packages. Nothing else. */
const ROOMS: Readonly<Record<string, Rule>> = {
  model: { rooms: [], packages: [] },
  stats: { rooms: [], packages: ["d3-array"] },
  sources: {
    rooms: ["model"],
    packages: ["node:", "csv-parse", "zod", "yaml", "fflate", "saxes", "htmlparser2"],
  },
  checks: { rooms: ["model", "stats"], packages: [] },
  series: { rooms: ["model"], packages: ["arquero"] },
  trends: { rooms: ["model", "stats"], packages: [] },
  projections: { rooms: ["model", "stats"], packages: [] },
  findings: { rooms: ["model", "stats"], packages: [] },
  locales: { rooms: ["model"], packages: [] },
  charts: { rooms: ["model", "locales"], packages: ["@observablehq/plot"] },
  narrative: { rooms: ["model", "stats", "locales"], packages: ["markdown-it"] },
  "edition.ts": {
    rooms: ["model", "checks", "series", "trends", "projections", "findings"],
    packages: [],
  },
  "profile.ts": {
    rooms: ["model", "series", "trends", "findings", "edition.ts"],
    packages: [],
  },
  "knowledge.ts": { rooms: ["model", "series"], packages: [] },
  statements: { rooms: ["model", "locales"], packages: [] },
  publish: {
    rooms: ["model", "locales", "charts"],
    packages: [
      "node:crypto",
      "node:module",
      "node:path",
      "docx",
      "fflate",
      "fontkit",
      "ical-generator",
      "@resvg/resvg-js",
      "uqr",
      "write-excel-file",
    ],
  },
  site: {
    rooms: [
      "model",
      "stats",
      "sources",
      "checks",
      "series",
      "trends",
      "projections",
      "findings",
      "locales",
      "charts",
      "narrative",
      "edition.ts",
      "profile.ts",
      "knowledge.ts",
      "statements",
      "publish",
    ],
    packages: ["astro", "linkedom", "jsdom", "subset-font", "node:crypto", "node:fs", "node:path"],
  },
};

const SRC = resolve("src");

/** The sources of the program: no tests, no helpers of tests. */
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((file) => !/(^|\/)(tests|fixtures)(\/|\.ts$)/.test(file))
  .sort();

/** A specifier is a path or the name of a package: words in a sentence after "from" are none. */
const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["']([^"'\s,;()?]+)["']/g;

/** Text in which comments are blanked, line by line in place. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}

const sources = files.map((file) => ({
  file,
  room: file.split("/")[0] ?? "",
  text: withoutComments(readFileSync(join(SRC, file), "utf8")),
}));

/** `src/<file>:<line>` of every place where a pattern occurs. */
function placesOf(pattern: RegExp, isAllowed: (room: string) => boolean): string[] {
  return sources
    .filter(({ room }) => !isAllowed(room))
    .flatMap(({ file, text }) =>
      [...text.matchAll(pattern)].map(
        (match) => `src/${file}:${lineOf(text, match.index)}: ${match[0].trim()}`,
      ),
    );
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Why `room` may not import `specifier` in `file`, or `undefined` if it may. */
function objection(file: string, room: string, specifier: string): string | undefined {
  const rule = ROOMS[room];
  if (rule === undefined) return `${room} is no room`;
  if (!specifier.startsWith(".")) {
    const isKnown = rule.packages.some(
      (name) =>
        specifier === name ||
        specifier.startsWith(`${name}/`) ||
        specifier.startsWith(name.endsWith(":") ? name : `${name}:`),
    );
    return isKnown ? undefined : `${room} must not use the package ${specifier}`;
  }
  const target = relative(SRC, resolve(SRC, dirname(file), specifier)).replaceAll("\\", "/");
  const other = target.split("/")[0] ?? "";
  return other === room || rule.rooms.includes(other) ? undefined : `${room} must not import ${target}`;
}

test("the sources of every room are found", () => {
  const found = new Set(sources.map(({ room }) => room));
  expect([...found].sort()).toEqual(Object.keys(ROOMS).sort());
});

test("every room imports only what it may know", () => {
  const objections = sources.flatMap(({ file, room, text }) =>
    [...text.matchAll(IMPORT)].flatMap((match) => {
      const found = objection(file, room, match[1] ?? "");
      return found === undefined ? [] : [`src/${file}:${lineOf(text, match.index)}: ${found}`];
    }),
  );
  expect(objections).toEqual([]);
});

test("numbers are turned into words only in the languages, and never by the machine's own language", () => {
  expect(placesOf(/\.toFixed\b|\.toPrecision\b|\bIntl\./g, (room) => room === "locales")).toEqual([]);
  expect(placesOf(/\.toLocale[A-Z]\w*/g, () => false)).toEqual([]);
});

test("no room knows the clock or chance", () => {
  expect(placesOf(/\bnew Date\b|\bDate\s*[.(]|\bMath\.random\b|\bperformance\.now\b/g, () => false)).toEqual(
    [],
  );
});

test("every language has the same files", () => {
  const namesOf = (language: string) =>
    files.flatMap((file) =>
      file.startsWith(`locales/${language}/`) ? [file.split("/").slice(2).join("/")] : [],
    );
  expect(namesOf("en")).toEqual(namesOf("id"));
});
