import type { Edition } from "../../../model/edition.ts";
import type { Relevance } from "../../../model/relevance.ts";
import { span } from "../../calendar.ts";
import { levelRatioTicks } from "../../drawnTicks.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { paceGap, paceRange, questionsOf } from "../../questionsOf.ts";
import { number } from "../formats.ts";
import { questions } from "../questions.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const tables = (edition: Edition) =>
  questionsOf(edition, "headcount_ratio")?.answers.relevance ?? { province: [], country: [] };

/** "searah (6 dari 6 tahun), laju 0,55 kali, lebih lambat" */
function said(row: Relevance): string {
  const pace =
    row.pace === undefined
      ? paceGap(row) === "little"
        ? questions.noPace.little
        : questions.paceNotComputed
      : `${questions.paceOf(number.plain(row.pace.ratio, 2))}, ${questions.pace[row.pace.pace]}`;
  return `${questions.direction[row.direction]} (${questions.of(row.agreeing, row.of)} tahun), ${pace}`;
}

export const relevance: FigureWords = {
  title(edition) {
    const rows = tables(edition).province;
    const found = paceRange(rows);
    if (found === undefined) return `Laju terhadap ${province(edition)} tidak dapat dihitung`;
    return `Laju terhadap ${province(edition)} sampai ${rows.at(-1)?.window[1]}: antara ${number.plain(found[0], 2)} dan ${number.plain(found[1], 2)} kali, menurut tahun pangkal`;
  },
  subtitle(edition) {
    const rows = tables(edition).province;
    return `Persentase penduduk miskin (P0), ${focus(edition)} terhadap ${province(edition)} dan Indonesia, Maret, dari tiap tahun pangkal ${span(rows[0]?.window[0] ?? 0, rows.at(-1)?.window[0] ?? 0)} sampai ${rows.at(-1)?.window[1] ?? 0}`;
  },
  howToRead(edition) {
    const crossed = tables(edition).province.some(({ pace }) => pace === undefined);
    return `Atas: satu titik satu tahun pangkal. Angka 1: secepat pembanding, dalam persen; di bawahnya lebih lambat. Pita: sepadan (0,9 sampai 1,1).${
      crossed ? " Silang: laju tidak dihitung." : ""
    } Bawah: angka kota dibagi angka pembanding pada tahun yang sama.`;
  },
  axes(edition) {
    const { province: near, country: far } = tables(edition);
    const newest = near.at(-1)?.window[1] ?? 0;
    const [first, last] = [near[0]?.window[0] ?? 0, near.at(-1)?.window[0] ?? 0];
    return [
      `Bagian atas. Sumbu datar: tahun pangkal, ${span(first, last)}; semua jendela berakhir pada ${newest}.`,
      `Bagian atas. ${upwards("laju kota dibanding laju pembanding, dalam kali")} Pita kelabu: sepadan, dari ${number.plain(0.9, 1)} sampai ${number.plain(1.1, 1)}.`,
      `Bagian bawah. ${yearsAcross(first, newest)}`,
      `Bagian bawah. ${upwards("angka kota dibagi angka pembanding, dalam kali", number.plain(levelRatioTicks([near, far])[0] ?? 0, 1))}`,
      `Garis utuh dengan titik penuh: terhadap ${province(edition)}; garis putus-putus dengan titik kosong: terhadap Indonesia.`,
    ];
  },
  description(edition) {
    const { province: near, country: far } = tables(edition);
    const last = near.at(-1)?.levelRatio;
    return [
      ...near.map((row) => {
        const other = far.find(({ window }) => window[0] === row.window[0]);
        return `${span(...row.window)}: terhadap ${province(edition)} ${said(row)}${
          other === undefined ? "" : `; terhadap Indonesia ${said(other)}`
        }.`;
      }),
      ...(last === undefined
        ? []
        : [
            `Angka kota dibagi angka ${province(edition)}: ${number.plain(near[0]?.levelRatio?.from ?? last.from, 2)} pada ${near[0]?.window[0] ?? ""}, ${number.plain(last.to, 2)} pada ${near.at(-1)?.window[1] ?? ""}.`,
          ]),
    ];
  },
  notes: (edition) => [
    `Di ${province(edition)} arah yang sama hampir selalu berlaku; yang memberi keterangan adalah laju, dan laju bergantung pada tahun pangkal.`,
    "Laju: logaritma perubahan relatif kota dibagi logaritma perubahan relatif pembanding, pada tahun dan bulan yang sama. Batas 0,9 dan 1,1 adalah kaidah situs ini. Korelasi tingkat tidak dihitung: dua deret yang sama-sama turun selalu berkorelasi.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
