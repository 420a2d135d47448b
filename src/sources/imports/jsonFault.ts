/** What may stand between the marks of a JSON text, and the marks. */
const TOKEN =
  /[ \t\n\r]+|"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;

/**
 * Where a text that is no JSON stops being it, counted from 0: the first character that belongs to no token,
 * or the place the error of the reader names, or the end.
 */
export function jsonFault(text: string, error: unknown): number {
  TOKEN.lastIndex = 0;
  let position = 0;
  while (position < text.length) {
    if (!TOKEN.test(text)) return position;
    position = TOKEN.lastIndex;
  }
  const named = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  return named === null ? text.length : Number(named[1]);
}
