import type { Given } from "../model/given.ts";
import { claimFiles, editionFile, editionIds, indicatorFiles } from "./definitionFiles.ts";
import type { Files } from "./files.ts";
import { importLogFiles } from "./importLogFiles.ts";
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
import { makeAnew, type Remember } from "./remember.ts";
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
export function loadData(files: Files, remember: Remember = makeAnew(files)): Omit<Given, "definition"> {
  const read = <Value>(name: string, reader: (files: Files) => Value) => remember(name, [], reader);
  const tables = files
    .list("data/observations")
    .filter((name) => name.endsWith(".csv"))
    .map((name) => `data/observations/${name}`)
    .map((path) => read(path, (from) => observationTable(from, path)));
  return {
    regions: read("regions", regionTable),
    provinceSplits: read("provinceSplits", provinceSplitTable),
    indicators: read("indicators", indicatorFiles),
    sources: read("sources", sourceTable),
    observations: remember("observations", tables, () => tables.flat()),
    conflicts: read("conflicts", (from) => observationTable(from, "data/conflicts.csv")),
    releases: read("releases", releaseTable),
    targets: read("targets", targetTable),
    claims: read("claims", claimFiles),
    dismissals: read("dismissals", dismissalTable),
    programmes: read("programmes", programmeTable),
    lineParts: read("lineParts", linePartTable),
    nowcasts: read("nowcasts", nowcastTables),
    meetings: read("meetings", meetingFiles),
    imports: read("imports", importLogFiles),
    editionIds: read("editionIds", editionIds),
  };
}
