import type { Given } from "../model/given.ts";
import { claimFiles, editionFile, editionIds, indicatorFiles } from "./definitionFiles.ts";
import type { Files } from "./files.ts";
import { meetingFiles } from "./meetingFiles.ts";
import { nowcastTables } from "./nowcastTables.ts";
import { observationTable } from "./observationTable.ts";
import {
  dismissalTable,
  provinceSplitTable,
  regionTable,
  releaseTable,
  sourceTable,
  targetTable,
} from "./referenceTables.ts";
import { linePartTable, programmeTable } from "./supplementTables.ts";

/**
 * Everything edition `id` is compiled from. The data are read whole; what the edition may know of
 * them is decided later, by its cut-off.
 *
 * @throws DataError if any file is broken
 */
export function loadEdition(files: Files, id: string): Given {
  return { ...loadData(files), definition: editionFile(files, id) };
}

/** The data folder without an edition: shared by all of them, so it is read once. */
export function loadData(files: Files): Omit<Given, "definition"> {
  return {
    regions: regionTable(files),
    provinceSplits: provinceSplitTable(files),
    indicators: indicatorFiles(files),
    sources: sourceTable(files),
    observations: files
      .list("data/observations")
      .filter((name) => name.endsWith(".csv"))
      .flatMap((name) => observationTable(files, `data/observations/${name}`)),
    conflicts: observationTable(files, "data/conflicts.csv"),
    releases: releaseTable(files),
    targets: targetTable(files),
    claims: claimFiles(files),
    dismissals: dismissalTable(files),
    programmes: programmeTable(files),
    lineParts: linePartTable(files),
    nowcasts: nowcastTables(files),
    meetings: meetingFiles(files),
    editionIds: editionIds(files),
  };
}
