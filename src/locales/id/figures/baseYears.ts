import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { baseChanges, hasGap, percentDecimals, percentExtremes } from "../../questionsOf.ts";
import { list, number, quantity } from "../formats.ts";
import { questions } from "../questions.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const improving = (edition: Edition, indicator: string) => {
  const entries = baseChanges(edition, indicator)?.entries ?? [];
  return questions.of(entries.filter(({ move }) => move === 1).length, entries.length);
};

export const baseYears: FigureWords = {
  title(edition) {
    const rate = baseChanges(edition, "headcount_ratio")?.entries ?? [];
    const [first, last] = [rate[0], rate.at(-1)];
    if (first === undefined || last === undefined) return "Perubahan menurut tahun pangkal";
    const depth =
      baseChanges(edition, "poverty_gap_index") === undefined
        ? ""
        : `, kedalaman dalam ${improving(edition, "poverty_gap_index")}`;
    return `Tahun pangkal ${span(first.from.year, last.from.year)}: persentase membaik dalam ${improving(edition, "headcount_ratio")} pilihan${depth}`;
  },
  subtitle: (edition) =>
    `Perubahan persen dari tiap tahun pangkal sampai angka terbaru tiap indikator, ${focus(edition)}, Maret`,
  howToRead: (edition) =>
    `Satu batang satu tahun pangkal; tingginya perubahan dalam persen, skalanya sama di semua baris. Penuh: membaik. Kosong: memburuk. Setengah: berubah paling banyak satu angka terakhir, atau indikator yang tidak punya arah membaik.${hasGap(edition) ? " Silang: tidak dipublikasikan." : ""}`,
  axes(edition) {
    const rows = [...edition.analyses.indicators.values()].flatMap(({ indicator }) => {
      const found = baseChanges(edition, indicator.id);
      return found === undefined ? [] : [{ indicator, years: found.entries.map(({ from }) => from.year) }];
    });
    const years = rows.flatMap((row) => row.years);
    return [
      `Tiap baris: satu indikator, ${list(rows.map(({ indicator }) => indicator.short.id))}.`,
      `Tiap kolom: satu tahun pangkal, ${span(Math.min(...years), Math.max(...years))}.`,
      "Tinggi batang: perubahan dari tahun pangkal sampai angka terbaru indikator itu, dalam persen, dihitung dari 0 pada garis datarnya; skalanya sama di semua baris.",
    ];
  },
  description: (edition) =>
    [...edition.analyses.indicators.values()].flatMap(({ indicator }) => {
      const found = baseChanges(edition, indicator.id);
      if (found === undefined) return [];
      const { entries, to, side } = found;
      const decimals = percentDecimals([...entries.map(({ from }) => from), to]);
      const { lowest, highest } = percentExtremes(entries);
      const at = (each: typeof lowest) =>
        `${number.signed(each?.percent ?? 0, decimals)} persen (sejak ${each?.from.year ?? ""})`;
      const worse = entries.filter(({ move }) => move === -1).length;
      const counted = side
        ? `${questions.improvingBases(entries.filter(({ move }) => move === 1).length, entries.length)}, memburuk dalam ${worse}`
        : questions.noBetterSide;
      return `${indicator.name.id}, ${quantity(to.value, indicator.unit, to.decimals)} pada ${to.year}: ${counted}; dari ${at(lowest)} sampai ${at(highest)}.`;
    }),
  notes: (edition) => [
    "Jawaban bergantung pada tahun pangkal; tidak ada tahun pangkal yang lebih benar daripada yang lain.",
    "Garis kemiskinan tidak punya arah yang disebut membaik. Perubahan satu angka terakhir tidak disebut membaik atau memburuk.",
    "Pada P1 dan P2 satu angka terakhir dapat lebih dari setengah persen; persennya ditulis tanpa desimal.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
