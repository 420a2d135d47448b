import { expect, test } from "vitest";
import type { Knowledge } from "../model/knowledge.ts";
import { seriesKey } from "../model/seriesSet.ts";
import { canonicalJson } from "../publish/canonicalJson.ts";
import { knowledgeTable } from "../publish/knowledgeTable.ts";
import { checkText } from "./checkText.ts";
import { labelledTexts } from "./fixtures/corpus.ts";
import { realGiven, realKnowledge } from "./fixtures/known.ts";
import { knowledgeFromTable } from "./knowledgeFromTable.ts";

const whole = realKnowledge();
const table = knowledgeTable(whole, realGiven().definition.cutoff);
const { focus, province, country, start } = whole;
/** What stands in a browser: the table after it was written and read. */
const part: Knowledge = knowledgeFromTable(JSON.parse(canonicalJson(table)));

const POVERTY = /^(?:headcount_ratio|headcount|poverty_line|poverty_gap_index|poverty_severity_index)$/;
const isNear = (code: string) =>
  [province, country].includes(code) || whole.regions.get(code)?.parent === province;
/** Told from its first figure on: the city, the district of its name, the province and the country. */
const isWhole = (code: string) => [focus, "3326", province, country].includes(code);
/** A series without what the table leaves out. */
const bare = (knowledge: Knowledge, key: string) => {
  const series = knowledge.series.get(key);
  return {
    ...series,
    points: series?.points
      .filter(({ year }) => isWhole(series.region) || year >= start)
      .map(({ row, ...point }) => ({ ...point, source: "", row: isNear(series.region) ? row : undefined })),
    breaks: series?.breaks.map(({ year, severity }) => ({ year, severity })),
  };
};

test("regions, indicators and the edition's places come back as they were", () => {
  // A browser draws no map: tiles stay behind.
  const untiled = [...whole.regions].map(([code, { tile: _, ...region }]) => [code, region]);
  expect([...part.regions].sort()).toEqual(untiled.sort());
  expect(part.indicators.get("headcount_ratio")).toMatchObject({ unit: "percent", polarity: -1 });
  expect(part).toMatchObject({ focus, province, country, start });
  expect(part.targets).toEqual(
    whole.targets.filter(({ region }) => [focus, province, country].includes(region)),
  );
});

test("all of the city, the province and the country, and poverty in every district of the main spell, come back as they were", () => {
  const keys = [...whole.series.values()]
    .filter(
      ({ region, indicator }) =>
        [focus, province, country].includes(region) || (isNear(region) && POVERTY.test(indicator)),
    )
    .map(({ region, indicator, round }) => seriesKey(region, indicator, round));
  expect(keys.length).toBeGreaterThan(200);
  for (const key of keys) expect(bare(part, key), key).toEqual(bare(whole, key));
});

test("nothing in the table is otherwise than it was, and of other regions only provinces' rates are in it", () => {
  for (const [key, { region, indicator }] of part.series) {
    expect(bare(part, key), key).toEqual(bare(whole, key));
    if (!isNear(region))
      expect([whole.regions.get(region)?.level, indicator]).toEqual(["province", "headcount_ratio"]);
  }
});

test("the table is the same every time, and knows nothing after its cut-off", () => {
  const again = knowledgeTable(realKnowledge(), realGiven().definition.cutoff);
  expect(canonicalJson(again)).toBe(canonicalJson(table));
});

test("on the development sentences, judgements are those of the whole knowledge", () => {
  const bareName = (name: string) => name.replace(/^(?:Kota|Kabupaten) /, "");
  const near = [...whole.regions.values()]
    .filter(({ code }) => isNear(code))
    .map(({ name }) => bareName(name));
  const far = [...whole.regions.values()].flatMap(({ code, level, name }) =>
    level === "district" && !isNear(code) && !near.includes(bareName(name)) ? [bareName(name)] : [],
  );
  const texts = labelledTexts("development").filter(({ text }) => !far.some((name) => text.includes(name)));
  expect(texts.length).toBeGreaterThan(200);
  const said = (text: string, knowledge: Knowledge) =>
    checkText(text, knowledge).map(({ reason: _, rows, ...rest }) => ({
      ...rest,
      rows: isNear(rest.region ?? focus) ? rows : [],
    }));
  /** Whether a text is about what the table does not tell: of districts it only tells poverty. */
  const isElsewhere = (text: string) =>
    checkText(text, whole).some(
      ({ region, indicator }) =>
        region !== null &&
        indicator !== null &&
        POVERTY.test(indicator) === false &&
        ![focus, province, country].includes(region),
    );
  for (const { id, text } of texts) {
    if (!isElsewhere(text)) expect(said(text, part), id).toEqual(said(text, whole));
  }
});

test("another district is recognised, and nothing is said of its figures", () => {
  const [found] = checkText("Persentase penduduk miskin Kota Surabaya 3,96 persen pada 2024.", part);
  expect(found).toMatchObject({ region: "3578", verdict: "uncheckable", expected: null, correction: null });
});
