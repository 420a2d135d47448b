/**
 * Text broken between words into lines of at most `limit` characters; a longer word has a line of its own.
 *
 * @param limit positive; about the width in user units over 0.54 times the font size
 * @example wrapped("tidak ada perubahan yang jelas", 20) // ["tidak ada perubahan", "yang jelas"]
 */
export function wrapped(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > limit) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}
