/** What the cells of a year and a month say. */
export type PeriodReading =
  | {
      readonly kind: "period";
      readonly year: number;
      /** `null` where neither cell tells. */
      readonly month: number | null;
      /** A footnote mark behind the year; empty if there is none. */
      readonly mark: string;
      /** Whether the year was written as something else than four digits. */
      readonly isNormalised: boolean;
    }
  | { readonly kind: "none" }
  | { readonly kind: "fault"; readonly reason: PeriodReason; readonly suggestion: string };

export type PeriodReason = "id" | "two_digits" | "span" | "future" | "month" | "grouped" | "unknown";

const MONTHS: ReadonlyMap<string, number> = new Map<string, number>(
  [
    ["januari", "january", "jan"],
    ["februari", "february", "feb", "pebruari"],
    ["maret", "march", "mar"],
    ["april", "apr"],
    ["mei", "may"],
    ["juni", "june", "jun"],
    ["juli", "july", "jul"],
    ["agustus", "august", "agu", "agt", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"],
    ["november", "nopember", "nov"],
    ["desember", "december", "des", "dec"],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** "3", "Maret", "Semester 1 (Maret)" as a month; `null` for a whole year; `undefined` for anything else. */
export function importedMonth(text: string): number | null | undefined {
  const cleaned = text.trim().toLowerCase();
  if (cleaned === "" || /^(tahun|tahunan|annual|year|tidak ada|-)$/.test(cleaned)) return null;
  if (/^(0?[1-9]|1[0-2])(\.0)?$/.test(cleaned)) return Number.parseInt(cleaned, 10);
  const semester = /^semester \w+ \(?(\p{L}+)\)?$/u.exec(cleaned);
  return MONTHS.get(semester?.[1] ?? cleaned);
}

/**
 * The period of a value. A year has four digits; "2024.0", "2023*", "Maret 2022" and a date are told as such.
 * Never read: two digits, a span of years, the statistics office's own number of a year (124), a year after
 * `latestYear`.
 */
export function importedPeriod(yearText: string, monthText: string, latestYear = 2100): PeriodReading {
  const text = yearText.replace(/[\u00a0\u202f]/g, " ").trim();
  const month = importedMonth(monthText);
  if (month === undefined) return fault("month", "");
  if (text === "") return { kind: "none" };

  const plain = /^(\d{4})(\.0+)?\s*(\*+|[†‡§¹²³]+|r\)?|[a-z]\)|\d\))?$/.exec(text);
  if (plain !== null) {
    const mark = plain[3] ?? "";
    return period(Number(plain[1]), month, mark, plain[2] !== undefined || mark !== "", latestYear);
  }
  const named = /^(?:(\p{L}+)\.? (\d{4})|(\d{4}) \(?(\p{L}+)\)?)$/u.exec(text);
  if (named !== null) {
    const word = (named[1] ?? named[4] ?? "").toLowerCase();
    const year = Number(named[2] ?? named[3]);
    if (/^(tahun|th|year)$/.test(word)) return period(year, month, "", true, latestYear);
    const read = MONTHS.get(word);
    if (read === undefined || (month !== null && month !== read)) return fault("month", "");
    return period(year, read, "", true, latestYear);
  }
  const date = /^(\d{4})-(0[1-9]|1[0-2])(-\d\d)?(T[\d:.]+Z?)?$/.exec(text);
  if (date !== null) {
    const read = Number(date[2]);
    if (month !== null && month !== read) return fault("month", "");
    return period(Number(date[1]), read, "", true, latestYear);
  }
  if (/^1\d\d(\.0)?$/.test(text)) return fault("id", String(1900 + Number.parseInt(text, 10)));
  if (/^'?\d{2}$/.test(text)) return fault("two_digits", "");
  if (/^\d{4}\s*[-/–—]\s*\d{2,4}$/.test(text)) return fault("span", "");
  if (/^[12][.,]\d{3}$/.test(text)) return fault("grouped", text.replace(/[.,]/, ""));
  return fault("unknown", "");
}

function period(
  year: number,
  month: number | null,
  mark: string,
  isNormalised: boolean,
  latestYear: number,
): PeriodReading {
  if (year > latestYear) return fault("future", "");
  if (year < 1960) return fault("unknown", "");
  return { kind: "period", year, month, mark, isNormalised };
}

function fault(reason: PeriodReason, suggestion: string): PeriodReading {
  return { kind: "fault", reason, suggestion };
}

/** Indicators of the poverty survey, which is held in March and September. */
const SURVEYED = new Set([
  "headcount",
  "headcount_ratio",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
]);

/**
 * The month an annual table of districts means where it names none: figures of the poverty survey agree with
 * September from 2011 to 2014 and with March from 2015 on; before, and for anything else, `null`.
 */
export function annualTableMonth(indicator: string, year: number): number | null {
  if (!SURVEYED.has(indicator) || year < 2011) return null;
  return year < 2015 ? 9 : 3;
}
