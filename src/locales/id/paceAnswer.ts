import type { PaceTally, TargetChance } from "../../model/targetLedgers.ts";
import type { PaceAnswerWords, PaceSubject } from "../paceWords.ts";
import { period, quantity } from "./formats.ts";

/** What the form about targets answers, in Indonesian. */
export const paceAnswer: PaceAnswerWords = {
  answer(subject) {
    const { target, way, month, focus, province } = subject;
    const { latest, by, requiredPercent } = way;
    const percent =
      requiredPercent === undefined ? "" : `, atau ${amount(requiredPercent, "percent", 1)} setahun`;
    return [
      `Dari ${quantity(latest.value, "percent", latest.decimals)} pada ${period(latest.year, latest.month)} menuju ${quantity(target.value, "percent", decimalsOf(subject))} pada ${period(by, month)} diperlukan penurunan ${amount(way.requiredChange, "percentage points", 2)} setahun${percent}.`,
      ownSentence(subject),
      ...(way.districts === undefined ? [] : [districtSentence(way.districts.remaining, province)]),
      chanceSentence(way.chance, by),
      `Ini hitungan, bukan ramalan; galat baku perubahan ${focus} tidak dipublikasikan.`,
    ].join(" ");
  },
  reached: ({ value, decimals, year, month }) =>
    `Angka terakhir, ${quantity(value, "percent", decimals)} pada ${period(year, month)}, sudah pada target itu atau lebih rendah; tidak ada penurunan yang diperlukan.`,
  severed: (year) =>
    `Tidak dihitung: sebelum ${year} ada putus deret, sehingga angkanya tidak dapat dibandingkan.`,
  problem: {
    empty: "Tulis dahulu targetnya dalam persen, misalnya 5,5.",
    not_a_number: "Itu tidak terbaca sebagai angka. Tulis targetnya dalam persen, misalnya 5,5.",
    too_fine: "Paling banyak dua angka di belakang koma, sama dengan angka yang terbit.",
    out_of_range: "Target harus lebih dari 0 dan paling tinggi 100 persen.",
  },
};

/** A size without its sign; what would print as nothing is said to be less than the last place. */
function amount(value: number, unit: string, decimals: number): string {
  const last = 10 ** -decimals;
  return Math.abs(value) < last / 2
    ? `kurang dari ${quantity(last, unit, decimals)}`
    : quantity(value, unit, decimals);
}

/** A target is printed as finely as the figure it is counted from. */
function decimalsOf({ target, way }: PaceSubject): number {
  return Math.max(target.decimals, way.latest.decimals);
}

function ownSentence({ way: { own, years }, focus }: PaceSubject): string {
  const { total, ...counts } = own.remaining.windows;
  const windows = `jendela ${years} tahun`;
  if (total === 0) return `Di ${focus} tidak ada ${windows} yang dapat dibandingkan.`;
  return `Di ${focus} laju itu atau lebih cepat ${tallied(counts, (count) => (count === 0 ? `tidak terjadi dalam satu pun dari ${total} ${windows}` : `terjadi dalam ${count} dari ${total} ${windows}`), "dalam")}.`;
}

function districtSentence(
  { districts: { total, ...counts }, years }: { readonly districts: PaceTally; readonly years: number },
  province: string,
): string {
  if (total === 0) {
    return `Di ${province} tidak ada kabupaten/kota dengan jendela ${years} tahun yang dapat dibandingkan.`;
  }
  return `Di ${province} laju itu ${tallied(counts, (count) => (count === 0 ? `belum pernah terjadi di satu pun dari ${total} kabupaten/kota` : `pernah terjadi di ${count} dari ${total} kabupaten/kota`), "di")}.`;
}

/** How many in points, then how many in percent; once if they are as many. */
function tallied(
  { inPoints, inPercent }: Omit<PaceTally, "total">,
  told: (count: number) => string,
  preposition: string,
): string {
  if (inPercent === undefined) return told(inPoints);
  if (inPercent === inPoints) return `${told(inPoints)}, baik dalam poin persen maupun dalam persen`;
  return `${told(inPoints)} bila dihitung dalam poin persen, dan ${inPercent === 0 ? "tidak satu pun" : `${preposition} ${inPercent}`} bila dihitung dalam persen`;
}

function chanceSentence(chance: TargetChance, year: number): string {
  if (chance.class !== undefined) {
    return `Peluangnya ${CHANCE[chance.class]} menurut ${chance.basis === "nowcast" ? "perkiraan kini" : "skenario"}.`;
  }
  return chance.reason === "beyond_horizon"
    ? `Peluangnya tidak disebut: ${year} di luar jangkauan skenario.`
    : "Peluangnya tidak disebut: tidak ada proyeksi.";
}

const CHANCE = { small: "kecil", even: "seimbang", large: "besar" } as const;
