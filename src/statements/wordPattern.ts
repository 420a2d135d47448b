const compiled = new Map<string, RegExp>();

/**
 * The expression that finds `source` as whole words, without regard to case; a space in it fits any white
 * space. Compiled once per source.
 */
export function wordPattern(source: string): RegExp {
  let expression = compiled.get(source);
  if (expression === undefined) {
    const spaced = source.replaceAll(" ", "\\s+");
    expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, "giu");
    compiled.set(source, expression);
  }
  expression.lastIndex = 0;
  return expression;
}

/** Whether the words occur in `text`. */
export function hasWords(text: string, source: string): boolean {
  return wordPattern(source).test(text);
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every place where the words occur, in order. */
export function mentions(text: string, source: string): Mention[] {
  return [...text.matchAll(wordPattern(source))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
