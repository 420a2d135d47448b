import { describe, expect, test } from "vitest";
import { differenceAt } from "../model/decimal.ts";
import type { Point } from "../model/series.ts";
import { pointOf, seriesOf } from "../model/seriesSet.ts";
import type { Language } from "../model/words.ts";
import { seededRandom } from "../stats/seededRandom.ts";
import { checkText } from "./checkText.ts";
import { realKnowledge } from "./fixtures/known.ts";

const knowledge = realKnowledge();
const districts = [...knowledge.regions.values()].filter(({ level }) => level === "district");

interface Facts {
  readonly place: string;
  readonly year: number;
  readonly rate: Point;
  readonly rateBefore: Point;
  readonly count: Point;
  readonly countBefore: Point;
  readonly line: Point;
  readonly lineBefore: Point;
}

/** Districts and years by chance, of all 514, with their figures of that year and the one before. */
function drawn(count: number, seed: number): Facts[] {
  const random = seededRandom(seed);
  const found: Facts[] = [];
  while (found.length < count) {
    const region = districts[Math.floor(random() * districts.length)];
    const year = 2017 + Math.floor(random() * 9);
    if (region === undefined) continue;
    const at = (indicator: string, when: number) =>
      pointOf(seriesOf(knowledge.series, region.code, indicator, "annual"), when);
    const [rate, rateBefore, people, peopleBefore, line, lineBefore] = [
      "headcount_ratio",
      "headcount",
      "poverty_line",
    ].flatMap((indicator) => [at(indicator, year), at(indicator, year - 1)]);
    if (!rate || !rateBefore || !people || !peopleBefore || !line || !lineBefore) continue;
    if (
      rate.value === rateBefore.value ||
      people.value === peopleBefore.value ||
      line.value === lineBefore.value
    )
      continue;
    found.push({
      place: region.name,
      year,
      rate,
      rateBefore,
      count: people,
      countBefore: peopleBefore,
      line,
      lineBefore,
    });
  }
  return found;
}

const number = (value: number, decimals: number, language: Language) =>
  new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.abs(value));

/** Sentences as a statistics office words its releases; `shift` moves every number by units of its last decimal. */
const TEMPLATES: readonly {
  readonly language: Language;
  readonly of: (facts: Facts, shift: number) => string;
}[] = [
  {
    language: "id",
    of: ({ place, year, rate, rateBefore }, shift) => {
      const change = differenceAt(rate.value, rateBefore.value, 2);
      return `Persentase penduduk miskin ${place} pada Maret ${year} sebesar ${number(rate.value + shift / 100, 2, "id")} persen, ${change < 0 ? "menurun" : "meningkat"} ${number(Math.abs(change) + shift / 100, 2, "id")} persen poin terhadap Maret ${year - 1}.`;
    },
  },
  {
    language: "id",
    of: ({ place, year, count, countBefore }, shift) => {
      const change = differenceAt(count.value, countBefore.value, 2);
      return `Jumlah penduduk miskin di ${place} pada Maret ${year} sebanyak ${number(count.value + shift / 100, 2, "id")} ribu orang, ${change < 0 ? "berkurang" : "bertambah"} ${number(Math.abs(change) + shift / 100, 2, "id")} ribu orang dibandingkan Maret ${year - 1}.`;
    },
  },
  {
    language: "id",
    of: ({ place, year, line }, shift) =>
      `Garis Kemiskinan ${place} pada Maret ${year} tercatat sebesar Rp${number(line.value + 111 * shift, 0, "id")},- per kapita per bulan.`,
  },
  {
    language: "id",
    of: ({ place, year, rate, count }, shift) =>
      `Pada ${year}, di ${place} terdapat ${number(count.value + shift / 100, 2, "id")} ribu jiwa penduduk miskin (${number(rate.value + shift / 100, 2, "id")} persen).`,
  },
  {
    language: "id",
    of: ({ place, year, rate, rateBefore }, shift) =>
      `Tingkat kemiskinan ${place} ${rate.value < rateBefore.value ? "turun" : "naik"} dari ${number(rateBefore.value + shift / 100, 2, "id")} persen pada ${year - 1} menjadi ${number(rate.value + shift / 100, 2, "id")} persen pada ${year}.`,
  },
  {
    language: "en",
    of: ({ place, year, rate, rateBefore }, shift) => {
      const change = differenceAt(rate.value, rateBefore.value, 2);
      return `The percentage of poor people in ${place} was ${number(rate.value + shift / 100, 2, "en")} percent in March ${year}, ${change < 0 ? "a decrease" : "an increase"} of ${number(Math.abs(change) + shift / 100, 2, "en")} percentage points compared with March ${year - 1}.`;
    },
  },
  {
    language: "en",
    of: ({ place, year, count, countBefore }, shift) => {
      const change = differenceAt(count.value, countBefore.value, 2);
      return `In March ${year} the number of poor people in ${place} reached ${number(count.value + shift / 100, 2, "en")} thousand, ${change < 0 ? "down" : "up"} by ${number(Math.abs(change) + shift / 100, 2, "en")} thousand people from March ${year - 1}.`;
    },
  },
  {
    language: "en",
    of: ({ place, year, line }, shift) =>
      `The poverty line of ${place} in March ${year} stood at Rp${number(line.value + 111 * shift, 0, "en")} per capita per month.`,
  },
];

describe.each(
  TEMPLATES.map((template, i) => ({ ...template, name: `template ${i + 1} (${template.language})` })),
)("$name", ({ of }) => {
  test("is supported for any district and year", () => {
    for (const facts of drawn(60, 7)) {
      const text = of(facts, 0);
      const found = checkText(text, knowledge);
      expect([
        text,
        found.length > 0,
        found.filter(({ verdict }) => verdict !== "supported").map(({ reason }) => reason.id),
      ]).toEqual([text, true, []]);
    }
  });

  test("is never supported with other last digits", () => {
    for (const facts of drawn(60, 11)) {
      const text = of(facts, 7);
      const found = checkText(text, knowledge).filter(({ stated }) => stated !== null);
      expect([
        text,
        found.length > 0,
        found.filter(({ verdict }) => verdict === "supported").map(({ reason }) => reason.id),
      ]).toEqual([text, true, []]);
    }
  });
});
