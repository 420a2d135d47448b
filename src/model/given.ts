import type { Claim } from "./claim.ts";
import type { Dismissal } from "./diagnostic.ts";
import type { EditionDefinition } from "./editionDefinition.ts";
import type { ImportLog } from "./importLog.ts";
import type { Indicator } from "./indicator.ts";
import type { Meeting } from "./meeting.ts";
import type { NowcastStatement } from "./nowcastStatement.ts";
import type { Observation } from "./observation.ts";
import type { ProvinceSplit } from "./provinceSplit.ts";
import type { Region } from "./region.ts";
import type { Release } from "./release.ts";
import type { Source } from "./source.ts";
import type { LinePart, Programme } from "./supplement.ts";
import type { Target } from "./target.ts";

/** Everything an edition is compiled from: the data folder, read and typed, before any check. */
export interface Given {
  readonly definition: EditionDefinition;
  readonly regions: ReadonlyMap<string, Region>;
  readonly provinceSplits: readonly ProvinceSplit[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly observations: readonly Observation[];
  /** What other sources say for the same cell; never plotted. */
  readonly conflicts: readonly Observation[];
  readonly releases: readonly Release[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
  readonly dismissals: readonly Dismissal[];
  readonly programmes: readonly Programme[];
  readonly lineParts: readonly LinePart[];
  /** The ledger of nowcasts: what was said before, as it was made. */
  readonly nowcasts: readonly NowcastStatement[];
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  /** What imports wrote and what was decided on the way, in the order of their files. */
  readonly imports: readonly ImportLog[];
  /** Ids of every edition there is, oldest first. */
  readonly editionIds: readonly string[];
}
