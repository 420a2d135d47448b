import type { DistrictChange } from "../../../model/districtChanges.ts";
import { movers, newestChanges, notesBetween, sharingChange, slopeRange } from "../../districtsOf.ts";
import { focusName, provinceName, signOf, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { nameOf } from "../../mapsOf.ts";
import { list, number, ordinal, period, quantity } from "../formats.ts";
import { aroundChange, extremeChange } from "./changePhrases.ts";
import { NO_STANDARD_ERROR } from "./phrases.ts";

const UNTOLD = "Perubahan di kabupaten/kota";

export const slope: FigureWords = {
  title(edition) {
    const at = (id: string) => valued(edition, `headcount_ratio.${id}`);
    const [change, lower, higher, total, falling] = [
      at("change"),
      at("districts.beside.lower"),
      at("districts.beside.higher"),
      at("districts.beside.total"),
      at("districts.falling"),
    ];
    if (change === undefined || lower === undefined || higher === undefined || total === undefined) {
      return UNTOLD;
    }
    const [from, to] = total.window ?? [0, 0];
    const sign = signOf(change);
    if (sign === 0) {
      const others =
        falling === undefined ? "" : `, ${falling.value} dari ${total.value} kabupaten/kota turun`;
      return `${from}–${to}: ${focusName(edition)} tidak berubah${others}`;
    }
    const [count, word] = sign < 0 ? [lower.value, "turun"] : [higher.value, "naik"];
    const who = count === 0 ? "Tidak ada kabupaten/kota yang" : `${count} dari ${total.value} kabupaten/kota`;
    return `${who} ${word} lebih besar daripada ${focusName(edition)} dari ${from} ke ${to}`;
  },
  subtitle(edition) {
    const found = newestChanges(edition);
    const { from, to } = found?.focus.change ?? {};
    return `Persentase penduduk miskin (P0), kabupaten/kota di ${provinceName(edition)}, ${period(from?.year ?? 0, from?.month ?? null)} dan ${period(to?.year ?? 0, to?.month ?? null)}`;
  },
  howToRead(edition) {
    const found = newestChanges(edition);
    const [from, to] = found?.window ?? [0, 0];
    const { lowest = [], highest = [] } = found === undefined ? {} : movers(found);
    const [least, most] = [lowest[0]?.difference ?? 0, highest[0]?.difference ?? 0];
    const thick = `abu-abu tebal: ${extremeChange("lowest", least)} dan ${extremeChange("highest", most)}.`;
    return `Satu garis satu kabupaten atau kota: di kiri angka ${from}, di kanan angka ${to}. Nila: ${focusName(edition)}; putus-putus: ${provinceName(edition)}; ${thick} Tabel mengurutkan semua perubahan, yang turun terbesar lebih dulu; yang sama berbagi urutan.`;
  },
  axes(edition) {
    const found = newestChanges(edition);
    if (found === undefined) return [];
    const [lowest, highest] = slopeRange(found);
    return [
      `Mendatar: dua tahun, ${found.window[0]} di kiri dan ${found.window[1]} di kanan.`,
      lowest === 0
        ? `Tegak: persen, dari 0 sampai ${highest}.`
        : `Tegak: persen, dari ${lowest} sampai ${highest}; tidak mulai dari nol.`,
    ];
  },
  description(edition) {
    const found = newestChanges(edition);
    if (found === undefined) return [];
    const { entries, focus, province, window, decimals } = found;
    const moved = ({ difference }: Pick<DistrictChange, "difference">) =>
      `${number.signed(difference, decimals)} poin persen`;
    const named = (some: readonly DistrictChange[]) =>
      `${list(some.map(({ region }) => nameOf(edition, region)))} (${moved(some[0] ?? { difference: 0 })})`;
    const said = ({ value, decimals: places }: DistrictChange["from"]) => quantity(value, "percent", places);
    const { lowest, highest } = movers(found);
    const own = focus.change;
    const shared = sharingChange(found, own).map(({ region }) => nameOf(edition, region));
    return [
      `${focusName(edition)}: dari ${said(own.from)} ke ${said(own.to)} (${moved(own)}); urutan ${ordinal(own.rank)} dari ${entries.length}${shared.length === 0 ? "" : ` (bersama ${list(shared)})`}, dihitung dari yang turun terbesar.`,
      `Kabupaten/kota lain: ${aroundChange(own.difference, focus.below, focus.equal, focus.above)}.`,
      `${capital(extremeChange("lowest", lowest[0]?.difference ?? 0))}: ${named(lowest)}; ${extremeChange("highest", highest[0]?.difference ?? 0)}: ${named(highest)}.`,
      ...(province === undefined
        ? []
        : [
            `${provinceName(edition)}: dari ${said(province.from)} ke ${said(province.to)} (${moved(province)}).`,
          ]),
      `Dari ${window[0]} ke ${window[1]}: turun di ${found.falling}, tidak berubah di ${found.unchanged}, naik di ${found.rising} dari ${entries.length} kabupaten/kota.`,
      ...(found.missing.length === 0
        ? []
        : [`Tanpa salah satu angkanya: ${list(found.missing.map((code) => nameOf(edition, code)))}.`]),
    ];
  },
  notes(edition) {
    const found = newestChanges(edition);
    const between = found === undefined ? [] : notesBetween(edition, "headcount_ratio", found.window);
    return [
      [NO_STANDARD_ERROR, ...between.map(({ year, note }) => `${year}: ${note.id}`)].join(" "),
      "Dihitung dari angka terbitan; ketidakpastian survei tidak termasuk, jadi urutan perubahan yang berdekatan dapat berbalik bila survei diulang.",
    ];
  },
};

/** A word at the head of a sentence. */
function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
