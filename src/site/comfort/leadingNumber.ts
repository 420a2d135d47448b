/**
 * The number a cell of a table begins with: after a sign, "Rp" or "ke-", before a unit or the rest of a range.
 *
 * @param decimalMark of the page's language; the other of comma and point groups thousands
 * @returns `undefined` for words, dashes and empty cells
 * @example leadingNumber("−Rp1.234,5", ",") // -1234.5
 */
export function leadingNumber(text: string, decimalMark: string): number | undefined {
  const [, sign = "", digits] = /^\s*([-+\u2212]?)(?:Rp|ke-)?(\d[\d.,]*)/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(decimalMark === "," ? /\./g : /,/g, "").replace(",", ".");
  return Number.parseFloat(plain) * (sign === "" || sign === "+" ? 1 : -1);
}
