import type { Deck } from "../../model/deck.ts";
import type { Volume } from "../content.ts";
import { paperFigure } from "./paperFigure.ts";
import { paperHead } from "./paperHead.ts";
import { slides } from "./slides.ts";

/** The slides of an edition as a document; what a presenter is told stays out of it. */
export function deck(volume: Volume): Deck {
  const { edition, locale } = volume;
  const { definition } = edition;
  const place = edition.regions.get(definition.focus)?.name ?? definition.focus;
  return {
    ...paperHead(volume, locale.handout.slidesTitle(place, definition.title[locale.language])),
    slides: slides(volume).map(({ figure, notes: _, ...slide }) => ({
      ...slide,
      picture: figure === undefined ? undefined : paperFigure(figure, "narrow"),
    })),
  };
}
