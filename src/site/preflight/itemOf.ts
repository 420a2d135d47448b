import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PreflightId } from "../../model/preflight.ts";

/** Checks of the tables that belong to another item than the data. */
const CHECKS: Readonly<Record<string, PreflightId>> = {
  indicator_ids: "breaks",
  release_indicators: "newest",
  unknown_source: "sources",
  edition_regions: "editions",
  unfinished_definition: "editions",
  meeting_references: "targets",
  duplicate_decision: "targets",
  decision_days: "targets",
};

/** Where files stand that belong to another item than the data. */
const PLACES: readonly (readonly [beginning: string, item: PreflightId])[] = [
  ["reports/", "words"],
  ["src/", "figures"],
  ["data/indicators/", "breaks"],
  ["data/releases.csv", "newest"],
  ["data/sources.csv", "sources"],
  ["data/snapshots/", "snapshots"],
  ["data/editions/", "editions"],
  ["data/glossary.csv", "words"],
  ["data/targets.csv", "targets"],
  ["data/meetings/", "targets"],
  ["data/publisher.yaml", "licence"],
  ["data/published/", "record"],
];

/** The item in which the result of a check is told. */
export function itemOfCheck(check: string): PreflightId {
  return CHECKS[check] ?? "data";
}

/** The item in which what a reader, a figure or a report refused is told. */
export function itemOfFault({ code, row }: Diagnostic): PreflightId {
  if (code === "missing_translation" || code === "unequal_bindings") return "languages";
  return PLACES.find(([beginning]) => row.file.startsWith(beginning))?.[1] ?? "data";
}
