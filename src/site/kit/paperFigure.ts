import type { Figure } from "../../model/figure.ts";
import type { PaperFigure } from "../../model/handout.ts";
import { FONT_FAMILY } from "../../publish/fonts.ts";
import type { Drawing } from "../../publish/pictureFile.ts";
import { standalonePicture } from "../../publish/standalonePicture.ts";

/** A figure as a document prints it, in the drawing that fits its place. */
export function paperFigure(figure: Figure, drawing: Drawing): PaperFigure {
  return {
    id: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    picture: standalonePicture(figure.picture[drawing], FONT_FAMILY),
    alternative: [figure.title, ...figure.description].join(" "),
    howToRead: figure.howToRead,
    notes: figure.notes,
    source: figure.source,
  };
}
