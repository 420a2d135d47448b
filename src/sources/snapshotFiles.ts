import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Snapshot, SnapshotCheck } from "../model/snapshot.ts";
import { holdsKey } from "./addressKeys.ts";
import { filledText, isoDate } from "./fields.ts";
import type { Files } from "./files.ts";
import { locatedYaml } from "./locatedYaml.ts";
import { sourceTable } from "./referenceTables.ts";

/** Where the originals of sources stand, in a folder for each source. */
export const SNAPSHOTS = "data/snapshots";

/** What a kept file may be called: safe in every file system, hidden in none. */
const FILE_NAME = /^(?![.-])(?!.*\.\.)[A-Za-z0-9._-]{1,120}(?<!\.)$/;

/** Every YAML file beside the originals describes one; so no original can be one itself. */
const SIDECAR = /\.ya?ml$/i;

const oneLine = filledText.refine((found) => !/\p{Cc}/u.test(found), { error: "not_text" });

/** What of a sidecar anyone may write into it by hand, and a key with it. */
const WRITTEN = ["producer", "title", "address", "licence"] as const;

const sidecarSchema = z.strictObject({
  source: filledText,
  producer: oneLine,
  title: oneLine,
  address: oneLine,
  licence: oneLine,
  published: isoDate.nullable(),
  accessed: isoDate,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1),
});

/** The folder of a source's originals: its id in small letters. */
export function snapshotFolder(source: string): string {
  return `${SNAPSHOTS}/${source.toLowerCase().replace(/[^a-z0-9_-]/g, "-")}`;
}

/** Whether a file may be kept under this name. */
export function isSnapshotName(name: string): boolean {
  return FILE_NAME.test(name) && !SIDECAR.test(name);
}

/**
 * A name for a kept file after that of the original: marks and spaces become hyphens, long names lose their middle.
 *
 * @returns `undefined` if nothing of it is left, or if it is the name of a sidecar
 * @example snapshotName("Persentase Penduduk Miskin (P0), 2025.csv") // "Persentase-Penduduk-Miskin-P0-2025.csv"
 */
export function snapshotName(original: string): string | undefined {
  const plain = original
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/-*\.-*/g, ".")
    .replace(/-{2,}/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  const [, ending = ""] = /(\.[A-Za-z0-9]{1,10})$/.exec(plain) ?? [];
  const name = plain.length > 120 ? `${plain.slice(0, 120 - ending.length)}${ending}` : plain;
  return isSnapshotName(name) ? name : undefined;
}

/** SHA-256 of a file, in lower-case hexadecimal digits. */
export function snapshotHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The text of the sidecar beside a kept file. */
export function sidecarText(snapshot: Omit<Snapshot, "path" | "row">): string {
  const { source, producer, title, address, licence, published, accessed, sha256, bytes } = snapshot;
  const said = { source, producer, title, address, licence, published: published ?? null, accessed };
  return stringify(
    { ...said, sha256, bytes },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  );
}

/**
 * Every kept file, by folder and name.
 *
 * @throws DataError with every fault of every sidecar
 */
export function snapshotFiles(files: Files): Snapshot[] {
  const read = keptNames(files).flatMap(({ path, isSidecar }) => (isSidecar ? [sidecar(files, path)] : []));
  const faults = read.flatMap((each) => each.faults);
  if (faults.length > 0) throw new DataError(faults);
  return read.flatMap(({ snapshot }) => snapshot ?? []);
}

/**
 * Every kept file held against its sidecar, in the order of their paths. Faults are those of a sidecar that cannot be
 * read, `holds_key`, `unknown_source`, `snapshot_misplaced`, `snapshot_missing`, `snapshot_changed` and
 * `snapshot_without_sidecar`.
 *
 * @throws DataError if the table of sources cannot be read
 */
export function verifySnapshots(files: Files): SnapshotCheck[] {
  const sources = sourceTable(files);
  const kept = keptNames(files);
  const paths = new Set(kept.map(({ path }) => path));
  const described = new Set<string>();
  const checks = kept.flatMap(({ path, isSidecar }): SnapshotCheck[] => {
    if (!isSidecar) return [];
    const original = path.slice(0, -".yaml".length);
    described.add(original);
    const { snapshot, faults } = sidecar(files, path);
    if (snapshot === undefined) return [{ path, snapshot, faults }];
    return [{ path: original, snapshot, faults: faultsOf(files, snapshot, sources, paths) }];
  });
  const strays = kept.flatMap(({ path, isSidecar }): SnapshotCheck[] =>
    isSidecar || described.has(path)
      ? []
      : [{ path, snapshot: undefined, faults: [fault("snapshot_without_sidecar", { file: path, line: 1 })] }],
  );
  return [...checks, ...strays].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function faultsOf(
  files: Files,
  { path, source, sha256, bytes, row }: Snapshot,
  sources: ReadonlyMap<string, unknown>,
  paths: ReadonlySet<string>,
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (!sources.has(source)) faults.push(fault("unknown_source", row, { source }));
  const folder = snapshotFolder(source);
  if (!path.startsWith(`${folder}/`) || !isSnapshotName(path.slice(folder.length + 1))) {
    faults.push(fault("snapshot_misplaced", row, { source, wanted: `${folder}/` }));
  }
  const content = paths.has(path) ? readable(files, path) : undefined;
  if (content === undefined) return [...faults, fault("snapshot_missing", row, { path })];
  const found = snapshotHash(content);
  if (found !== sha256 || content.length !== bytes) {
    faults.push(
      fault("snapshot_changed", row, {
        path,
        wanted: sha256,
        found,
        wanted_bytes: bytes,
        found_bytes: content.length,
      }),
    );
  }
  return faults;
}

function fault(code: string, row: Diagnostic["row"], parameters: Diagnostic["parameters"] = {}): Diagnostic {
  return { severity: "error", code, row, parameters };
}

/** `undefined` for what is listed but no file: a folder, or a link to nowhere. */
function readable(files: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch {
    return undefined;
  }
}

function sidecar(
  files: Files,
  path: string,
): { readonly snapshot: Snapshot | undefined; readonly faults: readonly Diagnostic[] } {
  try {
    const { value, lineOf } = locatedYaml(files, path, sidecarSchema);
    const row = { file: path, line: lineOf(["source"]) };
    const faults = WRITTEN.filter((column) => holdsKey(value[column])).map((column) =>
      fault("holds_key", { file: path, line: lineOf([column]) }, { column }),
    );
    if (faults.length > 0) return { snapshot: undefined, faults };
    const published = value.published ?? undefined;
    return { snapshot: { ...value, path: path.slice(0, -".yaml".length), published, row }, faults: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { snapshot: undefined, faults: error.diagnostics };
  }
}

interface KeptName {
  readonly path: string;
  readonly isSidecar: boolean;
}

/** Everything below the folder of originals; what stands beside the sources' folders is listed as it is. */
function keptNames(files: Files): KeptName[] {
  return files.list(SNAPSHOTS).flatMap((folder) => {
    const at = `${SNAPSHOTS}/${folder}`;
    const names = namesIn(files, at);
    if (names === undefined) return [{ path: at, isSidecar: false }];
    return names.map((name) => ({ path: `${at}/${name}`, isSidecar: name.endsWith(".yaml") }));
  });
}

/** `undefined` where there is a file instead of a folder. */
function namesIn(files: Files, path: string): readonly string[] | undefined {
  try {
    return files.list(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}
