import type { Edition } from "../../../model/edition.ts";
import type { ComparedSeries } from "../../../model/seriesComparison.ts";
import { span } from "../../calendar.ts";
import {
  focusName as focus,
  provinceName as province,
  signOf,
  type Valued,
  valued,
} from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { indexTicks, ratioTicks, tickDecimals, valueExtremes } from "../../panelsOf.ts";
import { number, quantity } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const found = (edition: Edition) => edition.analyses.seriesComparison;

const nameOf = (edition: Edition, { region }: ComparedSeries) => edition.regions.get(region)?.name ?? region;

/** "3,34 poin persen di bawah Jawa Tengah"; without a unit for the second of two. */
function beside(gap: Valued, region: string, unit: boolean): string {
  const sign = signOf(gap);
  if (sign === 0) return `sama dengan ${region}`;
  const distance = unit
    ? quantity(gap.value, gap.unit, gap.decimals)
    : number.magnitude(gap.value, gap.decimals);
  return `${distance} di ${sign < 0 ? "bawah" : "atas"} ${region}`;
}

const begins = (ticks: readonly number[]) => number.plain(ticks[0] ?? 0, tickDecimals(ticks));

export const comparison: FigureWords = {
  title(edition) {
    const near = valued(edition, "headcount_ratio.province.gap");
    const far = valued(edition, "headcount_ratio.country.gap");
    if (near === undefined || far === undefined) return "Kota, provinsi, dan negara berdampingan";
    const unit = signOf(near) === 0;
    return `${focus(edition)}, ${near.year}: ${beside(near, province(edition), true)}, ${beside(far, "Indonesia", unit)}`;
  },
  subtitle(edition) {
    const [from, to] = found(edition)?.window ?? [0, 0];
    return `Persentase penduduk miskin (P0), ${focus(edition)}, ${province(edition)}, dan Indonesia, Maret ${span(from, to)}: tingkat, indeks, dan rasio`;
  },
  howToRead(edition) {
    const base = found(edition)?.base ?? 0;
    return `Tiga deret yang sama dilihat dengan tiga cara. Atas: angka terbitan. Tengah: angka ${base} dijadikan 100, jadi 80 berarti seperlima di bawah angka ${base} daerah itu sendiri. Bawah: angka kota dibagi angka pembanding; 1 berarti sama. Indeks dan rasio dihitung situs ini.`;
  },
  axes(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { window, base } = comparison;
    return [
      yearsAcross(...window),
      `Bagian atas. ${upwards(RATE)}`,
      `Bagian tengah. ${upwards(`indeks dengan ${base} = 100`, begins(indexTicks(comparison)))}`,
      `Bagian bawah. ${upwards("angka kota dibagi angka pembanding, dalam kali", begins(ratioTicks(comparison)))}`,
      `Garis tebal: ${focus(edition)}; garis tipis utuh: ${province(edition)}; garis tipis putus-putus: Indonesia. Di bagian bawah garis utuh dibagi ${province(edition)}, garis putus-putus dibagi Indonesia.`,
      ...shaded(edition, ...window),
    ];
  },
  description(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { base, window, own, references } = comparison;
    const all = [own, ...references];
    const last = window[1];
    return [
      ...all.flatMap((series) => {
        const [start, end] = [series.points[0], series.points.at(-1)];
        if (start === undefined || end === undefined) return [];
        return [
          `${nameOf(edition, series)}: ${quantity(start.value, "percent", start.decimals)} pada ${start.year}, ${quantity(end.value, "percent", end.decimals)} pada ${end.year}.`,
        ];
      }),
      `Indeks ${last} (${base} = 100), dihitung situs ini: ${all
        .flatMap((series) => {
          const end = series.index.find(({ year }) => year === last);
          return end === undefined ? [] : [`${nameOf(edition, series)} ${number.plain(end.value, 1)}`];
        })
        .join("; ")}.`,
      ...references.flatMap((series) => {
        const [start, end] = [series.ratios[0], series.ratios.at(-1)];
        const extremes = valueExtremes(series.ratios);
        if (start === undefined || end === undefined || extremes === undefined) return [];
        const { lowest, highest } = extremes;
        return [
          `Angka kota dibagi angka ${nameOf(edition, series)}: ${number.plain(start.value, 2)} pada ${start.year}, ${number.plain(end.value, 2)} pada ${end.year}; terendah ${number.plain(lowest.value, 2)} (${lowest.year}), tertinggi ${number.plain(highest.value, 2)} (${highest.year}).`,
        ];
      }),
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "Indeks yang lebih rendah daripada indeks daerah lain tidak berarti angkanya lebih rendah; bandingkan dengan bagian atas. Indeks bergantung pada tahun pangkalnya.",
    `Rasio dapat berubah walaupun jarak dalam poin persen tidak berubah, dan sebaliknya. Laju dari setiap tahun pangkal ada di gambar relevansi.`,
    ...spanned(edition, "headcount_ratio"),
  ],
};
