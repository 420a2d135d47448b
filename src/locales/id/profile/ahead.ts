import { movementOf, nowcastOf, RATE } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { range } from "../formats.ts";
import { amount, at } from "./phrases.ts";

/** What is expected to be published next. */
export const ahead: Pick<
  ProfileWords["sentences"],
  "nowcast" | "nowcast_value" | "nowcast_low" | "nowcast_kind"
> = {
  nowcast(profile) {
    const found = nowcastOf(profile);
    if (found === undefined) {
      return movementOf(profile, RATE) === undefined
        ? undefined
        : "Perkiraan kini untuk daerah ini tidak dibuat.";
    }
    const { narrow, anchor, base } = found;
    const { region, province } = profile;
    const known =
      anchor.month === narrow.month
        ? `, tetapi angka ${province.name} sudah`
        : `; angka ${province.name} untuk ${at(anchor)} sudah`;
    return `Pada batas data edisi ini angka ${at(narrow)} untuk ${region.name} belum terbit${known}: ${amount(anchor)}, setelah ${amount(base)} pada ${at(base)}.`;
  },
  nowcast_value(profile) {
    const found = nowcastOf(profile);
    if (found === undefined) return undefined;
    const { narrow, wide } = found;
    const [near, far] = [narrow, wide].map(({ interval, decimals }) =>
      range(interval?.lower ?? 0, interval?.upper ?? 0, decimals),
    );
    return `Bila daerah ini bergerak sebanding dengan provinsinya, perkiraan kininya ${amount(narrow)}, dengan selang 80 persen ${near} persen dan selang 95 persen ${far} persen.`;
  },
  nowcast_low(profile) {
    return nowcastOf(profile)?.isLow === true
      ? "Pada persentase serendah ini selang 80 persen memuat lebih sedikit daripada yang dinyatakan; selang 95 persen lebih dapat dipegang."
      : undefined;
  },
  nowcast_kind(profile) {
    return nowcastOf(profile) === undefined
      ? undefined
      : "Ini hitungan situs ini, bukan angka BPS; yang diperkirakan adalah angka yang akan diterbitkan BPS, bukan kemiskinan yang sebenarnya.";
  },
};
