import { describe, expect, test } from "vitest";
import { type Figures, type TinyCase, tinyProfile } from "./fixtures/tinyDistricts.ts";
import { LOCALES } from "./index.ts";
import { profileText } from "./profileText.ts";
import type { ProfileSentenceId } from "./profileWords.ts";

/** A sentence in both languages, a space that does not break written as one that does. */
function said(
  given: TinyCase,
  id: ProfileSentenceId,
): readonly [id: string | undefined, en: string | undefined] {
  const profile = tinyProfile(given);
  const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
  return [plain(LOCALES.id.profile.sentences[id](profile)), plain(LOCALES.en.profile.sentences[id](profile))];
}

/** Yearly figures that end in 2025. */
function until2025(...values: readonly string[]): Figures {
  return Object.fromEntries(values.map((value, i) => [2025 - values.length + 1 + i, value]));
}

const flat = (value: string) => until2025("9.00", value);

describe("the newest figure and its change", () => {
  test("falls, rises, does not change", () => {
    expect(said({ rates: [until2025("6.71", "6.14")] }, "rate")).toEqual([
      "Persentase penduduk miskin Kabupaten A pada Maret 2025 sebesar 6,14 persen, turun 0,57 poin persen dari 6,71 persen pada Maret 2024.",
      "In March 2025 the poverty rate of Kabupaten A was 6.14 percent; it fell by 0.57 percentage points from 6.71 percent in March 2024.",
    ]);
    expect(said({ rates: [until2025("6.14", "6.71")] }, "rate")).toEqual([
      "Persentase penduduk miskin Kabupaten A pada Maret 2025 sebesar 6,71 persen, naik 0,57 poin persen dari 6,14 persen pada Maret 2024.",
      "In March 2025 the poverty rate of Kabupaten A was 6.71 percent; it rose by 0.57 percentage points from 6.14 percent in March 2024.",
    ]);
    expect(said({ rates: [until2025("6.14", "6.14")] }, "rate")).toEqual([
      "Persentase penduduk miskin Kabupaten A pada Maret 2025 sebesar 6,14 persen, tidak berubah dari Maret 2024.",
      "In March 2025 the poverty rate of Kabupaten A was 6.14 percent; it did not change from March 2024.",
    ]);
  });

  test.each([
    [
      { 2023: "7.00", 2025: "6.50" },
      "(angka 2024 tidak ada di data situs ini)",
      "(this site’s data have no figure for 2024)",
    ],
    [
      { 2022: "7.00", 2025: "6.50" },
      "(angka 2023 dan 2024 tidak ada di data situs ini)",
      "(this site’s data have no figures for 2023 and 2024)",
    ],
    [
      { 2021: "7.00", 2025: "6.50" },
      "(angka 2022, 2023, dan 2024 tidak ada di data situs ini)",
      "(this site’s data have no figures for 2022, 2023 and 2024)",
    ],
    [
      { 2019: "7.00", 2025: "6.50" },
      "(angka 2020–2024 tidak ada di data situs ini)",
      "(this site’s data have no figures for 2020–2024)",
    ],
  ])("says the years between %j", (figures, indonesian, english) => {
    const [id, en] = said({ rates: [figures] }, "rate");
    expect(id).toContain(indonesian);
    expect(en).toContain(english);
    expect(said({ rates: [figures] }, "size")).toEqual([undefined, undefined]);
  });

  test("a first figure is not compared, and no standard error of a change is spoken of", () => {
    const given = { rates: [{ 2025: "6.14" }] };
    expect(said(given, "rate")[0]).toBe(
      "Persentase penduduk miskin Kabupaten A pada Maret 2025 sebesar 6,14 persen.",
    );
    expect(said(given, "rate_alone")).toEqual([
      "Angka sebelumnya tidak ada di data situs ini.",
      "This site’s data have no earlier figure.",
    ]);
    for (const { profile: words } of Object.values(LOCALES)) {
      const text = profileText(tinyProfile(given), words)
        .flatMap(({ paragraphs }) => paragraphs)
        .join(" ");
      expect(text).not.toContain(words.noStandardError);
    }
  });

  test("nothing is said across a break that severs", () => {
    const given = {
      rates: [until2025("9.00", "8.80", "8.70", "8.60", "8.50", "8.40", "8.30", "8.20", "5.00")],
      breaks: [{ year: 2025, severity: "putus" as const }],
    };
    expect(said(given, "rate_alone")).toEqual([
      "Angka sebelum 2025 tidak dapat dibandingkan dengan angka ini. Catatan tahun 2025.",
      "Figures before 2025 cannot be compared with this one. A note on 2025.",
    ]);
    for (const [language, { profile: words }] of Object.entries(LOCALES)) {
      const text = profileText(tinyProfile(given), words)
        .flatMap(({ paragraphs }) => paragraphs)
        .join(" ");
      expect(text).not.toMatch(/turun|naik|fell|rose|falling|rising|8[.,]20|9[.,]00/);
      expect(text, language).toMatch(/1 (?:angka|figure) /);
    }
  });

  test("a note goes with the change that spans it, the others with the course", () => {
    const given = {
      rates: [until2025("7.00", "6.90", "6.80", "6.70")],
      breaks: [
        { year: 2023, severity: "catatan" as const },
        { year: 2025, severity: "catatan" as const },
      ],
    };
    expect(said(given, "rate_notes")[0]).toBe("Catatan 2025: Catatan tahun 2025.");
    expect(said(given, "course_notes")[1]).toBe("Note on 2023: A note on 2023.");
  });

  test("without any figure the page says so and nothing else", () => {
    const others = { country: flat("8.00") };
    const profile = tinyProfile(others);
    expect(profileText(profile, LOCALES.id.profile).map(({ id }) => id)).toEqual(["rate", "number", "depth"]);
    expect(said(others, "rate")).toEqual([
      "Persentase penduduk miskin Kabupaten A tidak ada di data situs ini.",
      "This site’s data have no poverty rate of Kabupaten A.",
    ]);
  });
});

describe("the size of the change", () => {
  const sized = (last: string) => said({ rates: [until2025("9.00", "8.00", "9.00", "8.00", last)] }, "size");

  test("is below, about or above the usual one", () => {
    expect(sized("7.51")[0]).toBe(
      "Perubahan itu lebih kecil daripada perubahan tahunan yang biasa sejak 2021, yaitu 1,00 poin persen, ke atas maupun ke bawah.",
    );
    expect(sized("7.50")[1]).toMatch(/^The change was about as large as the usual yearly change since 2021/);
    expect(sized("6.50")[1]).toMatch(/^The change was about as large as/);
    expect(sized("6.49")[1]).toMatch(/^The change was larger than/);
  });

  test("is not spoken of where nothing changed, nor with fewer than three earlier changes", () => {
    expect(sized("8.00")).toEqual([
      "Perubahan tahunan yang biasa sejak 2021 adalah 1,00 poin persen, ke atas maupun ke bawah.",
      "The usual yearly change since 2021 is 1.00 percentage points, up or down.",
    ]);
    expect(said({ rates: [until2025("9.00", "8.00", "9.00", "8.00")] }, "size")).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("is never printed as nothing", () => {
    const still = Array.from({ length: 9 }, () => "8.00");
    expect(said({ rates: [until2025("8.01", ...still, "7.00")] }, "size")[0]).toContain(
      "yaitu kurang dari 0,01 poin persen",
    );
  });
});

describe("number, line, depth and severity", () => {
  test("number and rate that move opposite ways are named", () => {
    const given = { rates: [until2025("9.00", "8.50")], number: until2025("20.00", "20.50") };
    expect(said(given, "number")).toEqual([
      "Jumlah penduduk miskin pada Maret 2025 sebanyak 20,50 ribu jiwa, bertambah 0,50 ribu jiwa dari 20,00 ribu jiwa pada Maret 2024.",
      "In March 2025 there were 20.50 thousand people below the poverty line; their number rose by 0.50 thousand people from 20.00 thousand people in March 2024.",
    ]);
    expect(said(given, "opposite")).toEqual([
      "Persentase dan jumlahnya bergerak berlawanan arah: persentase turun, jumlah bertambah.",
      "Rate and number moved opposite ways: the rate fell and the number rose.",
    ]);
    expect(said({ ...given, number: until2025("20.50", "20.00") }, "opposite")).toEqual([
      undefined,
      undefined,
    ]);
    expect(said({ ...given, number: { 2023: "20.00", 2025: "20.50" } }, "opposite")).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("a line moves in percent, by so little in rupiah, and seldom down", () => {
    const line = (before: string, now: string) => ({ rates: [flat("8.00")], line: until2025(before, now) });
    expect(said(line("605312", "639402"), "line")).toEqual([
      "Garis kemiskinan pada Maret 2025 sebesar Rp639.402 pengeluaran per orang per bulan, naik 5,6 persen dari Rp605.312 pada Maret 2024.",
      "In March 2025 the poverty line was Rp639,402 of expenditure per person per month; it rose by 5.6 percent from Rp605,312 in March 2024.",
    ]);
    expect(said(line("605312", "605400"), "line")[0]).toContain("naik Rp88 dari");
    expect(said(line("605312", "639402"), "line_caution")).toEqual([undefined, undefined]);
    expect(said(line("605312", "600000"), "line")[1]).toContain("it fell by 0.9 percent");
    expect(said(line("605312", "600000"), "line_caution")[1]).toContain("seldom moves like that");
    expect(said(line("600000", "700000"), "line_caution")[0]).toContain("jarang terjadi");
  });

  test("what is missing is said: all of it, and years of it", () => {
    const rates = [until2025("9.00", "8.50", "8.00")];
    expect(said({ rates }, "number")[0]).toBe("Jumlah penduduk miskin tidak ada di data situs ini.");
    expect(said({ rates }, "line")[1]).toBe("This site’s data have no poverty line.");
    expect(said({ rates }, "depth")).toEqual([
      "Indeks kedalaman (P1) tidak ada di data situs ini.",
      "This site’s data have no index of depth (P1).",
    ]);
    const both = { rates, depth: { 2023: "1.20" }, severity: { 2023: "0.30" } };
    expect(said(both, "depth_absent")).toEqual([
      "Angka P1 dan P2 untuk 2024 dan 2025 tidak ada di data situs ini.",
      "This site’s data have no P1 or P2 for 2024 and 2025.",
    ]);
    expect(said({ ...both, severity: { 2023: "0.30", 2024: "0.30" } }, "depth_absent")).toEqual([
      "Angka P1 untuk 2024 dan 2025 tidak ada di data situs ini. Angka P2 untuk 2025 tidak ada di data situs ini.",
      "This site’s data have no P1 for 2024 and 2025. This site’s data have no P2 for 2025.",
    ]);
    expect(said({ ...both, depth: { 2025: "1.20" }, severity: { 2025: "0.30" } }, "depth_absent")).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("the course since the series begins", () => {
  test("a short series is too short, and one figure is a figure", () => {
    expect(said({ rates: [until2025("9.00", "8.00", "7.00")] }, "course")).toEqual([
      "Deret yang dapat dibandingkan baru memuat 3 angka sejak 2023, terlalu pendek untuk dinilai; perlu sedikitnya delapan.",
      "The comparable series has only 3 figures since 2023, too short to tell; at least eight are needed.",
    ]);
    expect(said({ rates: [{ 2025: "7.00" }] }, "course")[1]).toContain("only 1 figure since 2025");
  });

  test("rising, falling, and no clear change, which is no evidence of none", () => {
    const down = ["9.00", "8.60", "8.20", "7.80", "7.40", "7.00", "6.60", "6.20", "5.80"];
    expect(said({ rates: [until2025(...down)] }, "course")).toEqual([
      "Dilihat sejak 2017 (9 angka), arah persentasenya turun.",
      "Seen since 2017 (9 figures), the direction of the rate is falling.",
    ]);
    expect(said({ rates: [until2025(...down.toReversed())] }, "course")[1]).toContain("is rising");
    const still = {
      rates: [until2025("9.00", "8.00", "9.00", "8.00", "9.00", "8.00", "9.00", "8.00", "9.00")],
    };
    expect(said(still, "course")[0]).toBe(
      "Dilihat sejak 2017 (9 angka), persentasenya tidak menunjukkan perubahan yang jelas.",
    );
    expect(said(still, "course_caution")[1]).toBe("That is no evidence that the rate stayed the same.");
    expect(said(still, "since_start")).toEqual([
      "Pada Maret 2017 persentasenya 9,00 persen; sampai Maret 2025 tidak berubah.",
      "In March 2017 the rate was 9.00 percent; by March 2025 it had not changed.",
    ]);
  });

  test("with two figures the course is the change, and is not said again", () => {
    expect(said({ rates: [until2025("9.00", "8.00")] }, "since_start")).toEqual([undefined, undefined]);
    expect(said({ rates: [until2025("9.00", "8.00")] }, "mean")).toEqual([undefined, undefined]);
  });

  test("no mean across a missing year", () => {
    expect(said({ rates: [{ 2021: "9.00", 2022: "8.00", 2024: "8.00", 2025: "7.00" }] }, "mean")).toEqual([
      "Rata-rata tiga tahun tidak dihitung: ada tahun tanpa angka.",
      "No three-year mean is computed: a year has no figure.",
    ]);
  });

  test("a change of reference is crossed only under its label", () => {
    const given = {
      rates: [until2025("9.90", "9.80", "9.70", "9.60", "9.00", "8.60", "8.20", "7.80", "7.40")],
      breaks: [{ year: 2021, severity: "acuan" as const }],
    };
    expect(said(given, "course")[0]).toContain("baru memuat 5 angka sejak 2021");
    expect(said(given, "sensitivity")).toEqual([
      "Uji kepekaan, melintasi pergantian acuan 2021: dilihat sejak 2017, arah persentasenya turun.",
      "As a sensitivity check, across the change of reference in 2021: seen since 2017, the direction of the rate is falling.",
    ]);
    expect(said(given, "since_start")[0]).toContain("Pada Maret 2021");
  });
});

describe("rank", () => {
  const ranked = (own: string, ...others: readonly string[]) => ({
    rates: [own, ...others].map(flat),
  });

  test.each([
    [["5.00", "6.00", "7.00"], "yang terendah", "the lowest"],
    [["6.00", "5.00", "7.00"], "terendah ke-2", "the 2nd lowest"],
    [["8.00", "5.00", "7.00"], "yang tertinggi", "the highest"],
    [
      ["6.00", "5.00", "6.00", "7.00"],
      "terendah ke-2, bersama Kabupaten C",
      "the 2nd lowest, shared with Kabupaten C",
    ],
    [
      ["5.00", "5.00", "5.00", "7.00"],
      "yang terendah, bersama Kabupaten B dan Kabupaten C",
      "the lowest, shared with Kabupaten B and Kabupaten C",
    ],
    [
      ["7.00", "7.00", "5.00", "6.00"],
      "yang tertinggi, bersama Kabupaten B",
      "the highest, shared with Kabupaten B",
    ],
    [
      ["6.00", "6.00", "6.00", "6.00", "7.00"],
      "bersama Kabupaten B, Kabupaten C, dan Kabupaten D",
      "shared with Kabupaten B, Kabupaten C and Kabupaten D",
    ],
    [
      ["6.00", "6.00", "6.00", "6.00", "6.00", "7.00"],
      "yang terendah, bersama 4 kabupaten/kota lain",
      "the lowest, shared with 4 other districts",
    ],
  ])("of %j is %s", (values, indonesian, english) => {
    const [own = "", ...others] = values;
    const n = values.length;
    expect(said(ranked(own, ...others), "rank")).toEqual([
      `Di antara ${n} kabupaten/kota di P, persentase Kabupaten A ${indonesian.startsWith("bersama") ? `yang terendah, ${indonesian}` : indonesian}.`,
      `Among the ${n} districts of P, the rate of Kabupaten A is ${english.startsWith("shared") ? `the lowest, ${english}` : english}.`,
    ]);
  });

  test("ordinals of English", () => {
    const others = Array.from({ length: 40 }, (_, i) => `${10 + i}.00`);
    const at = (below: number) => said(ranked(`${9 + below}.50`, ...others), "rank")[1] ?? "";
    expect(
      [1, 2, 3, 10, 11, 12, 20, 21, 22, 30].map((below) => /the (\d+\w\w) lowest/.exec(at(below))?.[1]),
    ).toEqual(["2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st"]);
  });

  test("where all are equal there is no rank, and among fewer than three none is given", () => {
    expect(said(ranked("6.00", "6.00", "6.00"), "rank")).toEqual([
      "Persentase 3 kabupaten/kota di P semuanya sama.",
      "The rates of the 3 districts of P are all the same.",
    ]);
    expect(said(ranked("6.00", "7.00"), "rank")).toEqual([
      "Peringkat di P tidak disebut: hanya 2 kabupaten/kota yang punya angka.",
      "No rank in P is given: only 2 districts have a figure.",
    ]);
    expect(said(ranked("6.00"), "rank")[1]).toBe("No rank in P is given: only 1 district has a figure.");
    expect(said(ranked("6.00", "7.00"), "rank_caution")).toEqual([undefined, undefined]);
  });

  test("districts without a figure are counted apart", () => {
    expect(said({ rates: [flat("6.00"), flat("5.00"), flat("7.00"), { 2020: "5.00" }] }, "rank")).toEqual([
      "Di antara 3 dari 4 kabupaten/kota di P yang punya angka, persentase Kabupaten A terendah ke-2.",
      "Among the 3 of 4 districts of P that have a figure, the rate of Kabupaten A is the 2nd lowest.",
    ]);
  });

  test("the rank before is dated, and said to be the same where it is", () => {
    const rates = [until2025("6.00", "6.00"), until2025("5.00", "5.00"), until2025("7.00", "7.00")];
    expect(said({ rates }, "rank_previous")).toEqual([
      "Setahun sebelumnya juga terendah ke-2.",
      "A year before it was also the 2nd lowest.",
    ]);
    const earlier = rates.map((_, i) => ({ 2022: `${9 - i}.00`, 2025: `${5 + i}.00` }));
    expect(said({ rates: earlier }, "rank_previous")).toEqual([
      "Pada 2022 yang tertinggi.",
      "In 2022 it was the highest.",
    ]);
  });

  test("a kota is also ranked among the province's kota", () => {
    const rates = [flat("6.00"), flat("5.00"), flat("7.00")];
    expect(said({ rates, kind: "kota" }, "rank_kota")).toEqual([
      "Di antara 3 kota di provinsi itu, terendah ke-2.",
      "Among the 3 kota (cities) of that province it is the 2nd lowest.",
    ]);
    expect(said({ rates }, "rank_kota")).toEqual([undefined, undefined]);
  });
});

describe("beside province and country", () => {
  const rates = [until2025("8.00", "7.60")];

  test("below, above, equal and missing", () => {
    expect(said({ rates, province: flat("8.00"), country: flat("7.00") }, "against")).toEqual([
      "Pada Maret 2025 persentasenya 0,40 poin persen di bawah P (8,00 persen) dan 0,60 poin persen di atas L (7,00 persen).",
      "In March 2025 the rate was 0.40 percentage points below that of P (8.00 percent) and 0.60 percentage points above that of L (7.00 percent).",
    ]);
    expect(said({ rates, province: flat("7.60") }, "against")).toEqual([
      "Pada Maret 2025 persentasenya sama dengan P (7,60 persen). Angka L untuk Maret 2025 tidak ada di data situs ini.",
      "In March 2025 the rate was the same as that of P (7.60 percent). This site’s data have no figure of L for March 2025.",
    ]);
    expect(said({ rates }, "against")).toEqual([
      "Angka P dan L untuk Maret 2025 tidak ada di data situs ini.",
      "This site’s data have no figures of P and L for March 2025.",
    ]);
  });

  const start = "Secara relatif, antara Maret 2024 dan Maret 2025 persentase Kabupaten A";
  const english = "In relative terms, between March 2024 and March 2025 the rate of Kabupaten A";
  test.each([
    [
      "8.00",
      "7.60",
      "8.00",
      "7.20",
      "turun 5,0 persen dan persentase P turun 10,0 persen: penurunan Kabupaten A lebih lambat",
      "fell by 5.0 percent and that of P fell by 10.0 percent: the fall of Kabupaten A was slower",
    ],
    [
      "8.00",
      "7.20",
      "8.00",
      "7.60",
      "turun 10,0 persen dan persentase P turun 5,0 persen: penurunan Kabupaten A lebih cepat",
      "fell by 10.0 percent and that of P fell by 5.0 percent: the fall of Kabupaten A was faster",
    ],
    [
      "8.00",
      "8.40",
      "8.00",
      "8.40",
      "naik 5,0 persen dan persentase P naik 5,0 persen: kenaikan Kabupaten A sepadan",
      "rose by 5.0 percent and that of P rose by 5.0 percent: the rise of Kabupaten A was similar in pace",
    ],
    [
      "8.00",
      "8.40",
      "8.00",
      "7.60",
      "naik 5,0 persen, sedangkan persentase P turun 5,0 persen: arahnya berlawanan",
      "rose by 5.0 percent while that of P fell by 5.0 percent: they moved opposite ways",
    ],
    [
      "8.00",
      "8.00",
      "8.00",
      "7.60",
      "tidak berubah, sedangkan persentase P turun 5,0 persen",
      "did not change while that of P fell by 5.0 percent",
    ],
    [
      "8.00",
      "7.60",
      "8.00",
      "8.00",
      "turun 5,0 persen, sedangkan persentase P tidak berubah",
      "fell by 5.0 percent while that of P did not change",
    ],
    [
      "8.00",
      "7.60",
      "8.00",
      "7.96",
      "turun 5,0 persen dan persentase P turun 0,5 persen; perubahan provinsi itu terlalu kecil untuk membandingkan laju",
      "fell by 5.0 percent and that of P fell by 0.5 percent; the province’s change is too small to compare the pace",
    ],
    [
      "30.00",
      "30.01",
      "30.00",
      "30.00",
      "naik kurang dari 0,1 persen, sedangkan persentase P tidak berubah",
      "rose by less than 0.1 percent while that of P did not change",
    ],
  ])("%s to %s beside %s to %s", (a, b, c, d, indonesian, expected) => {
    expect(said({ rates: [until2025(a, b)], province: until2025(c, d) }, "pace_province")).toEqual([
      `${start} ${indonesian}.`,
      `${english} ${expected}.`,
    ]);
  });

  test("neither changed", () => {
    expect(
      said({ rates: [until2025("8.00", "8.00")], province: until2025("9.00", "9.00") }, "pace_province"),
    ).toEqual([
      "Persentase Kabupaten A dan persentase P tidak berubah antara Maret 2024 dan Maret 2025.",
      "Neither the rate of Kabupaten A nor that of P changed between March 2024 and March 2025.",
    ]);
  });

  test("a province is not compared over years in which it covered another territory", () => {
    const long = until2025("8.40", "8.20", "8.00", "7.60");
    const given = (split: { province: string; parent: string }, from: number) => ({
      rates: [long],
      province: long,
      splits: [{ ...split, from }],
    });
    const child = given({ province: "99", parent: "98" }, 2025);
    expect(said(child, "pace_province")).toEqual([
      "Gerak Kabupaten A antara Maret 2024 dan Maret 2025 tidak dibandingkan dengan gerak P: angka provinsi yang sebanding tidak ada di data situs ini.",
      "The movement of Kabupaten A between March 2024 and March 2025 is not compared with that of P: this site’s data have no comparable figures of the province.",
    ]);
    expect(said(child, "split")).toEqual([
      "P dipisahkan dari Q pada 2025; perbandingan dengan provinsi hanya dibuat sejak tahun itu.",
      "P was separated from Q in 2025; comparisons with the province are made only from that year on.",
    ]);
    const parent = given({ province: "98", parent: "99" }, 2025);
    expect(said(parent, "pace_province")[0]).toContain("tidak dibandingkan");
    expect(said(parent, "split")[0]).toContain("Sebagian wilayah P menjadi provinsi lain pada 2025");
    const before = given({ province: "99", parent: "98" }, 2022);
    expect(said(before, "split")).toEqual([undefined, undefined]);
    expect(said(given({ province: "99", parent: "98" }, 2024), "pace_province")[0]).toContain("sepadan");
  });
});

describe("how the districts moved", () => {
  const moving = (...ways: readonly (readonly [string, string])[]) => ({
    rates: ways.map(([before, now]) => until2025(before, now)),
  });
  const down = ["8.00", "7.00"] as const;
  const up = ["8.00", "9.00"] as const;
  const still = ["8.00", "8.00"] as const;

  test.each([
    [
      [down, down],
      "Serempak: antara 2024 dan 2025 persentase di seluruh 2 kabupaten/kota di P turun.",
      "In step: between 2024 and 2025 the rate fell in both districts of P.",
    ],
    [
      [up, up, up],
      "Serempak: antara 2024 dan 2025 persentase di seluruh 3 kabupaten/kota di P naik.",
      "In step: between 2024 and 2025 the rate rose in all 3 districts of P.",
    ],
    [
      [down, up],
      "Antara 2024 dan 2025 persentase turun di 1 dan naik di 1 dari 2 kabupaten/kota di P.",
      "Between 2024 and 2025 the rate fell in 1 and rose in 1 of the 2 districts of P.",
    ],
    [
      [down, up, still, down],
      "Antara 2024 dan 2025 persentase turun di 2, naik di 1, dan tidak berubah di 1 dari 4 kabupaten/kota di P.",
      "Between 2024 and 2025 the rate fell in 2, rose in 1 and did not change in 1 of the 4 districts of P.",
    ],
    [
      [still, still],
      "Serempak: antara 2024 dan 2025 persentase di seluruh 2 kabupaten/kota di P tidak berubah.",
      "In step: between 2024 and 2025 the rate did not change in both districts of P.",
    ],
  ] as const)("%j", (ways, indonesian, english) => {
    expect(said(moving(...ways), "together")).toEqual([indonesian, english]);
  });

  test("what is shared by all, or almost all, is no one's own", () => {
    expect(said(moving(down, down, down), "together_meaning")[0]).toMatch(/^Perubahan yang serempak/);
    expect(said(moving(...Array.from({ length: 9 }, () => down), up), "together_meaning")[1]).toMatch(
      /in almost all districts/,
    );
    expect(said(moving(up, ...Array.from({ length: 9 }, () => down)), "together_meaning")).toEqual([
      undefined,
      undefined,
    ]);
    expect(said(moving(down, up), "together_meaning")).toEqual([undefined, undefined]);
    expect(said(moving(still, still), "together_meaning")).toEqual([undefined, undefined]);
  });

  test("a district alone has no others to move with; those without both figures are told apart", () => {
    expect(said(moving(down), "together")).toEqual([undefined, undefined]);
    const partial = { rates: [until2025(...down), until2025(...up), { 2025: "7.00" }] };
    expect(said(partial, "together")).toEqual([
      "Antara 2024 dan 2025 persentase turun di 1 dan naik di 1 dari 2 kabupaten/kota di P yang punya kedua angka.",
      "Between 2024 and 2025 the rate fell in 1 and rose in 1 of the 2 districts of P that have both figures.",
    ]);
  });
});

describe("the nowcast", () => {
  const rates = [until2025("8.00", "7.60")];

  test("from the province's March, from its September, and none", () => {
    const march = { rates, nowcast: { value: 7.22, anchorMonth: 3 } };
    expect(said(march, "nowcast")).toEqual([
      "Pada batas data edisi ini angka Maret 2026 untuk Kabupaten A belum terbit, tetapi angka P sudah: 9,50 persen, setelah 10,00 persen pada Maret 2025.",
      "At this edition’s data cut-off the figure of Kabupaten A for March 2026 was not published yet, but that of P was: 9.50 percent, after 10.00 percent in March 2025.",
    ]);
    expect(said(march, "nowcast_value")).toEqual([
      "Bila daerah ini bergerak sebanding dengan provinsinya, perkiraan kininya 7,22 persen, dengan selang 80 persen 6,72–7,72 persen dan selang 95 persen 6,22–8,22 persen.",
      "If the district moves in proportion to its province, the nowcast is 7.22 percent, with an 80 percent interval of 6.72–7.72 percent and a 95 percent interval of 6.22–8.22 percent.",
    ]);
    expect(said({ rates, nowcast: { value: 7.4, anchorMonth: 9 } }, "nowcast")[0]).toContain(
      "belum terbit; angka P untuk September 2025 sudah: 9,75 persen",
    );
    expect(said({ rates }, "nowcast")).toEqual([
      "Perkiraan kini untuk daerah ini tidak dibuat.",
      "No nowcast is made for this district.",
    ]);
    expect(said({ rates }, "nowcast_kind")).toEqual([undefined, undefined]);
  });

  test("a low one warns of its narrow interval", () => {
    expect(said({ rates, nowcast: { value: 6.99, anchorMonth: 3 } }, "nowcast_low")[0]).toContain(
      "selang 95 persen",
    );
    expect(said({ rates, nowcast: { value: 7, anchorMonth: 3 } }, "nowcast_low")).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("none from a province that still had another territory", () => {
    const splits = [{ province: "99", parent: "98", from: 2026 }];
    expect(said({ rates, splits, nowcast: { value: 7, anchorMonth: 9 } }, "nowcast")[1]).toBe(
      "No nowcast is made for this district.",
    );
  });
});
