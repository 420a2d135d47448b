import type { PaperFigure, PaperHead } from "./handout.ts";
import type { KeyFigure } from "./keyFigure.ts";

/** An edition on one page, for a notice board or a message. */
export interface Infographic extends PaperHead {
  readonly place: string;
  readonly headline: string;
  /** Of a hundred residents, how many are poor; `undefined` where the edition has no rate. */
  readonly people: { readonly poor: number; readonly text: string; readonly each: string } | undefined;
  readonly numbers: readonly KeyFigure[];
  /** One or two, in their drawing for narrow places. */
  readonly figures: readonly PaperFigure[];
  readonly cannot: { readonly name: string; readonly items: readonly string[] };
  /** What must stand beside every change. */
  readonly caution: string;
  readonly source: string;
}
