import type { PaperFigure, PaperHead } from "./handout.ts";
import type { Slide } from "./slide.ts";

/** Slides on paper or on a projector without a browser: without notes, pictures by daylight. */
export interface Deck extends PaperHead {
  readonly slides: readonly (Omit<Slide, "figure" | "notes"> & {
    readonly picture: PaperFigure | undefined;
  })[];
}
