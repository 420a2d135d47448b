import type { Edition } from "../../../model/edition.ts";
import { QUADRANTS, type Quadrant, type QuadrantEntry } from "../../../model/quadrant.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number, period } from "../formats.ts";
import { across, RATE, upwards } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

const READINGS: Readonly<Record<Quadrant, string>> = {
  I: "persentase dan jumlah di atas garis",
  II: "persentase di atas garis, jumlah tidak",
  III: "jumlah di atas garis, persentase tidak",
  IV: "persentase dan jumlah tidak di atas garis",
};

function isQuadrant(note: string | null | undefined): note is Quadrant {
  return QUADRANTS.some((each) => each === note);
}

function named(edition: Edition, codes: readonly string[]): string {
  return list(codes.map((code) => edition.regions.get(code)?.name ?? code));
}

/** "Kota Pekalongan: 6,14 persen dan 19,49 ribu jiwa, kuadran IV." */
function own(edition: Edition, { rate, number: people, quadrant }: QuadrantEntry): string {
  return `${focus(edition)}: ${number.plain(rate.value, rate.decimals)} persen dan ${number.plain(people.value, people.decimals)} ribu jiwa, kuadran ${quadrant}.`;
}

export const quadrant: FigureWords = {
  title(edition) {
    const note = edition.findings.get("quadrant.own")?.note;
    if (!isQuadrant(note)) return "Persentase dan jumlah penduduk miskin, menurut kuadran";
    return `${focus(edition)} di kuadran ${note}: ${READINGS[note]}`;
  },
  subtitle(edition) {
    const line = edition.analyses.standard.quadrant?.rateLine;
    return `Persentase penduduk miskin (ke kanan) dan jumlahnya (ke atas), kabupaten/kota di ${province(edition)}, ${period(line?.year ?? 0, line?.month ?? null)}`;
  },
  howToRead: (edition) =>
    `Satu titik satu kabupaten atau kota; titik berlubang: kota; titik nila: ${focus(edition)}. Garis tegak: angka provinsi; garis datar: rata-rata sederhana jumlah penduduk miskin. Kuadran I: keduanya di atas garis; II: hanya persentase; III: hanya jumlah; IV: tidak keduanya.`,
  axes: (edition) => [
    across(RATE),
    upwards("jumlah penduduk miskin, dalam ribu jiwa"),
    `Garis tegak putus-putus: persentase ${province(edition)}; garis datar putus-putus: rata-rata jumlah kabupaten/kota.`,
    `Titik kelabu: kabupaten; titik berlubang: kota; titik gelap yang lebih besar: ${focus(edition)}.`,
  ],
  description(edition) {
    const found = edition.analyses.standard.quadrant;
    const entry = found?.entries.find(({ region }) => region === edition.definition.focus);
    const onLine = (found?.entries ?? []).filter((each) => each.onRateLine || each.onNumberLine);
    return [
      `Garis tegak: ${province(edition)} ${number.plain(found?.rateLine.value ?? 0, found?.rateLine.decimals ?? 2)} persen. Garis datar: rata-rata ${said(valued(edition, "quadrant.number_line"))}.`,
      ...(entry === undefined ? [] : [own(edition, entry)]),
      ...QUADRANTS.flatMap((id) => {
        const count = valued(edition, `quadrant.${id.toLowerCase()}`);
        if (count === undefined || count.value === 0) return [];
        return [`Kuadran ${id}, ${READINGS[id]} (${count.value}): ${named(edition, count.related)}.`];
      }),
      ...(onLine.length === 0
        ? []
        : [
            `Tepat pada garis: ${named(
              edition,
              onLine.map(({ region }) => region),
            )}.`,
          ]),
      ...(found === undefined || found.missing.length === 0
        ? []
        : [`Tanpa angka lengkap: ${named(edition, found.missing)}.`]),
    ];
  },
  notes: () => [
    "Kedua garis adalah kaidah situs ini; yang tepat pada garis dihitung tidak di atasnya. Kuadran bukan urutan prioritas.",
    "Jumlah mengikuti banyaknya penduduk: daerah berpenduduk sedikit jarang berada di atas garis datar.",
    "Daerah di dekat garis dapat berpindah kuadran bila survei diulang; galat baku tidak dipublikasikan.",
    "Kota Pekalongan (3375) dan Kabupaten Pekalongan (3326) adalah dua daerah yang berbeda.",
  ],
};
