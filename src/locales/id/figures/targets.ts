import { targetTicks } from "../../drawnTicks.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";

export const targets: FigureWords = {
  title(edition) {
    const missed = valued(edition, "headcount_ratio.target.missed");
    const assessed = valued(edition, "headcount_ratio.target.assessed");
    if (missed === undefined || assessed === undefined) return "Target dan realisasi";
    return `${missed.value} dari ${assessed.value} target tahunan terlewat`;
  },
  subtitle: (edition) =>
    `Target persentase penduduk miskin menurut ${edition.definition.targetDocument} dan angka BPS, ${focus(edition)}, Maret`,
  howToRead: () =>
    "Berlian: target. Titik penuh: angka yang terbit. Garis tegak: selisihnya; angka di atas target berarti target terlewat.",
  axes(edition) {
    const { entries } = edition.analyses.targets;
    return [
      yearsAcross(entries[0]?.year ?? 0, entries.at(-1)?.year ?? 0),
      upwards(RATE, number.plain(targetTicks(edition)[0] ?? 0, 0)),
      "Berlian: target; titik penuh: angka yang terbit; garis tegak di antaranya: selisihnya.",
    ];
  },
  description(edition) {
    return edition.analyses.targets.entries.map(({ year, target, actual, gap }) =>
      actual === undefined || gap === undefined
        ? `${year}: target ${number.plain(target.high, 2)} persen, angka belum terbit.`
        : `${year}: target ${number.plain(target.high, 2)}, terbit ${number.plain(actual.value, 2)}, selisih ${number.signed(gap, 2)} poin persen.`,
    );
  },
  notes: () => [
    "Target bukan ramalan. Target dibaca dari pernyataan yang mengutip dokumen, bukan dari dokumennya sendiri.",
  ],
};
