import type { Anchor } from "../model/nowcast.ts";
import type { ProvinceMaterial } from "./nowcast.ts";
import { type NowcastTrial, nowcastTrials } from "./nowcastTrials.ts";

/** Past nowcasts of all districts of the country by anchor, province after province. */
export function countryTrials(
  provinces: readonly Pick<ProvinceMaterial, "districts" | "anchorOf">[],
): Readonly<Record<Anchor, readonly NowcastTrial[]>> {
  const of = (anchor: Anchor) =>
    provinces.flatMap(({ districts, anchorOf }) => nowcastTrials(districts, anchor, anchorOf));
  return { march: of("march"), september: of("september") };
}
