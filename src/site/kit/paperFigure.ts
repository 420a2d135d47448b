import type { Figure } from "../../model/figure.ts";
import type { PaperFigure } from "../../model/handout.ts";
import type { Drawing } from "../../publish/pictureFile.ts";
import { standalonePicture } from "../../publish/standalonePicture.ts";
import { withoutPoints } from "../withoutPoints.ts";

/** A figure as a document prints it, in the drawing that fits its place. */
export function paperFigure(figure: Figure, drawing: Drawing): PaperFigure {
  return {
    id: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    picture: standalonePicture(withoutPoints(figure).picture[drawing]),
    alternative: [figure.title, ...figure.description].join(" "),
    howToRead: figure.howToRead,
    notes: figure.notes,
    source: figure.source,
  };
}
