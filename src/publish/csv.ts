/**
 * Comma-separated text after RFC 4180, with LF and a final line break. Text that a spreadsheet would
 * run as a formula gets a leading apostrophe; numbers keep their minus.
 */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  return [header, ...rows].map((cells) => `${cells.map(field).join(",")}\n`).join("");
}

function field(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  const text = String(cell);
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
