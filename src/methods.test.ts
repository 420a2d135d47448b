import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LOCALES } from "./locales/index.ts";
import { METHOD_GROUPS, METHODS, type Method, type MethodId } from "./model/methods.ts";
import { LANGUAGES } from "./model/words.ts";
import { forbiddenIn } from "./narrative/guards/forbiddenWord.ts";

const methods: readonly Method[] = METHODS;

/** What methods are made with; no reader needs to be told of them. */
const TOOLS: Readonly<Record<string, string>> = {
  "stats/requireValues.ts": "refuses input",
  "stats/requireHorizon.ts": "refuses input",
  "stats/requireCounts.ts": "refuses input",
  "stats/goldenSection.ts": "finds a minimum",
  "stats/gridThenGoldenSection.ts": "finds a minimum",
  "stats/nelderMead.ts": "finds a minimum",
  "stats/increasingRoot.ts": "finds a root",
  "stats/incompleteBeta.ts": "a function of mathematics",
  "stats/logGamma.ts": "a function of mathematics",
  "stats/normalCumulative.ts": "a function of mathematics",
  "stats/normalQuantile.ts": "a function of mathematics",
  "trends/analyseIndicator.ts": "calls the methods in turn",
  "trends/standardAnalyses.ts": "calls the methods in turn",
  "projections/project.ts": "calls the methods in turn",
};

/** Told on the page and computed nowhere. */
const TOLD: readonly MethodId[] = ["two_uncertainties"];

/** Forbidden words that a language may quote: what is never said here, and the field's own name of a thing. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  id: ["“signifikan”", "“selang prediksi”"],
  en: ["“significant”", "“prediction interval”"],
};

/** Files of the rooms of methods that hold something that runs. */
const modules = ["stats", "trends", "projections"].flatMap((room) =>
  readdirSync(`src/${room}`)
    .filter((name) => name.endsWith(".ts") && !/^fixtures\.|\.test\./.test(name))
    .filter((name) => /^export (?:async )?(?:function|const|class)\b/m.test(read(`${room}/${name}`)))
    .map((name) => `${room}/${name}`),
);

function read(module: string): string {
  return readFileSync(`src/${module}`, "utf8");
}

const named = new Set(methods.flatMap((method) => method.modules));

test("every statistic, trend and projection belongs to a method or is a tool", () => {
  expect(modules.filter((module) => !named.has(module) && !(module in TOOLS))).toEqual([]);
});

test("no tool is a method or gone", () => {
  expect(Object.keys(TOOLS).filter((tool) => named.has(tool) || !modules.includes(tool))).toEqual([]);
});

test("every method names files that exist, and none is computed nowhere", () => {
  expect([...named].filter((module) => !existsSync(`src/${module}`))).toEqual([]);
  expect(methods.filter((method) => method.modules.length === 0).map(({ id }) => id)).toEqual(TOLD);
});

test("methods have their own names, safe as addresses, and stand group by group", () => {
  const ids = methods.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => !/^[a-z0-9_]{1,64}$/.test(id))).toEqual([]);
  const groups = methods.map(({ group }) => group);
  expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual(METHOD_GROUPS);
});

test("every source has an author and a year", () => {
  const sources = methods.flatMap((method) => method.sources);
  expect(sources.filter((source) => !/^\p{Lu}.* \(\d{4}\), \S/u.test(source))).toEqual([]);
});

describe.each(LANGUAGES)("%s", (language) => {
  const { methods: words, guards } = LOCALES[language];
  const entries = METHODS.map((method) => ({ method, entry: words.entries[method.id] }));

  test("every method has words, assumptions and limits", () => {
    for (const { method, entry } of entries) {
      expect(entry.text.length, method.id).toBeGreaterThanOrEqual(1);
      expect(entry.text.length, method.id).toBeLessThanOrEqual(3);
      expect(entry.assumptions.length, method.id).toBeGreaterThan(0);
      expect(entry.limits.length, method.id).toBeGreaterThan(0);
      for (const said of sentencesOf(entry)) expect(said, method.id).toMatch(/^\S(?:.*\S)?$/u);
    }
  });

  test("no method uses a forbidden word, but for the quoted ones", () => {
    const found = entries.flatMap(({ method, entry }) =>
      sentencesOf(entry).flatMap((said) => {
        const rest = (QUOTED[language] ?? []).reduce((text, quote) => text.replaceAll(quote, ""), said);
        return forbiddenIn(rest, guards).map(({ found: word }) => `${method.id}: ${word}`);
      }),
    );
    expect(found).toEqual([]);
  });

  test("every threshold of a method taken from TNP2K is called a rule of this site", () => {
    const own = language === "id" ? /kaidah situs ini/ : /rules? of this site|this site’s/;
    for (const { method, entry } of entries) {
      const text = entry.text.join(" ");
      if (/TNP2K/.test(text) && /\d/.test(text.replaceAll(/TNP2K|\(P\d\)/g, ""))) {
        expect(text, method.id).toMatch(own);
      }
    }
  });

  test("the assumed standard error of the survey stands in one place", () => {
    const elsewhere = entries.filter(({ method }) => method.id !== "two_uncertainties");
    const said = elsewhere.flatMap(({ entry }) => sentencesOf(entry)).join(" ");
    expect(said).not.toMatch(/\b1[.,]5 (?:poin persen|percentage points)|\b660\b/);
  });
});

function sentencesOf(entry: {
  name: string;
  formula?: string;
  text: readonly string[];
  assumptions: readonly string[];
  limits: readonly string[];
}): string[] {
  const { name, formula, text, assumptions, limits } = entry;
  return [name, ...(formula === undefined ? [] : [formula]), ...text, ...assumptions, ...limits];
}
