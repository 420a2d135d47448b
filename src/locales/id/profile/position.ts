import { besideOf, movementOf, RATE, rankedOf, unranked } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { list } from "../formats.ts";
import { amount, at, placed } from "./phrases.ts";

/** Where the district stands among others in the same year. */
export const position: Pick<
  ProfileWords["sentences"],
  "rank" | "rank_previous" | "rank_kota" | "rank_caution" | "against"
> = {
  rank(profile) {
    const { region, province } = profile;
    const found = rankedOf(profile, "rank");
    if (found === undefined) {
      const few = unranked(profile);
      return few === undefined
        ? undefined
        : `Peringkat di ${province.name} tidak disebut: hanya ${few} kabupaten/kota yang punya angka.`;
    }
    const { of, peers, extreme } = found;
    const among =
      of < peers
        ? `${of} dari ${peers} kabupaten/kota di ${province.name} yang punya angka`
        : `${of} kabupaten/kota di ${province.name}`;
    if (extreme === "all equal") return `Persentase ${among} semuanya sama.`;
    return `Di antara ${among}, persentase ${region.name} ${placed(found)}.`;
  },
  rank_previous(profile) {
    const found = rankedOf(profile, "rank.previous");
    const now = rankedOf(profile, "rank");
    if (found === undefined || now === undefined || found.extreme === "all equal") return undefined;
    const when = found.year === now.year - 1 ? "Setahun sebelumnya" : `Pada ${found.year}`;
    const among = found.of === now.of ? "" : ` (dari ${found.of})`;
    const also = placed(found) === placed(now) ? "juga " : "";
    return `${when}${among} ${also}${placed(found)}.`;
  },
  rank_kota(profile) {
    const found = rankedOf(profile, "rank.kota");
    if (found === undefined || found.extreme === "all equal") return undefined;
    return `Di antara ${found.of} kota di provinsi itu, ${placed(found)}.`;
  },
  rank_caution(profile) {
    return rankedOf(profile, "rank") === undefined
      ? undefined
      : "Peringkat dihitung dari angka terbitan, mulai dari yang terendah; ketidakpastian survei tidak termasuk.";
  },
  against(profile) {
    const latest = movementOf(profile, RATE)?.latest;
    if (latest === undefined) return undefined;
    const places = [
      { name: profile.province.name, found: besideOf(profile, "province") },
      { name: profile.country.name, found: besideOf(profile, "country") },
    ];
    const parts = places.flatMap(({ name, found }) => {
      if (found === undefined) return [];
      const { level, gap, sign } = found;
      const level_ = `(${amount(level)})`;
      return [
        sign === 0
          ? `sama dengan ${name} ${level_}`
          : `${amount(gap)} di ${sign < 0 ? "bawah" : "atas"} ${name} ${level_}`,
      ];
    });
    const without = places.flatMap(({ name, found }) => (found === undefined ? [name] : []));
    return [
      ...(parts.length === 0 ? [] : [`Pada ${at(latest)} persentasenya ${list(parts)}.`]),
      ...(without.length === 0
        ? []
        : [`Angka ${list(without)} untuk ${at(latest)} tidak ada di data situs ini.`]),
    ].join(" ");
  },
};
