import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitFiles, type Disk, NotWritten, restoreInterrupted, undoCommit } from "./commitFiles.ts";
import { countingDisk } from "./fixtures/countingDisk.ts";
import { FOUR_EDITS } from "./fixtures/fourEdits.ts";
import { digestsBelow } from "./fixtures/projectCopy.ts";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "laju-commit-"));
  fs.mkdirSync(join(root, "data/observations"), { recursive: true });
  fs.writeFileSync(join(root, "data/observations/a.csv"), "lama\n");
  fs.writeFileSync(join(root, "data/b.csv"), "lama juga\n");
  fs.writeFileSync(join(root, "data/c.csv"), "akan dihapus\n");
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

/** A disk whose operation number `n` does not happen, and tells how many were asked for. */
function diskFailingAt(n: number): { readonly disk: Disk; count(): number } {
  let asked = 0;
  const disk = countingDisk((operation) => {
    asked = operation;
    if (operation === n) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  });
  return { disk, count: () => asked };
}

const data = () => digestsBelow(join(root, "data"));

describe("files are written all or not at all", () => {
  test("what was written stands, and nothing else is left", () => {
    commitFiles(FOUR_EDITS, { root });
    expect(fs.readFileSync(join(root, "data/observations/a.csv"), "utf8")).toBe("baru\n");
    expect(Object.keys(data())).toEqual([
      "b.csv",
      "imports",
      "imports/satu",
      "imports/satu/log.yaml",
      "observations",
      "observations/a.csv",
    ]);
    expect(fs.existsSync(join(root, ".laju/commit"))).toBe(false);
  });

  test("a disk that fails at any operation leaves everything as it was", () => {
    const before = data();
    const operations = diskFailingAt(0);
    commitFiles(FOUR_EDITS, { root, disk: operations.disk, what: "percobaan" });
    expect(undoCommit(root).kind).toBe("undone");
    expect(data()).toEqual(before);
    expect(operations.count()).toBeGreaterThan(30);
    for (let n = 1; n <= operations.count(); n += 1) {
      const { disk } = diskFailingAt(n);
      expect(() => commitFiles(FOUR_EDITS, { root, disk, what: "percobaan" }), `operation ${n}`).toThrow(
        NotWritten,
      );
      expect(data(), `operation ${n}`).toEqual(before);
      expect(undoCommit(root).kind, `operation ${n}`).toBe("nothing");
    }
  });

  test("a process that is killed before any operation leaves, once mended, all or nothing", () => {
    const before = data();
    const killed = (n: number) =>
      spawnSync(process.execPath, [resolve("scripts/fixtures/killedCommit.ts"), root, String(n)], {
        encoding: "utf8",
      });
    let n = 1;
    let interrupted = 0;
    for (; killed(n).signal === "SIGKILL"; n += 1) {
      if (JSON.stringify(data()) !== JSON.stringify(before)) interrupted += 1;
      restoreInterrupted(root);
      expect(data(), `killed before operation ${n}`).toEqual(before);
    }
    // The last one was not killed: there are no more operations, and everything stands.
    expect(n).toBeGreaterThan(30);
    expect(interrupted).toBeGreaterThan(2);
    expect(data()["observations/a.csv"]).not.toBe(before["observations/a.csv"]);
    expect(data()["c.csv"]).toBeUndefined();
  });

  test("mending can itself be interrupted", () => {
    const before = data();
    spawnSync(process.execPath, [resolve("scripts/fixtures/killedCommit.ts"), root, "36"]);
    const folder = join(root, ".laju/commit");
    // As if it had been killed after the first file was put back.
    fs.renameSync(join(folder, "0.before"), join(root, "data/observations/a.csv"));
    restoreInterrupted(root);
    expect(data()).toEqual(before);
  });
});

describe("taking back", () => {
  test("the last one first, to the byte, folders included", () => {
    const before = data();
    commitFiles(FOUR_EDITS, { root, what: "pertama" });
    const between = data();
    commitFiles(new Map([["data/b.csv", "ketiga\n"]]), { root, what: "kedua" });
    expect(undoCommit(root)).toMatchObject({ kind: "undone", what: "kedua", paths: ["data/b.csv"] });
    expect(data()).toEqual(between);
    expect(undoCommit(root)).toMatchObject({ kind: "undone", what: "pertama" });
    expect(data()).toEqual(before);
    expect(undoCommit(root)).toEqual({ kind: "nothing" });
  });

  test("only what is wanted, whatever came after it", () => {
    commitFiles(new Map([["data/b.csv", "impor\n"]]), { root, what: "import a.csv" });
    commitFiles(new Map([["data/c.csv", "edisi\n"]]), { root, what: "edition new 2027" });
    expect(undoCommit(root, (what) => what.startsWith("import "))).toMatchObject({ what: "import a.csv" });
    expect(fs.readFileSync(join(root, "data/b.csv"), "utf8")).toBe("lama juga\n");
    expect(fs.readFileSync(join(root, "data/c.csv"), "utf8")).toBe("edisi\n");
  });

  test("files that were changed since are left alone, all of them", () => {
    commitFiles(FOUR_EDITS, { root, what: "impor" });
    fs.writeFileSync(join(root, "data/b.csv"), "disunting sesudahnya\n");
    const now = data();
    expect(undoCommit(root)).toEqual({ kind: "changed", path: "data/b.csv" });
    expect(data()).toEqual(now);
  });
});
