import { scenarioTicks } from "../../drawnTicks.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";

export const scenario: FigureWords = {
  title(edition) {
    const found = edition.analyses.scenario;
    const last = found?.steps.at(-1);
    if (found === undefined || last === undefined) return "Skenario belum dapat dihitung";
    return `Skenario ${last.year}: ${quantity(last.value, "percent", 2)}; “tetap” berarti ${quantity(found.steady, "percent", 2)}`;
  },
  subtitle(edition) {
    const found = edition.analyses.scenario;
    return `Persentase penduduk miskin (P0), ${focus(edition)}, Maret: terbitan sejak ${found?.from ?? ""}, skenario, dan target ${edition.definition.targetDocument}`;
  },
  howToRead: () =>
    "Skenario, bukan ramalan: kelanjutan hitungan dari gerak kota ini dan gerak bersama kabupaten/kota se-Indonesia, tanpa dampak program, perubahan metode, atau guncangan. Lingkaran: perkiraan kini. Berlian: target. Pita gelap: selang 80 persen; pita terang: 95 persen, untuk angka yang akan diterbitkan.",
  axes(edition) {
    const found = edition.analyses.scenario;
    const end = found?.steps.at(-1)?.year ?? found?.lastObserved.year ?? 0;
    const circle = found?.startsFromNowcast === undefined ? "" : "; lingkaran: perkiraan kini";
    return [
      yearsAcross(found?.from ?? 0, end),
      upwards(RATE, number.plain(scenarioTicks(edition)[0] ?? 0, 0)),
      `Garis tebal: angka yang terbit; garis putus-putus: skenario; garis titik-titik: “tetap”${circle}; berlian: target.`,
      "Pita gelap: selang 80 persen; pita terang: selang 95 persen.",
    ];
  },
  description(edition) {
    const scores = edition.analyses.scenario?.scores ?? [];
    const coverage = edition.analyses.scenario?.coverage ?? [];
    const worse = scores.every((score) => score.meanAbsoluteError >= score.naiveError);
    return [
      ...scores.map(
        (score) =>
          `${score.leadTime} tahun ke depan (${score.origins} titik asal): skenario meleset rata-rata ${number.plain(score.meanAbsoluteError, 2)}, “tetap” ${number.plain(score.naiveError, 2)} poin persen.`,
      ),
      ...(scores.length > 0 && worse
        ? ["Untuk kota ini skenario tidak terbukti lebih jitu daripada “tetap”."]
        : []),
      ...coverage.map(
        ({ level, share, n }) =>
          `Selang ${Math.round(level * 100)} persen memuat ${Math.round(share * 100)} persen dari ${n} angka kabupaten/kota se-provinsi yang kemudian terbit.`,
      ),
    ];
  },
  notes(edition) {
    return [
      "Sumber data dasar: BPS. Skenario, selang, dan “tetap”: perhitungan situs ini.",
      ...(edition.analyses.scenario?.startsFromNowcast === undefined
        ? []
        : ["Skenario melanjutkan perkiraan kini; ketidakpastian perkiraan kini ikut melebarkan selangnya."]),
    ];
  },
};
