import { unitsAt } from "../../model/decimal.ts";
import type { Polarity } from "../../model/indicator.ts";
import type { Verdict } from "../../model/verdict.ts";
import { calendar } from "../calendar.ts";
import { numberFormat } from "../numberFormat.ts";

/** The names of the months, January first. */
export const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** A space that does not break a number from its unit. */
const JOIN = "\u00a0";

export const number = numberFormat("id-ID");

export const { period, date } = calendar(MONTHS);

export function list(items: readonly string[]): string {
  if (items.length < 3) return items.join(" dan ");
  return `${items.slice(0, -1).join(", ")}, dan ${items.at(-1)}`;
}

export function ordinal(n: number): string {
  return `ke-${n}`;
}

export function quantity(value: number, unit: string, decimals: number): string {
  const digits = number.magnitude(value, decimals);
  switch (unit) {
    case "percent":
    case "percent of cases":
      return `${digits}${JOIN}persen`;
    case "percentage points":
      return `${digits}${JOIN}poin persen`;
    case "thousand persons":
      return `${digits}${JOIN}ribu jiwa`;
    case "IDR per person per month":
    case "IDR per poor person per month":
      return `Rp${digits}`;
    default:
      return digits;
  }
}

export function unitName(unit: string): string {
  switch (unit) {
    case "percent":
      return "persen";
    case "percentage points":
      return "poin persen";
    case "thousand persons":
      return "ribu jiwa";
    case "IDR per person per month":
      return "rupiah per orang per bulan";
    case "IDR per poor person per month":
      return "rupiah per orang miskin per bulan";
    case "index (percent)":
    case "index":
      return "indeks";
    case "persons":
      return "jiwa";
    case "children":
      return "anak";
    case "years":
      return "tahun";
    case "IDR per month":
      return "rupiah per bulan";
    case "thousand IDR per person per year":
      return "ribu rupiah per orang per tahun";
    case "million IDR per person per year":
      return "juta rupiah per orang per tahun";
    case "percent of households":
      return "persen rumah tangga";
    case "percent of labour force":
      return "persen angkatan kerja";
    case "percent of working-age persons":
      return "persen penduduk usia kerja";
    case "percent of children under five":
      return "persen anak di bawah lima tahun";
    case "percent of persons":
      return "persen penduduk";
    default:
      return unit;
  }
}

export function range(lower: number, upper: number, decimals: number): string {
  return `${number.magnitude(lower, decimals)}–${number.magnitude(upper, decimals)}`;
}

export function outOfHundred(percent: number): string {
  return `${Math.round(percent)}${JOIN}dari setiap 100`;
}

export function outOfThousand(percent: number): string {
  return `${number.magnitude(unitsAt(percent, 1), 0)}${JOIN}dari setiap${JOIN}${number.magnitude(1000, 0)}`;
}

export function rounded(value: number, unit: string): string | undefined {
  switch (unit) {
    case "thousand persons":
      return `${number.magnitude(100 * unitsAt(Math.abs(value), 1), 0)}${JOIN}orang`;
    case "IDR per person per month":
    case "IDR per poor person per month":
      return `Rp${number.magnitude(1000 * Math.round(Math.abs(value) / 1000), 0)}`;
    default:
      return undefined;
  }
}

export function rank(place: number, of: number | null, polarity: Polarity, ties: readonly string[]): string {
  const side = polarity === 1 ? "tertinggi" : "terendah";
  const among = of === null ? "" : ` dari ${of}`;
  const shared = ties.length === 0 ? "" : ` (bersama ${list(ties)})`;
  return `${side} ${ordinal(place)}${shared}${among}`;
}

export function verdict(found: Verdict): string {
  switch (found) {
    case "rising":
      return "naik";
    case "falling":
      return "turun";
    case "no clear change":
      return "tidak ada perubahan yang jelas";
    case "too short to tell":
      return "terlalu pendek untuk dinilai";
    case "not assessable":
      return "tidak dapat dinilai";
  }
}
