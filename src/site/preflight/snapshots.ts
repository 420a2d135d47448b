import { DataError } from "../../model/dataError.ts";
import { verifySnapshots } from "../../sources/snapshotFiles.ts";
import { type Inspect, skippedFor } from "./inspection.ts";

/** Kept originals: each is still what its sidecar says. Skipped where none is kept. */
export const snapshots: Inspect = ({ files, content }) => {
  if (content === undefined) return skippedFor("data");
  try {
    const checks = verifySnapshots(files);
    if (checks.length === 0) return skippedFor("none");
    return { lookedAt: { snapshots: checks.length }, diagnostics: checks.flatMap(({ faults }) => faults) };
  } catch (thrown) {
    if (!(thrown instanceof DataError)) throw thrown;
    return { lookedAt: {}, diagnostics: thrown.diagnostics };
  }
};
