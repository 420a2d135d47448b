import { EFFECTIVENESS_CLASSES } from "../../../model/effectiveness.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { breaksOf, sharedWindows } from "../../questionsOf.ts";
import { list, number, quantity } from "../formats.ts";
import { questions } from "../questions.ts";
import { NO_STANDARD_ERROR } from "./phrases.ts";

export const effectiveness: FigureWords = {
  title(edition) {
    const windows = sharedWindows(edition, "headcount_ratio");
    const [first] = windows;
    if (first === undefined) return "Efektivitas tidak dapat dihitung";
    const [, year] = first.window;
    const name = (each: typeof first) => questions.effectiveness[each.class];
    if (windows.some((each) => each.class !== first.class)) {
      const each = windows.map(
        (found, i) => `${name(found)} dalam ${i === 0 ? questions.years(found.years) : found.years}`,
      );
      return `Efektivitas sampai ${year}: ${each.join(", ")}`;
    }
    const counts = windows.map(({ share }) => share.counts[first.class]);
    const alike = [...new Set([Math.min(...counts), Math.max(...counts)])].join("–");
    return `Efektivitas ${list(windows.map(({ years }) => String(years)))} tahun sampai ${year}: ${name(first)}; ${alike} dari ${first.share.total} kabupaten/kota segolongan`;
  },
  subtitle(edition) {
    const windows = sharedWindows(edition, "headcount_ratio").map(({ window }) => span(...window));
    return `Persentase penduduk miskin (P0), ${focus(edition)} dan kabupaten/kota di ${province(edition)}, Maret, jendela ${list(windows)}`;
  },
  howToRead: (edition) =>
    `Satu batang satu jendela: banyaknya kabupaten/kota di tiap golongan, ${focus(edition)} termasuk. Yang dibingkai: golongannya.`,
  axes(edition) {
    const windows = sharedWindows(edition, "headcount_ratio");
    const names = EFFECTIVENESS_CLASSES.toReversed().map((each) => questions.effectiveness[each]);
    return [
      `Tiap batang: satu jendela, ${list(windows.map(({ window }) => span(...window)))}.`,
      `Panjang tiap bagian batang: banyaknya kabupaten/kota, dari 0 di kiri sampai ${windows[0]?.share.computed ?? 0} di kanan.`,
      `Dari kiri, yang paling gelap, ke kanan, yang kosong: ${list(names)}. Yang dibingkai: golongan ${focus(edition)}.`,
    ];
  },
  description: (edition) =>
    sharedWindows(edition, "headcount_ratio").map((found) => {
      const counts = EFFECTIVENESS_CLASSES.toReversed().map(
        (each) => `${found.share.counts[each]} ${questions.effectiveness[each]}`,
      );
      const from = quantity(found.from.value, "percent", found.from.decimals);
      const to = quantity(found.to.value, "percent", found.to.decimals);
      return `${questions.years(found.years)}, ${span(...found.window)}: ${questions.effectiveness[found.class]}. Dari ${from} ke ${to} (${number.signed(found.net, 2)} poin persen); ${questions.improvingChanges(found.improving, found.years)}. Di antara ${found.share.computed} kabupaten/kota: ${counts.join(", ")}.`;
    }),
  notes: (edition) => [
    "Efektivitas di sini berarti capaian membaik dibandingkan tahun-tahun sebelumnya; bukan bukti bahwa program menjadi penyebabnya.",
    "Golongan menurut kaidah situs ini. Belum efektif: hasil bersih tidak membaik. Efektif atau cukup efektif: hasil bersih dan perubahan terakhir membaik, dan paling sedikit empat atau tiga dari setiap lima perubahan tahunan membaik. Selain itu kurang efektif. Perubahan satu angka terakhir dianggap tidak berubah.",
    "Jendela mana pun tidak lebih benar daripada yang lain.",
    NO_STANDARD_ERROR,
    ...breaksOf(sharedWindows(edition, "headcount_ratio")).map(({ year, note }) => `${year}: ${note.id}`),
  ],
};
