import type { DistrictProfile } from "../../../model/districtProfile.ts";
import type { Valued } from "../../findingsOf.ts";
import { movementOf, pacedOf, RATE, splitOf, togetherOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { list } from "../formats.ts";
import { amount, at, turned } from "./phrases.ts";

const NOUN = { "-1": "penurunan", "1": "kenaikan" } as const;
const PACE = { slower: "lebih lambat", similar: "sepadan", faster: "lebih cepat" } as const;

/** "turun 8,5 persen"; "tidak berubah" without a number. */
function moved(sign: number, percent: Valued): string {
  return sign === 0 ? turned(0) : `${turned(sign)} ${amount(percent)}`;
}

function window(profile: DistrictProfile): string {
  const found = movementOf(profile, RATE);
  return found?.previous === undefined ? "" : `antara ${at(found.previous)} dan ${at(found.latest)}`;
}

/** The district's movement beside those of its province, its country and its neighbours. */
export const beside: Pick<
  ProfileWords["sentences"],
  "split" | "pace_province" | "pace_country" | "together" | "together_meaning"
> = {
  split(profile) {
    const found = splitOf(profile);
    if (found === undefined) return undefined;
    const { name } = profile.province;
    const what =
      found.parent === undefined
        ? `Sebagian wilayah ${name} menjadi provinsi lain pada ${found.year}`
        : `${name} dipisahkan dari ${found.parent.name} pada ${found.year}`;
    return `${what}; perbandingan dengan provinsi hanya dibuat sejak tahun itu.`;
  },
  pace_province(profile) {
    const own = movementOf(profile, RATE);
    if (own?.change === undefined) return undefined;
    const { region, province } = profile;
    const found = pacedOf(profile, "province");
    if (found === undefined) {
      return `Gerak ${region.name} ${window(profile)} tidak dibandingkan dengan gerak ${province.name}: angka provinsi yang sebanding tidak ada di data situs ini.`;
    }
    const start = `Secara relatif, ${window(profile)} persentase ${region.name} ${moved(found.ownSign, found.own)}`;
    const other = `persentase ${province.name} ${moved(found.referenceSign, found.reference)}`;
    switch (found.relation) {
      case "opposite":
        return `${start}, sedangkan ${other}: arahnya berlawanan.`;
      case "unchanged":
        return found.ownSign === found.referenceSign
          ? `Persentase ${region.name} dan persentase ${province.name} tidak berubah ${window(profile)}.`
          : `${start}, sedangkan ${other}.`;
      case "too small":
        return `${start} dan ${other}; perubahan provinsi itu terlalu kecil untuk membandingkan laju.`;
      default:
        return `${start} dan ${other}: ${NOUN[`${found.ownSign}` as keyof typeof NOUN]} ${region.name} ${PACE[found.relation]}.`;
    }
  },
  pace_country(profile) {
    const found = pacedOf(profile, "country");
    if (found === undefined) return undefined;
    const { region, country } = profile;
    const other = `Pada masa yang sama persentase ${country.name} ${moved(found.referenceSign, found.reference)}`;
    switch (found.relation) {
      case "opposite":
        return `${other}: arahnya berlawanan.`;
      case "unchanged":
        return `${other}.`;
      case "too small":
        return `${other}; perubahan itu terlalu kecil untuk membandingkan laju.`;
      default:
        return `${other}: ${NOUN[`${found.ownSign}` as keyof typeof NOUN]} ${region.name} ${PACE[found.relation]}.`;
    }
  },
  together(profile) {
    const found = togetherOf(profile);
    if (found === undefined) return undefined;
    const { from, to, ways, total, isPartial } = found;
    const which = isPartial ? " yang punya kedua angka" : "";
    const among = `${total} kabupaten/kota di ${profile.province.name}${which}`;
    const word = { falling: "turun", rising: "naik", unchanged: "tidak berubah" };
    const [first] = ways;
    if (ways.length === 1 && first !== undefined) {
      return `Serempak: antara ${from} dan ${to} persentase di seluruh ${among} ${word[first.way]}.`;
    }
    const counted = list(ways.map(({ way, count }) => `${word[way]} di ${count}`));
    return `Antara ${from} dan ${to} persentase ${counted} dari ${among}.`;
  },
  together_meaning(profile) {
    switch (togetherOf(profile)?.shared) {
      case "all":
        return "Perubahan yang serempak tidak dapat dihubungkan dengan apa yang dilakukan satu daerah.";
      case "almost all":
        return "Perubahan yang terjadi di hampir semua kabupaten/kota sekaligus tidak dapat dihubungkan dengan apa yang dilakukan satu daerah.";
      default:
        return undefined;
    }
  },
};
