import type { Given } from "./model/given.ts";
import type { Knowledge } from "./model/knowledge.ts";
import { assembleSeries } from "./series/assembleSeries.ts";
import { vintage } from "./series/vintage.ts";

/**
 * What could be known on a day: the figures released by then, and the targets of documents. Pure.
 *
 * @param cutoff ISO date, inclusive; the edition's own unless another day is asked about
 */
export function knowledgeAt(given: Given, cutoff: string = given.definition.cutoff): Knowledge {
  const { definition, regions, indicators, targets } = given;
  const known = vintage(given.observations, regions, given.releases, cutoff);
  return {
    focus: definition.focus,
    province: definition.province,
    country: definition.country,
    start: definition.start,
    regions,
    indicators,
    series: assembleSeries(known, regions, indicators),
    targets,
  };
}
