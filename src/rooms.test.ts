import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

const SRC = new URL(".", import.meta.url).pathname;

/** What each room may import: other rooms, and packages. */
const MAY: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  model: { rooms: [], packages: [] },
  stats: { rooms: [], packages: ["d3-array"] },
  sources: { rooms: ["model"], packages: ["node:", "csv-parse", "zod", "yaml", "fflate"] },
  checks: { rooms: ["model", "stats"], packages: [] },
  series: { rooms: ["model"], packages: ["arquero"] },
  trends: { rooms: ["model", "stats"], packages: [] },
  projections: { rooms: ["model", "stats"], packages: [] },
  findings: { rooms: ["model", "stats"], packages: [] },
  locales: { rooms: ["model"], packages: [] },
  charts: { rooms: ["model", "locales"], packages: ["@observablehq/plot"] },
  narrative: { rooms: ["model", "locales"], packages: ["markdown-it"] },
  "edition.ts": {
    rooms: ["model", "checks", "series", "trends", "projections", "findings"],
    packages: [],
  },
  publish: { rooms: ["model", "locales", "charts"], packages: [] },
  site: {
    rooms: ["model", "sources", "edition.ts", "locales", "charts", "narrative", "publish"],
    packages: ["astro", "linkedom"],
  },
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly lines: readonly string[];
}

/** The project's own code: no tests, no fixtures. */
const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|astro)$/.test(path))
  .filter((path) => !/\.test\.ts$|\/tests\/|fixtures/.test(path))
  .sort()
  .map((path) => ({
    path,
    room: path.split("/")[0] ?? path,
    lines: readFileSync(join(SRC, path), "utf8").split("\n"),
  }));

const IMPORT = /(?:from|import)\s+"([^"]+)"/;

function wrongImport({ path, room }: SourceFile, target: string): boolean {
  const may = MAY[room];
  if (may === undefined) return true;
  if (!target.startsWith(".")) {
    return !may.packages.some(
      (name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`),
    );
  }
  const resolved = posix.normalize(posix.join(posix.dirname(path), target));
  const other = resolved.split("/")[0] ?? "";
  return other !== room && !may.rooms.includes(other);
}

test("every room is known", () => {
  expect([...new Set(FILES.map(({ room }) => room))].filter((room) => !(room in MAY))).toEqual([]);
});

test("rooms import only what comes before them", () => {
  const wrong = FILES.flatMap((file) =>
    file.lines.flatMap((line, i) => {
      const target = IMPORT.exec(line)?.[1];
      return target !== undefined && wrongImport(file, target)
        ? [`src/${file.path}:${i + 1}: ${file.room} may not import ${target}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("numbers are put into words only in the locales, and nothing knows the clock or chance", () => {
  const wrong = FILES.flatMap(({ path, room, lines }) =>
    lines.flatMap((line, i) => {
      const fault =
        (room !== "locales" && /\.toFixed\(|Intl\./.exec(line)?.[0]) ||
        /new Date\b|Date\.now|Math\.random|toLocale(?:String|DateString)/.exec(line)?.[0];
      return fault ? [`src/${path}:${i + 1}: ${fault}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("every exported part of the site's text comes with both languages", () => {
  const names = (language: string) =>
    FILES.filter(({ path }) => path.startsWith(`locales/${language}/`)).map(({ path }) =>
      path.split("/").at(-1),
    );
  expect(names("en")).toEqual(names("id"));
});
