import type { Edition } from "../model/edition.ts";

/** The figures that are told on slides, in the order they are told. */
export const SLIDE_FIGURES = [
  "headcount_ratio_trend",
  "shortfall",
  "position",
  "slope",
  "nowcast",
  "targets",
  "scenario",
] as const;

export type SlideFigureId = (typeof SLIDE_FIGURES)[number];

/** Slides that are not about one figure. */
export type SlideTextId = "opening" | "one_minute" | "key_figures" | "cannot" | "questions";

export type SlideId = SlideTextId | SlideFigureId;

/** The words of the slides, of what a presenter says beside them, and of the pages that show both. */
export interface SlideWords {
  /** The name of the deck. */
  readonly deck: (place: string, edition: string) => string;
  readonly description: (place: string) => string;
  readonly oneMinute: string;
  readonly questions: string;
  /** How to read the position as columns. */
  readonly columns: string;
  /** What stands beside a figure, one or two short sentences for the back row; less where less is known. */
  readonly lines: Readonly<Record<SlideFigureId, (edition: Edition) => readonly string[]>>;
  /** "3 dari 12" */
  readonly place: (place: number, of: number) => string;
  readonly present: {
    readonly start: string;
    readonly keys: string;
    readonly controls: string;
    readonly previous: string;
    readonly next: string;
    readonly fullScreen: string;
    readonly leave: string;
    readonly edition: string;
  };
  readonly notes: {
    readonly title: (deck: string) => string;
    readonly lede: string;
    /** How a slide that is not about one figure is presented. */
    readonly beside: Readonly<Record<SlideTextId, readonly string[]>>;
    /** What is better not said beside a slide. */
    readonly avoid: Readonly<Record<SlideId, string>>;
    /** Before the title of the slide that follows. */
    readonly next: string;
    readonly last: string;
    readonly slides: string;
  };
}
