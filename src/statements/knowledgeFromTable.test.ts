import { describe, expect, test } from "vitest";
import type { Knowledge } from "../model/knowledge.ts";
import { canonicalJson } from "../publish/canonicalJson.ts";
import { knowledgeTable } from "../publish/knowledgeTable.ts";
import { checkText } from "./checkText.ts";
import { labelledTexts } from "./fixtures/corpus.ts";
import { realGiven, realKnowledge } from "./fixtures/known.ts";
import { knowledgeFromTable } from "./knowledgeFromTable.ts";

const whole = realKnowledge();
const table = knowledgeTable(whole, realGiven().definition.cutoff);
const held = new Set(table.whole);
/** What stands in a browser: the table after it was written and read. */
const part: Knowledge = knowledgeFromTable(JSON.parse(canonicalJson(table)));

/** A series without what the table leaves out. */
const bare = (knowledge: Knowledge, key: string) => {
  const series = knowledge.series.get(key);
  return {
    ...series,
    points: series?.points.map((point) => ({ ...point, source: "" })),
    breaks: series?.breaks.map(({ year, severity }) => ({ year, severity })),
  };
};

test("regions, indicators and the edition's places come back as they were", () => {
  expect([...part.regions].sort()).toEqual([...whole.regions].map(([code, region]) => [code, region]).sort());
  expect(part.indicators.get("headcount_ratio")).toMatchObject({ unit: "percent", polarity: -1 });
  const { focus, province, country, start } = part;
  expect({ focus, province, country, start }).toEqual({
    focus: whole.focus,
    province: whole.province,
    country: whole.country,
    start: whole.start,
  });
});

test("every series of the province, its districts and the country comes back as it was", () => {
  const keys = [...whole.series].filter(([, { region }]) => held.has(region)).map(([key]) => key);
  expect(keys.length).toBeGreaterThan(300);
  for (const key of keys) expect(bare(part, key), key).toEqual(bare(whole, key));
  for (const [key] of part.series) expect(bare(part, key), key).toEqual(bare(whole, key));
});

test("the table is the same every time, and knows nothing after its cut-off", () => {
  const again = knowledgeTable(realKnowledge(), realGiven().definition.cutoff);
  expect(canonicalJson(again)).toBe(canonicalJson(table));
});

describe("on the development sentences", () => {
  const names = [...whole.regions.values()].filter(({ code }) => !held.has(code));
  const concernsOthers = (text: string) =>
    names.some(({ name, level }) => {
      const bareName = name.replace(/^(?:Kota|Kabupaten) /, "");
      return (
        level === "district" &&
        text.includes(bareName) &&
        ![...held].some((code) => whole.regions.get(code)?.name.includes(bareName))
      );
    });

  test("verdicts, readings, expected values and corrections are those of the whole knowledge", () => {
    const texts = labelledTexts("development").filter(({ text }) => !concernsOthers(text));
    expect(texts.length).toBeGreaterThan(200);
    const said = (text: string, knowledge: Knowledge) =>
      checkText(text, knowledge).map(({ verdict, reading, expected, correction, region, year, rows }) => ({
        verdict,
        reading,
        expected,
        correction,
        region,
        year,
        rows,
      }));
    for (const { id, text } of texts) expect(said(text, part), id).toEqual(said(text, whole));
  });
});

test("another district is recognised, and nothing is said of its figures", () => {
  const [found] = checkText("Persentase penduduk miskin Kota Surabaya 3,96 persen pada 2024.", part);
  expect(found).toMatchObject({ region: "3578", verdict: "uncheckable", expected: null, correction: null });
});
