/** What Markdown would read as a sign of its own, wherever it stands. */
const SIGNS = /[\\`*_[\]<>|~#&$]/g;

/** What would begin a list or a quotation at the beginning of a line. */
const BEGINNING = /^(\s*)(?:([-+=])|(\d+)([.)]))(?=\s|$)/;

/** A text that Markdown shows as it is, also inside a table or a link. */
export function markdownText(text: string): string {
  return text
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(BEGINNING, (_, space: string, sign: string | undefined, digits: string, stop: string) =>
      sign === undefined ? `${space}${digits}\\${stop}` : `${space}\\${sign}`,
    );
}
