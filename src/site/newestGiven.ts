import type { Given } from "../model/given.ts";
import { content } from "./content.ts";

/** The project's data with the definition of the newest edition. */
export function newestGiven(): Given {
  const { data, editions } = content();
  const edition = editions.at(-1);
  if (edition === undefined) throw new RangeError("there is no edition");
  return { ...data, definition: edition.definition };
}
