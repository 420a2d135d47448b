import type { Month } from "../model/month.ts";
import type { Region } from "../model/region.ts";

/** How a language with these month names, January first, writes periods and dates. */
export function calendar(months: readonly string[]) {
  return {
    /** "Maret 2025"; without a month the year alone. */
    period(year: number, month: Month | null): string {
      const name = month === null || month === undefined ? undefined : months[month - 1];
      return name === undefined ? String(year) : `${name} ${year}`;
    },
    /** "26 Juni 2025", from an ISO date. */
    date(iso: string): string {
      const [year = "", month = "", day = ""] = iso.split("-");
      return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
    },
  };
}

/** "2015–2025" */
export function span(from: number, to: number): string {
  return `${from}–${to}`;
}

/** "Kab. Brebes": for labels, in every language. */
export function shortRegion(region: Region): string {
  return region.name.replace(/^Kabupaten /, "Kab. ");
}
