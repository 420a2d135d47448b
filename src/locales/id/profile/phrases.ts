import type { Finding } from "../../../model/finding.ts";
import type { Verdict } from "../../../model/verdict.ts";
import { span } from "../../calendar.ts";
import type { Valued } from "../../findingsOf.ts";
import type { Movement, Ranked } from "../../profileOf.ts";
import { list, ordinal, period, quantity } from "../formats.ts";

/** From this many on, districts that share a rank are counted instead of named. */
const MOST_NAMED = 3;

export function at({ year, month }: Pick<Finding, "year" | "month">): string {
  return period(year ?? 0, month);
}

/** "0,57 poin persen"; what is not nothing but would be printed so is "kurang dari 0,01 poin persen". */
export function amount({ value, unit, decimals }: Pick<Valued, "value" | "unit" | "decimals">): string {
  const isTooSmall = value !== 0 && Math.round(Math.abs(value) * 10 ** decimals) === 0;
  return `${isTooSmall ? "kurang dari " : ""}${quantity(isTooSmall ? 10 ** -decimals : value, unit, decimals)}`;
}

export function turned(sign: number): string {
  return sign < 0 ? "turun" : sign > 0 ? "naik" : "tidak berubah";
}

/** "2024", "2024 dan 2025", "2018–2021" */
export function years(all: readonly number[]): string {
  return all.length > 3 ? span(all[0] ?? 0, all.at(-1) ?? 0) : list(all.map(String));
}

/** ", turun 0,57 poin persen dari 6,71 persen pada Maret 2024"; nothing without an earlier figure. */
export function since(
  { previous, change, percent, sign, skipped }: Movement,
  words: { readonly down: string; readonly up: string; readonly inPercent?: boolean } = {
    down: "turun",
    up: "naik",
  },
): string {
  if (previous === undefined || change === undefined) return "";
  const gap = skipped.length === 0 ? "" : ` (angka ${years(skipped)} tidak ada di data situs ini)`;
  if (sign === 0) return `, tidak berubah dari ${at(previous)}${gap}`;
  const isReadable = percent !== undefined && Math.abs(percent.value) >= 0.05;
  const size = amount(words.inPercent === true && isReadable ? percent : change);
  const from = `${amount(previous)} pada ${at(previous)}`;
  return `, ${sign < 0 ? words.down : words.up} ${size} dari ${from}${gap}`;
}

/** "arah persentasenya turun", "tidak ada perubahan yang jelas" */
export function verdictOf(verdict: Verdict, subject: string): string {
  switch (verdict) {
    case "falling":
      return `arah ${subject} turun`;
    case "rising":
      return `arah ${subject} naik`;
    case "no clear change":
      return `${subject} tidak menunjukkan perubahan yang jelas`;
    case "too short to tell":
      return `deret ${subject} terlalu pendek untuk dinilai`;
    case "not assessable":
      return `arah ${subject} tidak dapat dinilai`;
  }
}

/** "terendah ke-3, bersama Kabupaten Jepara"; the ends of the list have no ordinal. */
export function placed({ place, ties, extreme }: Ranked): string {
  const side =
    extreme === "lowest"
      ? "yang terendah"
      : extreme === "highest"
        ? "yang tertinggi"
        : `terendah ${ordinal(place)}`;
  const others = ties.length > MOST_NAMED ? `${ties.length} kabupaten/kota lain` : list(ties);
  return ties.length === 0 ? side : `${side}, bersama ${others}`;
}
