import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { jointDirection } from "../../panelsOf.ts";
import { list, number } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

const found = (edition: Edition) => edition.analyses.rateAndNumber;

export const rateAndNumber: FigureWords = {
  title(edition) {
    const moves = found(edition)?.moves ?? [];
    if (valued(edition, "headcount.change") === undefined || moves.length === 0)
      return "Persentase dan jumlah penduduk miskin";
    return `Persentase dan jumlah penduduk miskin bergerak searah dalam ${found(edition)?.agreeing ?? 0} dari ${moves.length} perubahan tahunan`;
  },
  subtitle(edition) {
    const [from, to] = found(edition)?.window ?? [0, 0];
    return `Persentase penduduk miskin (P0) di atas, jumlah penduduk miskin di bawah, ${focus(edition)}, Maret ${span(from, to)}`;
  },
  howToRead: () =>
    "Dua bagian, tahun yang sama, sumbu masing-masing, keduanya dari nol. Di antaranya arah tiap perubahan tahunan: segitiga ke atas naik, ke bawah turun, lingkaran tidak berubah; kotak menandai tahun ketika arah keduanya tidak sama.",
  axes(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { window } = comparison;
    return [
      yearsAcross(...window),
      `Bagian atas, garis. ${upwards(RATE)}`,
      `Bagian bawah, batang. ${upwards("jumlah penduduk miskin, dalam ribu jiwa")}`,
      "Tanda di antaranya: arah perubahan dari tahun sebelumnya; baris atas persentase, baris bawah jumlah.",
      ...shaded(edition, ...window),
    ];
  },
  description(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { moves, agreeing, window } = comparison;
    const apart = moves.filter((move) => jointDirection(move) !== "same_direction").map(({ to }) => to);
    const rate = valued(edition, "headcount_ratio.since_start_percent");
    const count = valued(edition, "headcount.since_start_percent");
    return [
      `${span(...window)}: arah keduanya sama dalam ${agreeing} dari ${moves.length} perubahan tahunan.`,
      ...(apart.length === 0 ? [] : [`Arahnya tidak sama pada ${list(apart.map(String))}.`]),
      `Pada ${window[1]}: ${said(valued(edition, "headcount_ratio.latest"))} dan ${said(valued(edition, "headcount.latest"))}.`,
      ...(rate?.window == null || count === undefined
        ? []
        : [
            `Perubahan relatif ${span(...rate.window)}: persentase ${number.signed(rate.value, 1)} persen, jumlah ${number.signed(count.value, 1)} persen.`,
          ]),
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "Jumlah juga bergantung pada penduduk yang tersirat dalam survei, yaitu jumlah dibagi persentase; jadi keduanya dapat berubah tidak sama besar, atau tidak searah. Uraiannya di gambar perubahan jumlah dalam dua bagian.",
    "Perubahan sebesar satu satuan desimal terakhir dihitung tidak berubah: pembulatan saja dapat membuatnya.",
    ...withoutRepeats([...spanned(edition, "headcount_ratio"), ...spanned(edition, "headcount")]),
  ],
};
