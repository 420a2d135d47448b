/** The true minus of tables and labels. */
export const MINUS = "\u2212";

export interface NumberFormat {
  /** At exactly `decimals` places, with the true minus: "6,14", "−0,57". */
  plain(value: number, decimals: number): string;
  /** With a sign always, except for zero: "+0,13", "−0,57", "0,00". */
  signed(value: number, decimals: number): string;
  /** Without a sign: the words carry it. */
  magnitude(value: number, decimals: number): string;
}

/** The number format of one language; half is rounded away from zero, as the statistics office does. */
export function numberFormat(tag: "id-ID" | "en-GB"): NumberFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  const magnitude = (value: number, decimals: number): string => {
    let format = formats.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        roundingMode: "halfExpand",
      } as Intl.NumberFormatOptions);
      formats.set(decimals, format);
    }
    return format.format(Math.abs(value));
  };
  const isZero = (value: number, decimals: number) => Math.round(Math.abs(value) * 10 ** decimals) === 0;
  return {
    magnitude,
    plain: (value, decimals) =>
      `${value < 0 && !isZero(value, decimals) ? MINUS : ""}${magnitude(value, decimals)}`,
    signed: (value, decimals) =>
      `${isZero(value, decimals) ? "" : value < 0 ? MINUS : "+"}${magnitude(value, decimals)}`,
  };
}
