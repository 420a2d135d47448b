/** Days from 1 January 1970 back to the day 0 of either calendar of a workbook. */
const ZERO_OF_1900 = 25_569;
const ZERO_OF_1904 = 24_107;

/**
 * The calendar date of a serial number of a workbook, as `2024-03-01`: in the calendar that counts from 1900
 * (with its 29 February 1900, that never was) or from 1904. `undefined` outside the years 1900 to 9999.
 */
export function serialDate(serial: number, countsFrom1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const whole = Math.floor(serial);
  const days = countsFrom1904 ? whole - ZERO_OF_1904 : whole - ZERO_OF_1900 + (whole < 60 ? 1 : 0);
  const { year, month, day } = civilDate(days);
  if (year < 1900 || year > 9999) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The Gregorian date so many days after 1 January 1970, by eras of 400 years that begin in March. */
function civilDate(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
