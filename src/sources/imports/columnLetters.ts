/** The letters of a sheet's column, counted from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Row and column of a cell's name, counted from 1, or `undefined` if it is none: AB5 is row 5, column 28. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (match === null) return undefined;
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}
