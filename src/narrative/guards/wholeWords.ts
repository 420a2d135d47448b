const compiled = new Map<string, RegExp>();

/** Where a pattern stands as whole words in a text; case does not matter, and a line break counts as a space. */
export function wholeWords(text: string, pattern: string): RegExpExecArray[] {
  return [...text.replaceAll("\n", " ").matchAll(expressionOf(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`))];
}

export function hasWords(text: string, pattern: string): boolean {
  return wholeWords(text, pattern).length > 0;
}

/** What a pattern matches where a text begins, spaces before it left out; or `undefined`. */
export function wordsAtStart(text: string, pattern: string): string | undefined {
  return expressionOf(`^\\s*((?:${pattern})(?![\\p{L}-]))`).exec(text)?.[1];
}

/** What a pattern matches where a text ends, spaces after it left out; or `undefined`. */
export function wordsAtEnd(text: string, pattern: string): string | undefined {
  return expressionOf(`(?<![\\p{L}-])(${pattern})\\s*$`).exec(text)?.[1];
}

/** A literal text as a pattern. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function expressionOf(pattern: string): RegExp {
  let found = compiled.get(pattern);
  if (found === undefined) {
    found = new RegExp(pattern, "giu");
    compiled.set(pattern, found);
  }
  found.lastIndex = 0;
  return found;
}
