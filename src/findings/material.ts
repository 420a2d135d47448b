import type { Claim } from "../model/claim.ts";
import type { Analyses } from "../model/edition.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";

/** What findings are made from: the analyses of an edition, and what was said in public by its cut-off. */
export interface Material {
  readonly definition: EditionDefinition;
  readonly analyses: Analyses;
  readonly claims: readonly Claim[];
}

/** What the findings of any one region are made from: which it is, and only the analyses they need. */
export interface RegionMaterial<Needed extends keyof Analyses = "indicators"> {
  readonly definition: Pick<EditionDefinition, "focus" | "province">;
  readonly analyses: Pick<Analyses, Needed>;
}
