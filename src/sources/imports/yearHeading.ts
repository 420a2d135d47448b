const MONTH = "(?:maret|september|march|semester\\s*[12](?:\\s*\\((?:maret|september)\\))?)";
const YEAR = "(?:19|20)\\d\\d(?:\\.0+)?\\*{0,3}";
const YEAR_HEADING = new RegExp(
  `^(?:tahun\\s+)?(?:\\d{4}-\\d\\d-\\d\\d|${MONTH}\\s*,?\\s*${YEAR}|${YEAR}(?:\\s*,?\\s*\\(?${MONTH}\\)?)?)$`,
  "i",
);
const MONTH_HEADING = new RegExp(`^\\(?${MONTH}\\)?$`, "i");

/** Whether a heading names a year, with or without a month: "2024", "2023*", "Maret 2022". */
export function isYearHeading(text: string): boolean {
  return YEAR_HEADING.test(text.trim());
}

/** Whether a heading names only a round of the survey: "Maret", "Semester 2 (September)". */
export function isMonthHeading(text: string): boolean {
  return MONTH_HEADING.test(text.trim());
}
