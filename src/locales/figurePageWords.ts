import type { FigureFile } from "../model/figureFile.ts";

/** The words of a figure's own page, around the figure. */
export interface FigurePageWords {
  readonly actions: string;
  readonly picture: string;
  readonly embed: string;
  readonly downloads: string;
  readonly downloadsText: string;
  /** What each file is, by the end of its name. */
  readonly formats: Readonly<Record<FigureFile, string>>;
  readonly cite: string;
  readonly citeText: string;
  readonly citation: Readonly<Record<"id" | "en" | "bibtex" | "ris" | "csl", string>>;
  readonly about: string;
  readonly dataUpTo: string;
  readonly nextRelease: string;
  readonly noNextRelease: string;
  readonly method: string;
  readonly edition: string;
  readonly licence: string;
  readonly contact: string;
  readonly noContact: string;
  readonly previous: string;
  readonly next: string;
  readonly others: string;
  /** To what a target would take. */
  readonly pace: string;
  /** To the map of any indicator and year. */
  readonly maps: string;
}
