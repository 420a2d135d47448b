import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { list } from "../formats.ts";

/** What most axes show. */
export const RATE = "headcount ratio, in percent";

/** "Horizontal axis: years, 2015–2025." */
export function yearsAcross(from: number, to: number): string {
  return `Horizontal axis: years, ${span(from, to)}.`;
}

/** "Horizontal axis: headcount ratio, in percent, from 0." */
export function across(what: string): string {
  return `Horizontal axis: ${what}, from 0.`;
}

/** "Vertical axis: number of poor people, in thousands, from 0." */
export function upwards(what: string, beginning = "0"): string {
  return `Vertical axis: ${what}, from ${beginning}${beginning === "0" ? "" : ", not from 0"}.`;
}

/** The shading of the pandemic's years, where they lie inside the picture. */
export function shaded({ analyses }: Edition, from: number, to: number): string[] {
  const years = analyses.accuracy.shockYears.filter((year) => year >= from && year <= to);
  return years.length === 0 ? [] : [`Grey band: the years of the pandemic, ${list(years.map(String))}.`];
}
