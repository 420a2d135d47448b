import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, period, rank } from "../formats.ts";
import { across, RATE } from "./axisPhrases.ts";

export const position: FigureWords = {
  title(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    const of = valued(edition, "headcount_ratio.rank.of");
    if (place === undefined || of === undefined) return "Posisi di antara kabupaten/kota";
    const ties = place.related.map((code) => edition.regions.get(code)?.name ?? code);
    const text = rank(place.value, of.value, -1, ties);
    return `${focus(edition)} ${text} kabupaten/kota`;
  },
  subtitle(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    return `Persentase penduduk miskin (P0), kabupaten/kota di ${province(edition)}, ${period(place?.year ?? 0, 3)}`;
  },
  howToRead: () =>
    "Satu titik satu kabupaten atau kota, yang terendah di atas. Titik berlubang: enam kota. Garis putus-putus: angka provinsi. Peringkat dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
  axes(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    const of = valued(edition, "headcount_ratio.rank.of");
    return [
      `Tiap baris: satu kabupaten atau kota di ${province(edition)}, ${of?.value ?? ""} semuanya, yang persentasenya terendah di atas.`,
      across(`${RATE}, ${period(place?.year ?? 0, 3)}`),
      `Titik kelabu: kabupaten; titik berlubang: kota; titik gelap yang lebih besar: ${focus(edition)}; garis tegak putus-putus: ${province(edition)}.`,
    ];
  },
  description(edition) {
    const kota = valued(edition, "headcount_ratio.rank.kota");
    const kotaOf = valued(edition, "headcount_ratio.rank.kota.of");
    const entries = edition.analyses.indicators.get("headcount_ratio")?.position?.entries ?? [];
    const name = (entry: (typeof entries)[number] | undefined) =>
      entry === undefined
        ? "…"
        : `${edition.regions.get(entry.region)?.name ?? entry.region} (${number.plain(entry.point.value, 2)} persen)`;
    return [
      `Terendah ${name(entries[0])}, tertinggi ${name(entries.at(-1))}.`,
      `Di antara enam kota: ${rank(kota?.value ?? 0, kotaOf?.value ?? null, -1, [])}.`,
    ];
  },
  notes: () => ["Kota Pekalongan (3375) dan Kabupaten Pekalongan (3326) adalah dua daerah yang berbeda."],
};
