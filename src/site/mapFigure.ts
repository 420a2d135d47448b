import { parseHTML } from "linkedom";
import { tileMap } from "../charts/tileMap.ts";
import type { Figure } from "../model/figure.ts";
import type { Language } from "../model/words.ts";
import { content } from "./content.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * The map of one indicator in one year, drawn when asked for.
 *
 * @throws RangeError if the edition has no such map
 */
export function mapFigure(id: string, language: Language, indicator: string, year: number): Figure {
  const { edition, locale } = content().volume(id, language);
  const figure = tileMap({ edition, locale, document }, indicator, year);
  if (figure === undefined) throw new RangeError(`edition ${id} has no map of ${indicator} in ${year}`);
  return figure;
}
