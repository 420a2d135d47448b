import type { Claim } from "../model/claim.ts";
import type { Analyses } from "../model/edition.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";

/** What findings are made from: the analyses of an edition, and what was said in public by its cut-off. */
export interface Material {
  readonly definition: EditionDefinition;
  readonly analyses: Analyses;
  readonly claims: readonly Claim[];
}
