import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../../edition.ts";
import { paceAnswer as wordsEn } from "../../locales/en/paceAnswer.ts";
import { paceAnswer as wordsId } from "../../locales/id/paceAnswer.ts";
import { LOCALES } from "../../locales/index.ts";
import { cityTargets } from "../../model/cityTargets.ts";
import type { Edition } from "../../model/edition.ts";
import type { PaceTable } from "../../model/paceTable.ts";
import { seriesOf } from "../../model/seriesSet.ts";
import { LANGUAGES } from "../../model/words.ts";
import { comparedDistricts, requiredWay } from "../../projections/requiredWay.ts";
import { canonicalJson } from "../../publish/canonicalJson.ts";
import { paceTable } from "../../publish/paceTable.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { paceMaterial } from "./paceMaterial.ts";
import { paceReply } from "./paceReply.ts";
import { paceTableOf, paceYears } from "./paceTables.ts";

const WORDS = { id: wordsId, en: wordsEn };
const files = diskFiles(process.cwd());
const ids = editionIds(files);
const editions = new Map<string, Edition>();

beforeAll(() => {
  const data = loadData(files);
  for (const id of ids) editions.set(id, compileEdition({ ...data, definition: editionFile(files, id) }));
});

function editionOf(id: string): Edition {
  const edition = editions.get(id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
}

/** The table as a browser gets it. */
function sent(edition: Edition): PaceTable {
  const table = paceTable(edition);
  if (table === undefined) throw new Error("no table");
  return JSON.parse(canonicalJson(table));
}

/** A way without the sources and rows of its points, which are not sent. */
function counted(way: ReturnType<typeof requiredWay>) {
  if (way === undefined) return undefined;
  const { latest, own, districts, ...rest } = way;
  const tallies = ({ windows, years }: { readonly windows: object; readonly years: number }) => ({
    windows,
    years,
  });
  return {
    ...rest,
    latest: [latest.year, latest.month, latest.value, latest.decimals],
    own: { remaining: tallies(own.remaining), yearly: tallies(own.yearly) },
    districts: districts && {
      remaining: { ...tallies(districts.remaining), districts: districts.remaining.districts },
      yearly: { ...tallies(districts.yearly), districts: districts.yearly.districts },
    },
  };
}

describe.each(ids)("edition %s", (id) => {
  test("every cell counted from what is sent is the same as counted from the edition", () => {
    const edition = editionOf(id);
    const { definition, analyses, regions } = edition;
    const series = seriesOf(analyses.series, definition.focus, "headcount_ratio", "annual");
    if (series === undefined) throw new Error("no series");
    const codes = [...regions.values()]
      .filter(({ level, parent }) => level === "district" && parent === definition.province)
      .map(({ code }) => code);
    const whole = {
      series,
      polarity: -1,
      districts: comparedDistricts(analyses.series, "headcount_ratio", codes, definition.focus),
      projected: { nowcast: analyses.nowcast, scenario: analyses.scenario },
    } as const;
    const years = paceYears(edition, sent(edition));
    expect(years.length).toBeGreaterThanOrEqual(5);
    for (const { year, rows } of years) {
      expect(rows.length).toBeGreaterThanOrEqual(13);
      for (const { target, answer } of rows) {
        if (answer.status !== "open") throw new Error(`${target.value} in ${year} is ${answer.status}`);
        const expected = requiredWay({ bound: target.value, decimals: target.decimals, by: year }, whole);
        expect(counted(answer.way)).toEqual(counted(expected));
      }
    }
  });

  test("the document's own target says what the published ledger says", () => {
    const edition = editionOf(id);
    const open = cityTargets(edition).filter(
      ({ document, way, record }) =>
        document === edition.definition.targetDocument && way !== undefined && way.by === record.target.year,
    );
    expect(open.length).toBeGreaterThan(0);
    const years = paceYears(edition, sent(edition));
    for (const { way, record } of open) {
      const found = years.find(({ year }) => year === way?.by);
      expect(found?.documentTarget?.value).toBe(record.bound?.value);
      const row = found?.rows.find(({ target }) => target === found.documentTarget);
      if (row?.answer.status !== "open" || way === undefined) throw new Error("the way is not open");
      const { status: _, isOverdue: __, isReached: ___, ...published } = way;
      expect(counted(row.answer.way)).toEqual(counted(published));
    }
  });

  test("years begin after the newest figure and not before the cut-off", () => {
    const edition = editionOf(id);
    const { years } = sent(edition);
    const cutoff = Number(edition.definition.cutoff.slice(0, 4));
    expect(years[0]).toBe(Math.max(cutoff, (edition.analyses.nowcast?.base.year ?? 0) + 1));
    expect(years).toEqual([...years].sort());
    expect(years.at(-1)).toBeGreaterThanOrEqual(edition.analyses.scenario?.steps.at(-1)?.year ?? 0);
  });

  test("a chance is told within the horizon and for no year beyond it", () => {
    const edition = editionOf(id);
    const last = edition.analyses.scenario?.steps.at(-1)?.year ?? 0;
    for (const { year, rows } of paceYears(edition, sent(edition))) {
      for (const { answer } of rows) {
        const chance = answer.status === "open" ? answer.way.chance : undefined;
        if (year <= last) expect(chance?.class).toMatch(/^(small|even|large)$/);
        else expect(chance).toEqual({ class: undefined, reason: "beyond_horizon" });
      }
    }
  });

  test("a lower target is never easier: not more windows, not more districts, not a larger chance", () => {
    const edition = editionOf(id);
    const order = ["large", "even", "small"];
    for (const { rows } of paceYears(edition, sent(edition))) {
      const ways = rows.flatMap(({ answer }) => (answer.status === "open" ? [answer.way] : []));
      ways.slice(1).forEach((way, i) => {
        const before = ways[i];
        if (before === undefined) return;
        expect(way.requiredChange).toBeLessThan(before.requiredChange);
        for (const of of ["inPoints", "inPercent"] as const) {
          expect(way.own.remaining.windows[of]).toBeLessThanOrEqual(before.own.remaining.windows[of] ?? 0);
          expect(way.districts?.remaining.districts[of]).toBeLessThanOrEqual(
            before.districts?.remaining.districts[of] ?? 0,
          );
        }
        const [now, then] = [way.chance.class, before.chance.class];
        expect(order.indexOf(now ?? "")).toBeGreaterThanOrEqual(order.indexOf(then ?? ""));
      });
    }
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    const locale = LOCALES[language];
    const form = (edition: Edition) => {
      const table = sent(edition);
      return {
        words: WORDS[language],
        material: paceMaterial(table),
        month: table.month,
        focus: "Kota Pekalongan",
        province: "Jawa Tengah",
      };
    };

    test("the form answers every row of the tables with the numbers that stand there", () => {
      const edition = editionOf(id);
      for (const each of paceYears(edition, sent(edition))) {
        for (const cells of paceTableOf(each, locale).rows) {
          const [target = "", points = "", percent = "", ...rest] = cells;
          const { text, isAnswer } = paceReply(target, each.year, form(edition));
          expect(isAnswer).toBe(true);
          expect(text).toContain(`${points.slice(1)}\u00a0`);
          expect(text).toContain(`${percent.slice(1)}\u00a0`);
          const [ownPoints = "", ownPercent = "", thereInPoints = "", thereInPercent = "", chance = ""] =
            rest;
          for (const tally of [ownPoints, thereInPoints]) {
            if (!tally.startsWith("0 ")) expect(text).toContain(tally);
          }
          const zeros = [ownPoints, ownPercent, thereInPoints, thereInPercent].filter((tally) =>
            tally.startsWith("0 "),
          );
          expect(/satu pun|none/.test(text)).toBe(zeros.length > 0);
          if (chance !== "–") expect(text).toContain(chance);
          else expect(text).toContain(String(each.year));
        }
      }
    });

    test("a comma and a point are both read, and say the same", () => {
      const edition = editionOf(id);
      const year = sent(edition).years[1] ?? 0;
      const [comma, point] = ["5,5", "5.5"].map((text) => paceReply(text, year, form(edition)));
      expect(comma).toEqual(point);
      expect(comma?.isAnswer).toBe(true);
      expect(comma?.text).toContain(locale.number.plain(5.5, 2));
    });

    test("what cannot be answered is told in plain words, and never counted", () => {
      const edition = editionOf(id);
      const year = sent(edition).years[0] ?? 0;
      for (const [typed, problem] of [
        ["", "empty"],
        ["abc", "not_a_number"],
        ["5,123", "too_fine"],
        ["0", "out_of_range"],
        ["101", "out_of_range"],
      ] as const) {
        expect(paceReply(typed, year, form(edition))).toEqual({
          text: locale.pace.problem[problem],
          isAnswer: false,
        });
      }
      const latest = edition.analyses.nowcast?.base;
      if (latest === undefined) throw new Error("no newest figure");
      for (const typed of [String(latest.value), "9", "100"]) {
        const { text, isAnswer } = paceReply(typed, year, form(edition));
        expect(isAnswer).toBe(true);
        expect(text).toBe(locale.pace.reached(latest));
      }
    });
  });
});

test("beyond a break nothing is counted", () => {
  const table = sent(editionOf(ids.at(-1) ?? ""));
  const year = table.years[1] ?? 0;
  const broken = { ...table, breaks: table.breaks.map((list) => [...list, [year, "putus"] as const]) };
  const form = {
    words: wordsId,
    material: paceMaterial(broken),
    month: 3,
    focus: "Kota",
    province: "Provinsi",
  };
  expect(paceReply("5,5", year, form).text).toBe(wordsId.severed(year));
  expect(paceReply("5,5", year - 1, form).text).not.toBe(wordsId.severed(year - 1));
});
