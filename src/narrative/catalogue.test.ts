import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { allFigures } from "../charts/index.ts";
import {
  given,
  headcount,
  indicator,
  indicators,
  observation,
  povertyLine,
  ratio,
} from "../checks/fixtures.ts";
import { checkTables } from "../checks/index.ts";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { DataError } from "../model/dataError.ts";
import type { Given } from "../model/given.ts";
import type { Language } from "../model/words.ts";
import { assembleSeries } from "../series/assembleSeries.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles, type Files } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { observationTable } from "../sources/observationTable.ts";
import { rendered, reportOf } from "./fixtures/pairs.ts";

/**
 * The catalogue of 38 mistakes of poverty reports. Each is shown to be caught where it can happen here: in
 * our own prose, in the data, or in a picture. A row that only foreign text can show is proved where foreign
 * text is read.
 */
const FOREIGN_TEXT = [
  // Another area's line quoted as the city's: here a figure comes with its area, and cannot be typed.
  18,
];

/** A mistake in our own prose: the evidence, bound to the tiny edition, and the code it is told with. */
interface Sentence {
  readonly row: number;
  readonly mistake: string;
  readonly code: string;
  readonly id: string;
  readonly en: string;
  readonly allow?: readonly string[];
}

const SENTENCES: readonly Sentence[] = [
  {
    row: 1,
    mistake: "percent for percentage points",
    code: "percent_for_points",
    id: "Kemiskinan baru [turun]{rate.change = falling} {{ rate.change | number }} persen.",
    en: "Poverty [fell]{rate.change = falling} by only {{ rate.change | number }} percent.",
  },
  {
    row: 2,
    mistake: "relative change printed as a level",
    code: "change_as_level",
    id: "Persentase penduduk miskin [turun]{rate.change_percent = falling} di angka {{ rate.change_percent }}.",
    en: "The poverty rate [fell]{rate.change_percent = falling} and stood at {{ rate.change_percent }}.",
  },
  {
    row: 3,
    mistake: "level in percentage points",
    code: "points_for_percent",
    id: "Persentase penduduk miskin {{ rate.latest | number }} persen poin.",
    en: "The poverty rate is {{ rate.latest | number }} percentage points.",
  },
  {
    row: 5,
    mistake: "people counted as households",
    code: "people_as_households",
    id: "Di Kota Pekalongan ada {{ people.latest }} dari KK miskin.",
    en: "Kota Pekalongan has {{ people.latest }} in poor households.",
  },
  {
    row: 6,
    mistake: "income below the line",
    code: "income_for_expenditure",
    id: "Warga yang penghasilannya di bawah {{ line.latest }} per orang per bulan disebut miskin.",
    en: "People whose income is below {{ line.latest }} per person per month are called poor.",
  },
  {
    row: 7,
    mistake: "line without person or month",
    code: "line_without_unit",
    id: "Garis kemiskinan Kota Pekalongan {{ line.latest }} per rumah.",
    en: "The poverty line of Kota Pekalongan is {{ line.latest }}.",
  },
  {
    row: 8,
    mistake: "another area's line used for the city",
    code: "other_area",
    id: "Garis kemiskinan Kota Pekalongan {{ line.province }} per orang per bulan.",
    en: "The poverty line of Kota Pekalongan is {{ line.province }} per person per month.",
  },
  {
    row: 9,
    mistake: "March compared with September",
    code: "mixed_months",
    id: "Di Jawa Tengah dari {{ province.rate }} pada {{ province.rate | period }} menjadi {{ province.september }} pada {{ province.september | period }}.",
    en: "In Jawa Tengah from {{ province.rate }} in {{ province.rate | period }} to {{ province.september }} in {{ province.september | period }}.",
  },
  {
    row: 10,
    mistake: "number of one period with the rate of another",
    code: "rate_and_count",
    id: "Sebanyak {{ people.previous }} atau {{ rate.latest }} penduduk Kota Pekalongan.",
    en: "There are {{ people.previous }}, or {{ rate.latest }}, in Kota Pekalongan.",
  },
  {
    row: 11,
    mistake: "month of release for month of reference",
    code: "release_month",
    id: "Menurut angka yang dirilis {{ rate.latest | period }}, persentasenya {{ rate.latest }}.",
    en: "By the figure released in {{ rate.latest | period }} the rate is {{ rate.latest }}.",
  },
  {
    row: 12,
    mistake: "register beside survey",
    code: "register_beside_survey",
    id: "Menurut P3KE jumlahnya jauh di atas {{ people.latest }}.",
    en: "The P3KE list holds another number than {{ people.latest }}.",
  },
  {
    row: 13,
    mistake: "register as the source of the rate",
    code: "register_as_rate",
    id: "DTSEN menjadi dasar tingkat kemiskinan.",
    en: "DTSEN is the basis of the poverty rate.",
  },
  {
    row: 14,
    mistake: "rank without how many",
    code: "rank_without_count",
    id: "Kota Pekalongan di urutan {{ rank | number }}.",
    en: "Kota Pekalongan stands {{ rank | number }}.",
  },
  {
    row: 15,
    mistake: "comparison against the numbers",
    code: "unsupported_claim",
    id: "Persentasenya [sedikit lebih tinggi]{rate.latest > rate.previous} daripada sebelumnya.",
    en: "The rate is [slightly higher]{rate.latest > rate.previous} than before.",
  },
  {
    row: 16,
    mistake: "mean of districts called the province's",
    code: "mean_called_provincial",
    id: "Rata-rata di Jawa Tengah {{ people.mean }}.",
    en: "The mean in Jawa Tengah is {{ people.mean }}.",
  },
  {
    row: 20,
    mistake: "target moved, then reached",
    code: "target_of_several",
    id: "Target {{ rate.target }} [tercapai]{rate.latest > rate.target}.",
    en: "The target of {{ rate.target }} was [met]{rate.latest > rate.target}.",
  },
  {
    row: 21,
    mistake: "significant without a test",
    code: "forbidden_word",
    id: "Persentasenya [turun signifikan]{rate.change = falling}.",
    en: "The rate [fell significantly]{rate.change = falling}.",
  },
  {
    row: 22,
    mistake: "credit for a cause",
    code: "forbidden_word",
    id: "Persentasenya [turun]{rate.change = falling} berkat program kota.",
    en: "The rate [fell]{rate.change = falling} thanks to the city’s programmes.",
  },
  {
    row: 23,
    mistake: "across a break",
    code: "across_break",
    id: "Dari {{ rate.2010 }} pada {{ rate.2010 | year }} menjadi {{ rate.latest }} pada {{ rate.latest | year }}.",
    en: "From {{ rate.2010 }} in {{ rate.2010 | year }} to {{ rate.latest }} in {{ rate.latest | year }}.",
  },
  {
    row: 24,
    mistake: "trend from two points",
    code: "few_points",
    id: "Trennya jelas, {{ rate.previous }} lalu {{ rate.latest }}.",
    en: "The trend is clear, {{ rate.previous }} and then {{ rate.latest }}.",
  },
  {
    row: 25,
    mistake: "false precision",
    code: "false_precision",
    id: "Persentasenya [turun]{rate.change_fine = falling} {{ rate.change_fine }}.",
    en: "The rate [fell]{rate.change_fine = falling} by {{ rate.change_fine }}.",
  },
  {
    row: 27,
    mistake: "part of the areas as if all",
    code: "count_without_total",
    id: "Kedalaman [naik]{districts.rising > 0} di {{ districts.rising }} kabupaten/kota.",
    en: "Depth [rose]{districts.rising > 0} in {{ districts.rising }} districts.",
  },
  {
    row: 28,
    mistake: "scenario as a forecast of BPS",
    code: "scenario_as_forecast",
    id: "Menurut BPS, skenarionya {{ rate.scenario }} pada {{ rate.scenario | year }}.",
    en: "According to BPS the scenario for {{ rate.scenario | year }} is {{ rate.scenario }}.",
  },
  {
    row: 29,
    mistake: "sum of percentages",
    code: "sum_of_rates",
    id: "Bila digabung, Kota Pekalongan {{ rate.latest }} dan Jawa Tengah {{ province.rate }}.",
    en: "Added together, Kota Pekalongan {{ rate.latest }} and Jawa Tengah {{ province.rate }}.",
  },
  {
    row: 30,
    mistake: "number of a regulation",
    code: "typed_regulation",
    id: "Dasarnya Permendagri Nomor 23 Tahun 2020.",
    en: "It rests on Permendagri 23 of 2020.",
    allow: ["Permendagri Nomor 23 Tahun 2020", "Permendagri 23 of 2020"],
  },
  {
    row: 31,
    mistake: "Kota and Kabupaten Pekalongan confused",
    code: "other_area",
    id: "Persentase Kabupaten Pekalongan {{ rate.previous }}.",
    en: "The rate of Kabupaten Pekalongan is {{ rate.previous }}.",
  },
  {
    row: 32,
    mistake: "newest that is not",
    code: "stale_word",
    id: "Persentase terbaru {{ rate.previous }}.",
    en: "The latest rate is {{ rate.previous }}.",
  },
  {
    row: 33,
    mistake: "numbers in the way of the other language",
    code: "rupiah_form",
    id: "Garisnya Rp. 605.000,- per orang per bulan.",
    en: "The line is Rp. 605,000 per person per month.",
  },
  {
    row: 34,
    mistake: "rate or number, no one knows",
    code: "discouraged_word",
    id: "Angka kemiskinan {{ rate.latest }}.",
    en: "The poverty figure is {{ rate.latest }}.",
  },
  {
    row: 35,
    mistake: "spelling of percentage",
    code: "discouraged_word",
    id: "Prosentase penduduk miskin {{ rate.latest }}.",
    en: "In per cent it is {{ rate.latest | number }}.",
  },
  {
    row: 36,
    mistake: "compared with another time",
    code: "different_months",
    id: "Persentasenya [di bawah]{rate.latest < province.september} angka Jawa Tengah.",
    en: "The rate is [below]{rate.latest < province.september} that of Jawa Tengah.",
  },
];

function codesOf({ id, en, allow = [] }: Sentence, language: Language): string[] {
  const body = language === "id" ? id : en;
  const used = allow.filter((text) => body.includes(text));
  try {
    return rendered(reportOf(body, language, used)).warnings.map(({ code }) => code);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

describe.each(SENTENCES)("row $row: $mistake", (sentence) => {
  test.each(["id", "en"] as const)("is caught in our own prose, in %s", (language) => {
    expect(codesOf(sentence, language)).toContain(sentence.code);
  });
});

const codesOfData = (overrides: Partial<Given>) =>
  checkTables(given(overrides)).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

/** What each row shows of data and pictures. */
const ELSEWHERE: readonly { readonly row: number; readonly promise: string; readonly prove: () => void }[] = [
  {
    row: 4,
    promise: "a number of poor people that does not fit its rate is called: 18 thousand for 6.71 percent",
    prove() {
      const fits = [headcount(2023, 21.36), ratio(2023, 6.81), headcount(2024, 21.16), ratio(2024, 6.71)];
      expect(codesOfData({ observations: fits })).not.toContain("implied_population");
      const doesNot = [...fits.slice(0, 2), headcount(2024, 18), ratio(2024, 6.71)];
      expect(codesOfData({ observations: doesNot })).toContain("implied_population");
    },
  },
  {
    row: 17,
    promise: "a line that falls, or leaps by more than 15 percent, is called",
    prove() {
      const observations = (after: number) => [povertyLine(2015, 288_573), povertyLine(2016, after)];
      expect(codesOfData({ observations: observations(239_339) })).toContain("poverty_line_fall");
      expect(codesOfData({ observations: observations(340_000) })).toContain("poverty_line_jump");
      expect(codesOfData({ observations: observations(300_000) })).toEqual([]);
    },
  },
  {
    row: 19,
    promise: "severity below depth below rate, or the data are refused",
    prove() {
      const depth = observation({ indicator: "poverty_gap_index", unit: "index (percent)", value: 6.5 });
      expect(codesOfData({ observations: [observation(), depth] })).toContain("poverty_order");
      expect(codesOfData({ observations: [observation(), { ...depth, value: 0.97 }] })).toEqual([]);
    },
  },
  {
    row: 26,
    promise: "bars stand on zero in proportion to their values, on one axis",
    prove() {
      const units = { headcount: "thousand persons", shortfall: "IDR per poor person per month" };
      for (const [id, unit] of Object.entries(units)) {
        const figure = figures().find((each) => each.id === id);
        const values = figure?.data.filter((each) => each.unit === unit).map(({ value }) => value) ?? [];
        const heights = barHeights(figure?.picture.wide ?? "");
        expect(heights.length, id).toBe(values.length);
        expect(heights.length, id).toBeGreaterThan(5);
        const scale = (heights[0] ?? 0) / (values[0] ?? 1);
        heights.forEach((height, i) => {
          expect(Math.abs(height - scale * (values[i] ?? 0)), `${id} ${i}`).toBeLessThan(1);
        });
      }
      const sources = readdirSync("src/charts").map((name) => readFileSync(`src/charts/${name}`, "utf8"));
      expect(
        sources.filter((text) => /axis:\s*"(?:right|both)"|axisY\(.*anchor:\s*"right"/.test(text)),
      ).toEqual([]);
    },
  },
  {
    row: 37,
    promise: "what a percentage is of belongs to its unit, and another one is refused",
    prove() {
      const served = indicator({ id: "safe_water", unit: "percent of households" });
      const row = (unit: string) => observation({ indicator: "safe_water", unit });
      const data = (unit: string) => ({ indicators: indicators(served), observations: [row(unit)] });
      expect(codesOfData(data("percent of persons"))).toContain("unit_differs");
      expect(codesOfData(data("percent of households"))).not.toContain("unit_differs");
    },
  },
  {
    row: 38,
    promise:
      "a mark for a missing figure is refused, never read as zero, and a year without a row has no point",
    prove() {
      for (const mark of ["-", "–", "…", "x", "n.a.", ""]) {
        expect(() => tableWith(mark), mark).toThrow(/:2: (?:not_a_number|empty)/);
      }
      expect(tableWith("0.00")).toMatchObject([{ value: 0 }]);
      const { regions, indicators: known } = given();
      const series = assembleSeries([ratio(2023, 6.81), ratio(2025, 6.14)], regions, known);
      expect([...series.values()].flatMap(({ points }) => points.map(({ year }) => year))).toEqual([
        2023, 2025,
      ]);
    },
  },
];

describe.each(ELSEWHERE)("row $row", ({ promise, prove }) => {
  test(promise, prove);
});

test("every row of the catalogue is proved exactly once", () => {
  const rows = [...SENTENCES, ...ELSEWHERE].map(({ row }) => row);
  const all = [...rows, ...FOREIGN_TEXT].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
});

function tableWith(value: string) {
  const text = `region,year,month,indicator,value,unit,source,note\n3375,2025,3,headcount_ratio,${value},percent,PS01,\n`;
  const files: Files = { read: () => new TextEncoder().encode(text), list: () => [] };
  return observationTable(files, "data/observations/a.csv");
}

function figures() {
  const files = diskFiles(process.cwd());
  const newest = editionIds(files).at(-1) ?? "";
  const edition = compileEdition({ ...loadData(files), definition: editionFile(files, newest) });
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return allFigures({ edition, locale: LOCALES.id, document });
}

/** Heights of the drawn bars from left to right: rectangles of one width, that of most. */
function barHeights(svg: string): number[] {
  const bars = [...svg.matchAll(/<rect\b[^>]*>/g)].map(([tag]) => {
    const of = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);
    return { x: of("x"), width: of("width"), height: of("height") };
  });
  return bars.sort((a, b) => a.x - b.x).map(({ height }) => height);
}
