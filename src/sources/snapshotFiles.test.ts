import { describe, expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import { diskFiles, type Files } from "./files.ts";
import {
  isSnapshotName,
  sidecarText,
  snapshotFiles,
  snapshotFolder,
  snapshotHash,
  snapshotName,
  verifySnapshots,
} from "./snapshotFiles.ts";

const encoder = new TextEncoder();
const content = "kode,nilai\r\n3375,6.14\r\n";
const told = {
  source: "PS01",
  producer: "BPS",
  title: 'Persentase: "P0" # 2025',
  address: "https://www.bps.go.id/id/statistics-table/2/NjIxIzI=/",
  licence: "ketentuan BPS",
  published: "2025-12-01",
  accessed: "2026-10-03",
  sha256: snapshotHash(encoder.encode(content)),
  bytes: content.length,
};
const ORIGINAL = "data/snapshots/ps01/p0.csv";
const SIDECAR = `${ORIGINAL}.yaml`;
const kept = { [ORIGINAL]: content, [SIDECAR]: sidecarText(told) };

/** The project's files with others below `data/snapshots/`, whatever is there. */
function withFiles(texts: Readonly<Record<string, string>>): Files {
  const disk = diskFiles(process.cwd());
  return {
    read(path) {
      const text = texts[path];
      if (text !== undefined) return encoder.encode(text);
      if (path.startsWith("data/snapshots")) throw new Error(`ENOENT ${path}`);
      return disk.read(path);
    },
    list(folder) {
      if (!folder.startsWith("data/snapshots")) return disk.list(folder);
      if (texts[folder] !== undefined) throw Object.assign(new Error(folder), { code: "ENOTDIR" });
      const below = Object.keys(texts).filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))].sort();
    },
  };
}

/** What is wrong with kept files, as "path: code". */
const faultsOf = (texts: Readonly<Record<string, string>>) =>
  verifySnapshots(withFiles(texts)).flatMap(({ path, faults }) =>
    faults.map(({ code }) => `${path}: ${code}`),
  );

test("every original in the project is what its sidecar says", () => {
  expect(verifySnapshots(diskFiles(process.cwd())).flatMap(({ faults }) => faults)).toEqual([]);
});

test("a project without originals has none, and nothing is wrong with it", () => {
  expect(snapshotFiles(withFiles({}))).toEqual([]);
  expect(verifySnapshots(withFiles({}))).toEqual([]);
});

test("a sidecar is read back as it was written, with the line of its source", () => {
  const [snapshot, ...others] = snapshotFiles(withFiles(kept));
  expect(others).toEqual([]);
  expect(snapshot).toEqual({ ...told, path: ORIGINAL, row: { file: SIDECAR, line: 1 } });
  const unknown = sidecarText({ ...told, published: undefined });
  expect(unknown).toContain("\npublished: null\n");
  expect(snapshotFiles(withFiles({ ...kept, [SIDECAR]: unknown }))[0]?.published).toBeUndefined();
});

describe("verifying", () => {
  test("an equal file has no fault", () => {
    expect(verifySnapshots(withFiles(kept))).toMatchObject([{ path: ORIGINAL, faults: [] }]);
  });

  test("a file with other line ends is changed, and says what was expected and found", () => {
    const changed = content.replaceAll("\r\n", "\n");
    const [check] = verifySnapshots(withFiles({ ...kept, [ORIGINAL]: changed }));
    expect(check?.faults).toEqual([
      {
        severity: "error",
        code: "snapshot_changed",
        row: { file: SIDECAR, line: 1 },
        parameters: {
          path: ORIGINAL,
          wanted: told.sha256,
          found: snapshotHash(encoder.encode(changed)),
          wanted_bytes: content.length,
          found_bytes: changed.length,
        },
      },
    ]);
  });

  test("a file that is gone, and one that nothing describes", () => {
    expect(faultsOf({ [SIDECAR]: kept[SIDECAR] ?? "" })).toEqual([`${ORIGINAL}: snapshot_missing`]);
    expect(faultsOf({ [ORIGINAL]: content })).toEqual([`${ORIGINAL}: snapshot_without_sidecar`]);
    expect(faultsOf({ ...kept, "data/snapshots/catatan.txt": "a", "data/snapshots/ps01/.x": "a" })).toEqual([
      "data/snapshots/catatan.txt: snapshot_without_sidecar",
      "data/snapshots/ps01/.x: snapshot_without_sidecar",
    ]);
  });

  test("a folder among the originals is no file", () => {
    expect(faultsOf({ "data/snapshots/ps01/p0.csv/a": "a", [SIDECAR]: kept[SIDECAR] ?? "" })).toEqual([
      `${ORIGINAL}: snapshot_missing`,
    ]);
  });

  test("a source that is unknown, and a folder of another source", () => {
    const moved = { "data/snapshots/zz99/p0.csv": content };
    const of = (source: string) => ({
      ...moved,
      "data/snapshots/zz99/p0.csv.yaml": sidecarText({ ...told, source }),
    });
    expect(faultsOf(of("ZZ99"))).toEqual(["data/snapshots/zz99/p0.csv: unknown_source"]);
    expect(faultsOf(of("PS01"))).toEqual(["data/snapshots/zz99/p0.csv: snapshot_misplaced"]);
  });
});

describe("a sidecar is strict", () => {
  const broken: readonly (readonly [string, string, RegExp, string])[] = [
    ["an unknown field", "unknown_key", /$/, "catatan: a\n"],
    ["a missing field", "bad_field", /^licence.*\n/m, ""],
    ["a day that does not exist", "bad_field", /2026-10-03/, "2026-02-30"],
    ["a hash that is none", "bad_field", /sha256: "./, 'sha256: "Z'],
    ["text over several lines", "bad_field", /producer: "BPS"/, 'producer: "B\\nPS"'],
    ["a key in the address", "holds_key", /address: "[^"]*"/, 'address: "https://a.go.id/key/rahasia"'],
    ["a key elsewhere", "holds_key", /licence: "[^"]*"/, `licence: "${"0af1".repeat(8)}"`],
  ];
  test.each(broken)("%s is refused: %s", (_, code, from, to) => {
    const text = (kept[SIDECAR] ?? "").replace(from, to);
    expect(text).not.toBe(kept[SIDECAR]);
    expect(faultsOf({ ...kept, [SIDECAR]: text })).toEqual([`${SIDECAR}: ${code}`]);
    expect(() => snapshotFiles(withFiles({ ...kept, [SIDECAR]: text }))).toThrow(DataError);
  });
});

test("names are made safe after the original's, and keep their ending", () => {
  expect(snapshotName("Persentase Penduduk Miskin (P0), 2025.csv")).toBe(
    "Persentase-Penduduk-Miskin-P0-2025.csv",
  );
  expect(snapshotName("Índice…é.XLSX")).toBe("Indice.e.XLSX");
  expect(snapshotName("../..\\.rahasia.csv")).toBe("rahasia.csv");
  expect(snapshotName(`${"a".repeat(300)}.csv`)).toBe(`${"a".repeat(116)}.csv`);
  for (const name of ["", "...", "数据", "a.yaml", "a.YML"]) expect(snapshotName(name), name).toBeUndefined();
  for (const name of [".a", "a..b", "a/b", "a b", "-a", "a.", "a.csv.yaml", "a".repeat(121)])
    expect(isSnapshotName(name), name).toBe(false);
  for (const name of ["a", "A_b-c.1.csv"]) expect(isSnapshotName(name), name).toBe(true);
});

test("folders are ids in small letters that lead nowhere else", () => {
  expect(snapshotFolder("PS40")).toBe("data/snapshots/ps40");
  expect(snapshotFolder("../x")).toBe("data/snapshots/---x");
});
