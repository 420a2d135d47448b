import { span } from "../../calendar.ts";
import { extremes, focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned, together } from "./phrases.ts";

export const headcountRatioTrend: FigureWords = {
  title(edition) {
    const change = valued(edition, "headcount_ratio.change");
    const latest = valued(edition, "headcount_ratio.latest");
    if (change === undefined) return `Persentase penduduk miskin ${said(latest)}`;
    return `Persentase penduduk miskin ${moved(change)} pada ${change.year}`;
  },
  subtitle(edition) {
    const series = edition.analyses.indicators.get("headcount_ratio")?.series.points ?? [];
    return `Persentase penduduk miskin (P0), ${focus(edition)}, ${span(series[0]?.year ?? 0, series.at(-1)?.year ?? 0)}; ${province(edition)} dan Indonesia, Maret, sejak ${edition.definition.start}`;
  },
  howToRead: () =>
    "Garis terputus di tempat acuan survei berubah; angka di kiri dan kanannya tidak dapat dibandingkan. Angka sejak 2015 berbulan acuan Maret, 2011–2014 sejalan dengan September provinsi, sebelumnya beragam. Garis titik-titik: rata-rata 3 tahun, digambar pada tahun terakhirnya, jadi tertinggal di belakang angka tahunan.",
  axes(edition) {
    const analysis = edition.analyses.indicators.get("headcount_ratio");
    const { province: near, country: far, series, spell } = analysis ?? {};
    const [from, to] = [series?.points[0]?.year ?? 0, spell?.to ?? 0];
    const cuts = (series?.breaks ?? []).filter(({ severity, year }) => severity !== "catatan" && year > from);
    return [
      yearsAcross(from, to),
      upwards(RATE),
      `Garis tebal: ${focus(edition)}; garis titik-titik: rata-rata 3 tahunnya${near === undefined ? "" : `; garis tipis utuh: ${near.region.name}`}${far === undefined ? "" : `; garis tipis putus-putus: ${far.region.name}`}.`,
      ...(cuts.length === 0
        ? []
        : [
            `Garis tegak putus-putus: deret putus atau acuan berganti, sebelum ${list(cuts.map(({ year }) => String(year)))}; garis kota tidak disambung di sana.`,
          ]),
      ...shaded(edition, from, to),
    ];
  },
  description(edition) {
    const at = (id: string) => valued(edition, id);
    const spell = edition.analyses.indicators.get("headcount_ratio")?.spell;
    const means = edition.analyses.standard.questions.get("headcount_ratio")?.threeYearMeans ?? [];
    const { lowest, highest } = extremes(spell?.points ?? []);
    return [
      `${focus(edition)}: ${said(at(`headcount_ratio.${spell?.from ?? ""}`))} pada ${spell?.from ?? ""}, ${said(at("headcount_ratio.latest"))} pada ${spell?.to ?? ""}.`,
      `Terendah sejak ${spell?.from ?? ""}: ${said(at(`headcount_ratio.${lowest?.year ?? ""}`))} pada ${lowest?.year ?? ""}; tertinggi: ${said(at(`headcount_ratio.${highest?.year ?? ""}`))} pada ${highest?.year ?? ""}.`,
      ...[means.at(0), means.at(-1)].flatMap((each) =>
        each === undefined
          ? []
          : [`Rata-rata 3 tahun ${span(each.from, each.to)}: ${number.plain(each.value, 2)} persen.`],
      ),
      `Pada ${spell?.to ?? ""} angka ${province(edition)} ${said(at("headcount_ratio.province.level"))} dan Indonesia ${said(at("headcount_ratio.country.level"))}.`,
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    together(edition, "headcount_ratio"),
    ...spanned(edition, "headcount_ratio"),
  ],
};
