import { isOpposite, isRareLine, movementOf, RATE } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { amount, at, since, turned } from "./phrases.ts";

/** How many are poor, and the line that decides it. */
export const number: Pick<ProfileWords["sentences"], "number" | "opposite" | "line" | "line_caution"> = {
  number(profile) {
    const found = movementOf(profile, "headcount");
    if (found === undefined) return "Jumlah penduduk miskin tidak ada di data situs ini.";
    const moved = since(found, { down: "berkurang", up: "bertambah" });
    return `Jumlah penduduk miskin pada ${at(found.latest)} sebanyak ${amount(found.latest)}${moved}.`;
  },
  opposite(profile) {
    if (!isOpposite(profile)) return undefined;
    const sign = movementOf(profile, RATE)?.sign ?? 0;
    return `Persentase dan jumlahnya bergerak berlawanan arah: persentase ${turned(sign)}, jumlah ${sign < 0 ? "bertambah" : "berkurang"}.`;
  },
  line(profile) {
    const found = movementOf(profile, "poverty_line");
    if (found === undefined) return "Garis kemiskinan tidak ada di data situs ini.";
    const moved = since(found, { down: "turun", up: "naik", inPercent: true });
    return `Garis kemiskinan pada ${at(found.latest)} sebesar ${amount(found.latest)} pengeluaran per orang per bulan${moved}.`;
  },
  line_caution: (profile) =>
    isRareLine(profile)
      ? "Perubahan garis seperti itu jarang terjadi dalam setahun; angkanya dicetak sebagaimana terbit."
      : undefined,
};
