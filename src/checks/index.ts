import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { Check } from "./check.ts";
import { decisionDays } from "./decisionDays.ts";
import { duplicateDecision } from "./duplicateDecision.ts";
import { duplicateKey } from "./duplicateKey.ts";
import { editionRegions } from "./editionRegions.ts";
import { impliedPopulation } from "./impliedPopulation.ts";
import { indicatorIds } from "./indicatorIds.ts";
import { meetingReferences } from "./meetingReferences.ts";
import { povertyLineFall } from "./povertyLineFall.ts";
import { povertyLineJump } from "./povertyLineJump.ts";
import { povertyOrder } from "./povertyOrder.ts";
import { releaseIndicators } from "./releaseIndicators.ts";
import { suspectJump } from "./suspectJump.ts";
import { unfinishedDefinition } from "./unfinishedDefinition.ts";
import { unitDiffers } from "./unitDiffers.ts";
import { unknownIndicator } from "./unknownIndicator.ts";
import { unknownParent } from "./unknownParent.ts";
import { unknownRegion } from "./unknownRegion.ts";
import { unknownSource } from "./unknownSource.ts";
import { unusedDismissal } from "./unusedDismissal.ts";
import { valueOutsideRange } from "./valueOutsideRange.ts";

/** Every check, in the order their results are read: first what the rest relies on, errors before warnings. */
export const CHECKS: readonly Check[] = [
  indicatorIds,
  unknownParent,
  editionRegions,
  unfinishedDefinition,
  unknownRegion,
  unknownIndicator,
  unknownSource,
  releaseIndicators,
  meetingReferences,
  duplicateDecision,
  decisionDays,
  unitDiffers,
  valueOutsideRange,
  duplicateKey,
  povertyOrder,
  povertyLineFall,
  povertyLineJump,
  impliedPopulation,
  suspectJump,
  unusedDismissal,
];

/** The result of every check, in the order of `CHECKS`. */
export function checkTables(given: Given): CheckResult[] {
  return CHECKS.map((check) => check(given));
}
