import type { Edition } from "../../../model/edition.ts";
import type { FigureWords } from "../../locale.ts";
import { newestMap } from "../../mapsOf.ts";
import { maps } from "../maps.ts";

const words = (edition: Edition) => {
  const map = newestMap(edition, "headcount_ratio");
  return maps.figure("headcount_ratio", map?.year ?? 0);
};

/** The map of the headcount ratio in the newest year. */
export const tileMap: Required<FigureWords> = {
  title: (edition) => words(edition).title(edition),
  subtitle: (edition) => words(edition).subtitle(edition),
  howToRead: (edition) => words(edition).howToRead(edition),
  axes: (edition) => words(edition).axes?.(edition) ?? [],
  description: (edition) => words(edition).description(edition),
  notes: (edition) => words(edition).notes(edition),
};
