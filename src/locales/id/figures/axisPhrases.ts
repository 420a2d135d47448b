import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { list } from "../formats.ts";

/** What most axes show. */
export const RATE = "persentase penduduk miskin, dalam persen";

/** "Sumbu datar: tahun, 2015–2025." */
export function yearsAcross(from: number, to: number): string {
  return `Sumbu datar: tahun, ${span(from, to)}.`;
}

/** "Sumbu datar: persentase penduduk miskin, dalam persen, mulai dari 0." */
export function across(what: string): string {
  return `Sumbu datar: ${what}, mulai dari 0.`;
}

/** "Sumbu tegak: jumlah penduduk miskin, dalam ribu jiwa, mulai dari 0." */
export function upwards(what: string, beginning = "0"): string {
  return `Sumbu tegak: ${what}, mulai dari ${beginning}${beginning === "0" ? "" : ", bukan dari 0"}.`;
}

/** The shading of the pandemic's years, where they lie inside the picture. */
export function shaded({ analyses }: Edition, from: number, to: number): string[] {
  const years = analyses.accuracy.shockYears.filter((year) => year >= from && year <= to);
  return years.length === 0 ? [] : [`Bidang kelabu: tahun pandemi, ${list(years.map(String))}.`];
}
