import { span } from "../../calendar.ts";
import { splitsOf, withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number } from "../formats.ts";
import { moved, NO_STANDARD_ERROR, spanned } from "./phrases.ts";

export const numberSplit: FigureWords = {
  title(edition) {
    const change = valued(edition, "headcount.change");
    const rate = valued(edition, "headcount.split.rate");
    const population = valued(edition, "headcount.split.population");
    if (change === undefined || rate?.window == null || population === undefined)
      return "Perubahan jumlah penduduk miskin dalam dua bagian";
    const part = (value: number) => number.signed(value, 2);
    return `${span(...rate.window)}: jumlah penduduk miskin ${moved(change)}; bagian persentase ${part(rate.value)}, bagian penduduk tersirat ${part(population.value)}`;
  },
  subtitle(edition) {
    const splits = splitsOf(edition);
    const [from, to] = [splits.at(-1)?.window[0] ?? 0, splits[0]?.window[1] ?? 0];
    return `Perubahan jumlah penduduk miskin dari setiap tahun pangkal sampai ${to}, ribu jiwa, ${focus(edition)}, Maret ${span(from, to)}`;
  },
  howToRead: () =>
    "Satu baris satu tahun pangkal. Batang berisi: bagian persentase; batang kosong: bagian penduduk tersirat; garis tegak: jumlah keduanya, yaitu perubahan jumlah penduduk miskin. Ini hitungan, bukan penjelasan.",
  axes(edition) {
    const splits = splitsOf(edition);
    const [from, to] = [splits.at(-1)?.window[0] ?? 0, splits[0]?.window ?? [0, 0]];
    return [
      `Tiap baris: satu jendela, dari tahun pangkal ${span(from, to[0])} sampai ${to[1]}.`,
      "Sumbu datar: perubahan jumlah penduduk miskin, dalam ribu jiwa, dihitung dari 0 pada garis tegak tipis; ke kiri berkurang, ke kanan bertambah.",
      "Batang berisi: bagian persentase; batang kosong: bagian penduduk tersirat; garis tegak tebal, dan angka di kanan: perubahan jumlahnya. Batang paling gelap: jendela satu tahun.",
    ];
  },
  description: (edition) =>
    splitsOf(edition).map(
      ({ window, total, rate, population }) =>
        `${span(...window)}: jumlah ${number.signed(total, 2)} ribu jiwa; bagian persentase ${number.signed(rate.value, 2)}, bagian penduduk tersirat ${number.signed(population.value, 2)}.`,
    ),
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "Penduduk tersirat adalah jumlah penduduk miskin dibagi persentasenya: hitungan belaka, bukan angka penduduk, dan tidak diambil dari tabel penduduk.",
    "Bagian persentase dihitung pada rata-rata kedua penduduk tersirat, bagian penduduk tersirat pada rata-rata kedua persentase; keduanya berjumlah tepat sama dengan perubahannya.",
    "Batas pembulatan di tabel memuat setiap nilai yang mungkin sebelum jumlah dan persentase dibulatkan untuk diterbitkan; ketidakpastian survei tidak termasuk.",
    ...withoutRepeats([...spanned(edition, "headcount_ratio"), ...spanned(edition, "headcount")]),
  ],
};
