export interface HeadingYear {
  /** What stands before the year; empty where there is nothing else. */
  readonly title: string;
  readonly year: string;
}

/**
 * The year a column's heading ends with: "2024", "2000 [YR2000]", "2023*", "Persentase miskin 2024";
 * `undefined` for a heading without one.
 */
export function headingYear(heading: string): HeadingYear | undefined {
  const text = heading
    .replace(/\s+/g, " ")
    .replace(/\[YR\d{4}\]$/, "")
    .trim();
  const match = /^(?:(.*?)[\s_,:-]+)?((?:19|20)\d\d\*{0,2})$/.exec(text);
  if (match === null) return undefined;
  const title = (match[1] ?? "").trim();
  return { title: /^(tahun|year)$/i.test(title) ? "" : title, year: match[2] ?? "" };
}
