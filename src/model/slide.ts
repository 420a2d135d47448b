import type { Figure } from "./figure.ts";
import type { KeyFigure } from "./keyFigure.ts";

/** One slide of a deck: one finding, a picture or a few lines, and what a presenter says beside it. */
export interface Slide {
  /** The slide's anchor, the same in every language. */
  readonly id: string;
  readonly kind: "opening" | "lines" | "numbers" | "figure" | "closing";
  /** States the finding. */
  readonly title: string;
  /** Plain text, a sentence or an item each; short enough for the back row. */
  readonly lines: readonly string[];
  readonly figure?: Figure;
  readonly numbers?: readonly KeyFigure[];
  /** What must stand on the slide in small letters: source, caution. */
  readonly small: readonly string[];
  /** For the presenter alone; never part of the public deck. */
  readonly notes: readonly string[];
}
