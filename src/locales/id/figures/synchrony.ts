import type { Edition } from "../../../model/edition.ts";
import type { IndicatorAnalysis } from "../../../model/indicatorAnalysis.ts";
import { type Direction, yearlyDirection } from "../../../model/yearlyDirection.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const TOGETHER =
  "Perubahan yang terjadi di hampir semua kabupaten/kota sekaligus tidak dapat dihubungkan dengan apa yang dilakukan satu kota.";

const WAYS = { falling: "turun", unchanged: "tidak berubah", rising: "naik" } as const;

const MEASURES = [
  ["headcount_ratio", "P0"],
  ["poverty_gap_index", "P1"],
] as const;

function analysisOf(edition: Edition, id: string): IndicatorAnalysis | undefined {
  return edition.analyses.indicators.get(id);
}

/** "P0 2025: turun di 35, tidak berubah di 0, naik di 0 dari 35 kabupaten/kota." */
function newest({ synchrony }: IndicatorAnalysis, name: string): string[] {
  return synchrony
    .slice(-1)
    .map(
      ({ to, falling, unchanged, rising, total }) =>
        `${name} ${to}: turun di ${falling}, tidak berubah di ${unchanged}, naik di ${rising} dari ${total} kabupaten/kota.`,
    );
}

/** The years in which all districts went the same way, and the others before the newest with their counts. */
function earlier({ synchrony }: IndicatorAnalysis, name: string): string[] {
  const years = (way: "falling" | "rising") =>
    synchrony.flatMap((each) => (each[way] === each.total ? [String(each.to)] : []));
  const parts = (["falling", "rising"] as const).flatMap((way) => {
    const found = years(way);
    return found.length === 0 ? [] : [`${WAYS[way]} pada ${list(found)}`];
  });
  const others = synchrony
    .slice(0, -1)
    .filter(({ falling, rising, total }) => falling !== total && rising !== total);
  return [
    parts.length === 0
      ? `${name}: tidak ada tahun yang seluruh kabupaten/kotanya bergerak searah.`
      : `${name} bergerak searah di seluruh kabupaten/kota: ${parts.join("; ")}.`,
    ...(others.length === 0
      ? []
      : [
          `${name}, tahun lain: ${others.map(({ to, falling, unchanged, rising }) => `${to} turun di ${falling}, tidak berubah di ${unchanged}, naik di ${rising}`).join("; ")}.`,
        ]),
  ];
}

function own(edition: Edition, { synchrony, spell, indicator }: IndicatorAnalysis, name: string): string {
  const years = (way: Direction) =>
    synchrony.flatMap(({ from, to }) =>
      yearlyDirection(spell, indicator.decimals, from, to)?.direction === way ? [String(to)] : [],
    );
  const parts = (["falling", "unchanged", "rising"] as const).flatMap((way) => {
    const found = years(way);
    return found.length === 0 ? [] : [`${WAYS[way]} pada ${list(found)}`];
  });
  return `${name} ${focus(edition)} ${parts.join("; ")}.`;
}

export const synchrony: FigureWords = {
  title(edition) {
    const [falling, rising, total] = ["falling", "rising", "total"].map((way) =>
      valued(edition, `headcount_ratio.districts.${way}`),
    );
    if (falling === undefined || rising === undefined || total === undefined) {
      return "Arah perubahan di kabupaten/kota";
    }
    const whole = falling.value === total.value ? falling : rising.value === total.value ? rising : undefined;
    if (whole !== undefined) {
      return `${total.year}: persentase penduduk miskin ${whole === falling ? "turun" : "naik"} di seluruh ${total.value} kabupaten/kota`;
    }
    return `${total.year}: persentase penduduk miskin turun di ${falling.value} dari ${total.value} kabupaten/kota, naik di ${rising.value}`;
  },
  subtitle(edition) {
    const years = analysisOf(edition, "headcount_ratio")?.synchrony ?? [];
    return `Banyaknya kabupaten/kota di ${province(edition)} yang turun, tidak berubah, dan naik dari tahun sebelumnya, Maret ${span(years[0]?.from ?? 0, years.at(-1)?.to ?? 0)}`;
  },
  howToRead: (edition) =>
    `Satu baris satu tahun. Bagian kiri: yang turun; bagian kosong di tengah: yang tidak berubah; bagian kanan: yang naik. Kata nila di kanan: arah ${focus(edition)} sendiri. Bintang: tahun yang bercatatan.`,
  axes(edition) {
    const found = MEASURES.flatMap(([id, name]) => {
      const years = analysisOf(edition, id)?.synchrony ?? [];
      return years.length === 0 ? [] : [{ name, years }];
    });
    const years = found.flatMap((each) => each.years);
    const all = years.map(({ to }) => to);
    return [
      `Satu bagian gambar untuk ${list(found.map(({ name }) => name))}. Tiap baris: satu tahun, ${span(Math.min(...all), Math.max(...all))}, yang terbaru di atas.`,
      `Panjang tiap bagian batang: banyaknya kabupaten/kota, dari 0 di kiri sampai ${Math.max(...years.map(({ total }) => total))} di kanan.`,
      "Gelap di kiri: turun; kosong di tengah: tidak berubah; terang di kanan: naik.",
    ];
  },
  description: (edition) =>
    MEASURES.flatMap(([id, name]) => {
      const analysis = analysisOf(edition, id);
      return analysis === undefined
        ? []
        : [...newest(analysis, name), ...earlier(analysis, name), own(edition, analysis, name)];
    }),
  notes: (edition) => [
    `${TOGETHER} ${NO_STANDARD_ERROR}`,
    `Dihitung dari angka terbitan; selisih ${number.plain(0.01, 2)} pun sudah dihitung turun atau naik.`,
    ...spanned(edition, "headcount_ratio"),
  ],
};
