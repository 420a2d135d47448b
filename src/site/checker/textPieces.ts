/** A piece of a text that the same statements rest on. */
export interface TextPiece {
  readonly text: string;
  /** Places of the statements it belongs to, ascending; none for text between them. */
  readonly statements: readonly number[];
  /** Those of them that end with it. */
  readonly ending: readonly number[];
}

/**
 * A text cut wherever a statement begins or ends, in order and complete, so that statements may overlap.
 *
 * @param spans start and end of each statement, in UTF-16 units of the text
 * @example textPieces("turun 0,1%", [[0, 10], [6, 10]]).map(({ text }) => text) // ["turun ", "0,1%"]
 */
export function textPieces(text: string, spans: readonly (readonly [number, number])[]): TextPiece[] {
  const cuts = [...new Set([0, text.length, ...spans.flat()])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const places = spans.flatMap(([from, to], place) => (from <= start && to >= end ? [place] : []));
    return {
      text: text.slice(start, end),
      statements: places,
      ending: places.filter((place) => spans[place]?.[1] === end),
    };
  });
}
