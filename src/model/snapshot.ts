import type { Diagnostic } from "./diagnostic.ts";
import type { RowReference } from "./observation.ts";

/** A file of a source as it was got, and what is known of it: kept in `data/snapshots/`, with a sidecar beside it. */
export interface Snapshot {
  /** Where the file stands, relative to the project. */
  readonly path: string;
  /** The row of `data/sources.csv` it belongs to. */
  readonly source: string;
  /** Who made the figures. */
  readonly producer: string;
  readonly title: string;
  /** Where it was got, without keys. */
  readonly address: string;
  readonly licence: string;
  /** ISO date on which the source published it; `undefined` if that is not known. */
  readonly published: string | undefined;
  /** ISO date on which it was got. */
  readonly accessed: string;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** The sidecar, and the line that names the source. */
  readonly row: RowReference;
}

/** Whether a kept file still is what its sidecar says; it is where there are no faults. */
export interface SnapshotCheck {
  /** The kept file, or the sidecar or stray file where there is none. */
  readonly path: string;
  /** `undefined` where no sidecar can be read. */
  readonly snapshot: Snapshot | undefined;
  readonly faults: readonly Diagnostic[];
}
