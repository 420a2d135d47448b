import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { lineGapOf, withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity, range } from "../formats.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

const UNIT = "IDR per poor person per month";

export const shortfall: FigureWords = {
  title(edition) {
    const latest = valued(edition, "shortfall.latest");
    const change = valued(edition, "shortfall.change");
    if (latest === undefined || change === undefined) return "Kekurangan rata-rata penduduk miskin";
    return `Kekurangan rata-rata penduduk miskin ${moved(change)} menjadi ${said(latest)} sebulan pada ${latest.year}`;
  },
  subtitle(edition) {
    const found = edition.analyses.shortfalls;
    return `Rata-rata jarak pengeluaran seorang penduduk miskin ke garis kemiskinan, rupiah sebulan, ${focus(edition)}, Maret ${span(found[0]?.year ?? 0, found.at(-1)?.year ?? 0)}`;
  },
  howToRead: () =>
    "Satu batang satu tahun; sumbu mulai dari nol. Dihitung dari tiga angka terbitan: garis kemiskinan × P1 ÷ P0. Rupiah tahun itu, tidak disesuaikan dengan harga; garisnya pun berubah setiap tahun.",
  axes(edition) {
    const found = edition.analyses.shortfalls;
    const last = found.at(-1)?.year ?? 0;
    return [
      yearsAcross(found[0]?.year ?? 0, last),
      upwards("kekurangan rata-rata, dalam ribu rupiah per orang miskin sebulan"),
      `Satu batang satu tahun; batang gelap: ${last}.`,
    ];
  },
  description: (edition) =>
    edition.analyses.shortfalls
      .toReversed()
      .map(({ year, value }) => `${year}: ${quantity(value, UNIT, 0)} per orang miskin sebulan.`),
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "P1 dan P0 terbit dengan dua desimal, jadi rupiahnya tidak setepat tampaknya. Rata-rata tidak menunjukkan siapa yang paling jauh dari garis.",
    lineGap(edition),
    ...withoutRepeats([
      ...spanned(edition, "headcount_ratio"),
      ...spanned(edition, "poverty_gap_index"),
      ...spanned(edition, "poverty_line"),
    ]),
  ],
};

/** The yearly sum to the line: a range with its assumptions in one sentence, or why there is none. */
function lineGap(edition: Edition): string {
  const found = lineGapOf(edition);
  if (found === undefined) return "";
  if ("withoutSeverity" in found) {
    return `Jumlah rupiah setahun sampai ke garis tidak dihitung untuk ${found.withoutSeverity}: P2 tahun itu tidak terbit.`;
  }
  const { gap } = found;
  const { households, designEffect, level, months } = gap.assumptions;
  return `Bila setiap orang miskin diangkat tepat ke garis, tanpa salah sasaran dan tanpa biaya, jumlahnya sekitar Rp${range(gap.lower / 1e9, gap.upper / 1e9, 0)}\u00a0miliar setahun (${gap.window[1]}); kisaran ${quantity(100 * level, "percent", 0)} itu perkiraan kami dan menganggap ${households} rumah tangga menjawab survei, pengaruh rancangan sampel ${number.plain(designEffect, 2)}, kekurangan bulan survei berlangsung ${months} bulan, dan tidak ada yang mengubah pengeluarannya.`;
}
