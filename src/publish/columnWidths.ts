import type { Table } from "../model/figure.ts";

/** Most characters of a cell before it is set on a second line. */
const LONGEST_LINE = 60;

/** Most characters that are kept together: longer words are addresses, which may break anywhere. */
const LONGEST_WORD = 18;

/** A text as short as this is not broken at its spaces. */
const SHORTEST_LINE = 12;

/**
 * Widths of a table's columns: as much as their texts take, and together at most `most`. Where they would take more,
 * every column holds its longest word unbroken if there is room, and the rest goes where texts are long.
 *
 * @param most the width of the page
 * @param character the width of one character, in the same unit
 * @param padding beside the text of every cell, both sides together
 */
export function columnWidths(
  { head, rows }: Pick<Table, "head" | "rows">,
  most: number,
  character: number,
  padding: number,
): number[] {
  const cells = head.map(({ text }, i) => [text, ...rows.map((row) => row[i] ?? "")]);
  const width = (characters: number) => Math.ceil(characters * character + padding);
  const least = cells.map((texts) => width(Math.min(longest(texts.flatMap(pieces)), LONGEST_WORD)));
  const wished = cells.map((texts) => width(Math.min(longest(texts), LONGEST_LINE)));
  const [needed, asked] = [sum(least), sum(wished)];
  if (asked <= most) return wished;
  const shared = least.map((each, i) =>
    needed >= most
      ? (each / needed) * most
      : each + (((wished[i] ?? each) - each) / (asked - needed)) * (most - needed),
  );
  const whole = shared.map(Math.floor);
  return whole.map((each, i) => (i === 0 ? each + most - sum(whole) : each));
}

/** What stays on one line. */
function pieces(text: string): string[] {
  return text.length <= SHORTEST_LINE ? [text] : text.split(" ");
}

function longest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(({ length }) => length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
