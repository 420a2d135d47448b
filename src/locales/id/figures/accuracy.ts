import { focusName as focus, isNowhereCloser, provinceName as province, scoreAt } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity } from "../formats.ts";
import { chart } from "../site.ts";
import { across } from "./axisPhrases.ts";

const points = (value: number) => quantity(value, "percentage points", 2);

export const accuracy: FigureWords = {
  title(edition) {
    const scores = edition.analyses.accuracy.districts.all;
    const nowcast = scoreAt(scores, "nowcast_march", 1);
    const steady = scoreAt(scores, "steady", 1);
    if (nowcast === undefined || steady === undefined) return "Seberapa jauh proyeksi meleset";
    return `Setahun ke depan perkiraan kini meleset ${points(nowcast.meanAbsoluteError)}, “tetap” ${number.plain(steady.meanAbsoluteError, 2)}`;
  },
  subtitle: (edition) =>
    `Rata-rata selisih mutlak dengan angka yang kemudian terbit, poin persen: ${province(edition)} (batang) dan ${focus(edition)} (titik), Maret`,
  howToRead: () =>
    "Makin pendek batang, makin jitu. Batang penuh: pernyataan situs ini. Batang kosong: pembanding sederhana. Titik: kota ini saja, dari sedikit kasus. Semua dihitung dari titik asal yang sama, tanpa melihat angka sesudahnya.",
  axes(edition) {
    const times = edition.analyses.accuracy.districts.all.map(({ leadTime }) => leadTime);
    return [
      `Tiap baris: satu cara; barisnya berkelompok menurut jarak waktu, dari ${Math.min(...times)} sampai ${Math.max(...times)} tahun ke depan.`,
      across("rata-rata selisih mutlak, dalam poin persen"),
      `Batang: kabupaten/kota di ${province(edition)} bersama-sama, berisi untuk pernyataan situs ini dan kosong untuk pembanding; titik: ${focus(edition)}.`,
    ];
  },
  description(edition) {
    const { focus: own, districts, intervals } = edition.analyses.accuracy;
    const lines = districts.all
      .toSorted((a, b) => a.leadTime - b.leadTime)
      .map(({ competitor, leadTime, meanAbsoluteError, n }) => {
        const city = scoreAt(own.all, competitor, leadTime);
        const beside =
          city === undefined ? "" : `; kota ${number.plain(city.meanAbsoluteError, 2)} (${city.n} kasus)`;
        return `${chart.yearsAhead(leadTime)}, ${chart.competitor[competitor]}: ${number.plain(meanAbsoluteError, 2)} poin persen (${n} kasus)${beside}.`;
      });
    const held = intervals.map(
      ({ competitor, level, leadTime, n, share }) =>
        `Selang ${Math.round(100 * level)} persen, ${chart.yearsAhead(leadTime)}, ${chart.competitor[competitor]}: memuat ${Math.round(100 * share)} persen dari ${n} angka.`,
    );
    return [...lines, ...held];
  },
  notes(edition) {
    const own = edition.analyses.accuracy.focus.all;
    return [
      isNowhereCloser(own, "scenario", "steady")
        ? "Untuk kota ini skenario dari angka terbit saja tidak terbukti lebih jitu daripada “tetap”."
        : "Untuk kota ini skenario dari angka terbit saja lebih jitu daripada “tetap” pada sebagian jarak waktu, dari sedikit kasus.",
      "Kabupaten/kota berbagi guncangan setiap tahun; banyaknya kasus melebih-lebihkan buktinya.",
    ];
  },
};
