import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ProjectCopy, projectCopy } from "./fixtures/projectCopy.ts";

let project: ProjectCopy;

beforeEach(() => {
  project = projectCopy();
});

afterEach(() => {
  project.remove();
});

const HEAD = "kode,nama,tahun,indikator,nilai,satuan\n";
const NEXT = `${HEAD}3375,Kota Pekalongan,2026,p0,"5,97",persen\n3326,Kabupaten Pekalongan,2026,p0,"8,10",persen\n`;
const OTHER = `${HEAD}3375,Kota Pekalongan,2026,gk,"665.210",rupiah/kapita/bulan\n`;
const CONFLICT = `${HEAD}3375,Kota Pekalongan,2024,p0,"6,72",persen\n`;
const WRITE = ["--number", "id", "--write", "--source", "PS01", "--made", "2026-12-01"] as const;

const lines = (path: string) => project.read(path).split("\n");
const data = () => project.digests("data");

describe("what an import shows", () => {
  test("new, equal and changed figures with the names of their regions, and writes nothing", () => {
    const before = data();
    project.write(
      "a.csv",
      `${NEXT}3375,Kota Pekalongan,2025,p0,"6,14",persen\n3375,Kota Pekalongan,2024,p0,"6,72",persen\n`,
    );
    const { code, out } = project.laju("import", "a.csv", "--number", "id");
    expect(code).toBe(0);
    expect(out).toContain("2 baru\n  3375 Kota Pekalongan 2026-3 headcount_ratio: 5.97\n");
    expect(out).toContain("1 sama");
    expect(out).toContain(
      "1 bertentangan dengan sumber lain\n  3375 Kota Pekalongan 2024-3 headcount_ratio: 6.71 → 6.72",
    );
    expect(out).toContain("Tidak ada yang ditulis.");
    expect(data()).toEqual(before);
    expect(project.laju("import", "a.csv", "--number", "id", "--lang", "en").out).toContain(
      "Nothing was written.",
    );
  });

  test("what is typed wrong is told, with exit code 2, and nothing is done", () => {
    const before = data();
    project.write("a.csv", NEXT);
    const typed = [
      ["import"],
      ["import", "tidak-ada.csv"],
      ["import", "a.csv", "--wirte"],
      ["import", "a.csv", "--number", "id", "--write"],
      ["import", "a.csv", ...WRITE.slice(0, 3), "--source", "PS999"],
      ["import", "a.csv", "--accept", "alasan yang cukup panjang"],
      ["import", "a.csv", ...WRITE, "--accept", "pendek"],
      ["import", "a.csv", ...WRITE, "--accept", "alasan yang cukup", "--keep", "alasan yang cukup"],
      ["import", "--undo", "a.csv"],
    ];
    for (const words of typed) {
      const { code, complaints } = project.laju(...words);
      expect([code, complaints.length > 20], words.join(" ")).toEqual([2, true]);
    }
    expect(data()).toEqual(before);
  });
});

describe("what an import writes", () => {
  test("rows in their places, a log of it, and everything back with --undo", () => {
    const before = data();
    project.write("a.csv", NEXT);
    expect(project.laju("import", "a.csv", ...WRITE)).toMatchObject({ code: 0 });
    const table = lines("data/observations/poverty.csv");
    const place = table.indexOf("3375,2026,3,headcount_ratio,5.97,percent,PS01,");
    expect(table[place - 1]).toMatch(/^3375,2025,3,headcount_ratio,6\.14/);
    expect(table).toContain("3326,2026,3,headcount_ratio,8.10,percent,PS01,");
    expect(project.read("data/imports/2026-12-01-ps01.yaml")).toContain("source: PS01");
    const { code, out } = project.laju("import", "--undo");
    expect([code, out]).toEqual([0, expect.stringContaining("data/observations/poverty.csv")]);
    expect(data()).toEqual(before);
    expect(project.laju("import", "--undo")).toMatchObject({
      code: 1,
      complaints: expect.stringContaining("Tidak ada impor"),
    });
  });

  test("with --json standard output is the contract alone", () => {
    project.write("a.csv", NEXT);
    const { out } = project.laju("import", "a.csv", ...WRITE, "--json");
    const said = JSON.parse(out);
    expect(Object.keys(said)).toEqual(["outcome", "observations", "diagnostics", "changes"]);
    expect(said.changes[0]).toEqual({
      kind: "new",
      key: "3375 2026-3 headcount_ratio",
      was: null,
      is: "5.97",
    });
  });

  test("a conflict waits for a reason, which stays in the log and among the known differences", () => {
    const before = data();
    project.write("a.csv", CONFLICT);
    const words = [
      "import",
      "a.csv",
      "--number",
      "id",
      "--write",
      "--source",
      "PS02",
      "--made",
      "2026-12-01",
    ];
    const undecided = project.laju(...words);
    expect([undecided.code, undecided.complaints]).toEqual([1, expect.stringContaining("--accept")]);
    expect(data()).toEqual(before);

    const reason = "diperiksa dalam tabel 621 pada 1 Desember 2026";
    expect(project.laju(...words, "--accept", reason).code).toBe(0);
    expect(lines("data/observations/poverty.csv")).toContain(
      "3375,2024,3,headcount_ratio,6.72,percent,PS02,",
    );
    expect(project.read("data/conflicts.csv")).toContain(
      `3375,2024,3,headcount_ratio,6.71,percent,PS01,ALT: differs from preferred 6.72 (PS02): ${reason}`,
    );
    expect(project.read("data/imports/2026-12-01-ps02.yaml")).toContain(`reason: ${reason}`);

    expect(project.laju("import", "--undo").code).toBe(0);
    expect(project.laju(...words, "--keep", reason).code).toBe(0);
    expect(lines("data/observations/poverty.csv").join("\n")).toMatch(
      /^3375,2024,3,headcount_ratio,6\.71,percent,PS01,/m,
    );
    // Once decided, the same file asks no more.
    const again = project.laju(...words);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("Tidak ada yang perlu ditulis")]);
  });

  test("a figure revised by its own source takes the old one’s place", () => {
    project.write("a.csv", CONFLICT);
    const { code, out } = project.laju("import", "a.csv", ...WRITE);
    expect([code, out]).toEqual([0, expect.stringContaining("1 direvisi oleh sumber yang sama")]);
    expect(lines("data/observations/poverty.csv")).toContain(
      "3375,2024,3,headcount_ratio,6.72,percent,PS01,",
    );
    expect(project.read("data/imports/2026-12-01-ps01.yaml")).toContain('was: "6.71"');
  });

  test("an indicator nobody has defined is refused, whatever the reason", () => {
    const before = data();
    project.write(
      "a.csv",
      "Provinsi/Kabupaten/Kota,\n,Indeks Kebahagiaan (Persen)\n,2025\nKota Pekalongan,71.2\nPekalongan,70.1\n",
    );
    const { code, complaints } = project.laju(
      "import",
      "a.csv",
      ...WRITE.slice(2),
      "--accept",
      "alasan yang cukup panjang",
    );
    expect([code, complaints]).toEqual([1, expect.stringContaining("NOT_DEFINED")]);
    expect(data()).toEqual(before);
  });

  test("a file after which the data would be wrong is refused", () => {
    project.write("a.csv", NEXT);
    project.write("b.csv", `${HEAD}3375,Kota Pekalongan,2026,p1,"6,50",persen\n`);
    expect(project.laju("import", "a.csv", ...WRITE).code).toBe(0);
    const before = data();
    const { code, complaints } = project.laju("import", "b.csv", ...WRITE);
    expect([code, complaints]).toEqual([1, expect.stringContaining("poverty_order")]);
    expect(data()).toEqual(before);
  });

  test("an import after which someone edited the table is not taken back", () => {
    project.write("a.csv", NEXT);
    project.laju("import", "a.csv", ...WRITE);
    project.write("data/observations/poverty.csv", `${project.read("data/observations/poverty.csv")}\n`);
    const before = data();
    expect(project.laju("import", "--undo")).toMatchObject({
      code: 1,
      complaints: expect.stringContaining("poverty.csv"),
    });
    expect(data()).toEqual(before);
  });
});

describe("whatever happens on the way, the data are as they were", () => {
  test("killed before or after any renaming, once any command ran again", () => {
    project.write("a.csv", NEXT);
    const before = data();
    const killed = (at: number) =>
      spawnSync(
        process.execPath,
        [
          "--import",
          resolve("scripts/fixtures/killedAtRename.ts"),
          resolve("scripts/laju.ts"),
          "import",
          "a.csv",
          ...WRITE,
        ],
        { cwd: project.root, env: { ...process.env, LAJU_KILLED_AT: String(at) }, encoding: "utf8" },
      ).signal;
    const torn: number[] = [];
    for (const at of [1, -1, -2, -3]) {
      expect(killed(at), `killed at ${at}`).toBe("SIGKILL");
      if (JSON.stringify(data()) !== JSON.stringify(before)) torn.push(at);
      expect(project.laju("import", "a.csv", "--number", "id").code, `after ${at}`).toBe(0);
      expect(data(), `killed at ${at}`).toEqual(before);
    }
    // The table was in place already at the second renaming, and was put back.
    expect(torn).toEqual([-2, -3]);
  });

  test("a disk that takes no more", () => {
    project.write("a.csv", NEXT);
    const before = data();
    const { status, stderr } = spawnSync(
      "bash",
      [
        "-c",
        'ulimit -f 100; exec "$0" "$@"',
        process.execPath,
        resolve("scripts/laju.ts"),
        "import",
        "a.csv",
        ...WRITE,
      ],
      { cwd: project.root, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining("EFBIG")]);
    expect(stderr).toContain("Semuanya tetap seperti sebelumnya.");
    expect(data()).toEqual(before);
    expect(project.laju("import", "--undo").code).toBe(1);
  });

  test("folders that may only be read", () => {
    project.write("a.csv", NEXT);
    const before = data();
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
    const folders = ["data", "data/observations"].map((name) => join(project.root, name));
    if (nobody !== undefined) chownSync(project.root, nobody.uid, nobody.gid);
    for (const folder of folders) chmodSync(folder, 0o555);
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve("scripts/laju.ts"), "import", "a.csv", ...WRITE],
      { cwd: project.root, encoding: "utf8", ...nobody },
    );
    for (const folder of folders) chmodSync(folder, 0o755);
    expect([status, stderr]).toEqual([1, expect.stringContaining("EACCES")]);
    expect(data()).toEqual(before);
  });

  test("two at once: one after the other, both whole", async () => {
    project.write("a.csv", NEXT);
    project.write("b.csv", OTHER);
    const ended = await Promise.all([
      project.lajuBeside("import", "a.csv", ...WRITE),
      project.lajuBeside("import", "b.csv", ...WRITE),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const table = lines("data/observations/poverty.csv");
    expect(table).toContain("3375,2026,3,headcount_ratio,5.97,percent,PS01,");
    expect(table).toContain("3375,2026,3,poverty_line,665210,IDR per person per month,PS01,");
    expect(readdirSync(join(project.root, "data/imports"))).toHaveLength(2);
    expect(existsSync(join(project.root, ".laju/data.lock"))).toBe(false);
  });
});
