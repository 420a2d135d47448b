import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "./command.ts";
import { commandLine } from "./commandLine.ts";
import { sourceAdd } from "./source.ts";

const HERE = process.cwd();
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "laju-source-"));
  cpSync(resolve(HERE, "data"), join(project, "data"), { recursive: true });
  rmSync(join(project, "data/snapshots"), { recursive: true, force: true });
  writeFileSync(join(project, ORIGINAL), CONTENT);
  process.chdir(project);
});

afterEach(() => {
  process.chdir(HERE);
  rmSync(project, { recursive: true, force: true });
});

/** Runs a command in the copied project: what it printed, and its exit code. */
function laju(...words: readonly string[]): { readonly said: string; readonly code: number } {
  try {
    const said = execFileSync(process.execPath, [resolve(HERE, "scripts/laju.ts"), ...words], {
      cwd: project,
      encoding: "utf8",
      stdio: "pipe",
    });
    return { said, code: 0 };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { said: `${stdout}${stderr}`, code: status };
  }
}

/** Line ends and a byte-order mark that must survive. */
const CONTENT = "\ufeffkode,nilai\r\n3375,6.14\r\n";
const ORIGINAL = "Garis Kemiskinan (2026).csv";
const KEPT = "data/snapshots/ps99/Garis-Kemiskinan-2026.csv";

const GIVEN: Readonly<Record<string, string>> = {
  id: "PS99",
  producer: "BPS",
  title: "Garis Kemiskinan, 2026",
  address: "https://webapi.bps.go.id/v1/api/list/model/data/domain/3375/key/rahasia/page/1",
  licence: "ketentuan BPS",
  published: "2026-12-01",
  accessed: "2026-12-02",
};

type Changed = Readonly<Record<string, string | undefined>>;

/** Everything `source add` needs, except what is changed; `undefined` leaves an option out. */
function options(changed: Changed): string[] {
  return Object.entries({ ...GIVEN, ...changed }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
}

const add = (changed: Changed = {}, file = ORIGINAL) => laju("source", "add", file, ...options(changed));

/** Why the command refuses, without a process of its own. */
function refusal(changed: Changed, file = ORIGINAL): string {
  try {
    void sourceAdd.run(commandLine([file, ...options(changed)], sourceAdd, "id"));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "not refused";
}

const at = (path: string) => join(project, path);
const read = (path: string) => readFileSync(at(path), "utf8");
const contents = () =>
  readdirSync(at("data"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")] as const);

test("an original is kept to the byte, described without the key, and its source entered", () => {
  const table = read("data/sources.csv");
  const { said, code } = add();
  expect(said).toContain(`npm run laju -- import ${KEPT} --source PS99`);
  expect(code).toBe(0);
  expect(said).toContain("Kunci dibuang");
  expect(said).not.toContain("rahasia");
  expect(read(KEPT)).toBe(CONTENT);
  const sidecar = read(`${KEPT}.yaml`);
  expect(sidecar).toContain("/domain/3375/key/KUNCI/page/1");
  expect(sidecar).not.toContain("rahasia");
  const added = read("data/sources.csv");
  expect(added.startsWith(table)).toBe(true);
  expect(added.slice(table.length)).toBe(
    'PS99,"Garis Kemiskinan, 2026",BPS,https://webapi.bps.go.id/v1/api/list/model/data/domain/3375/key/KUNCI/page/1,\n',
  );
  const verified = laju("source", "verify");
  expect(verified.code).toBe(0);
  expect(verified.said).toContain("1 berkas asli: 1 sama");
});

test("a second original of a source leaves its row alone, and the same one again changes nothing", () => {
  add();
  const table = read("data/sources.csv");
  writeFileSync(at("lain.csv"), "a\n1\n");
  expect(add({ title: "Judul lain", published: "tidak-diketahui" }, "lain.csv").code).toBe(0);
  expect(read("data/sources.csv")).toBe(table);
  expect(read("data/snapshots/ps99/lain.csv.yaml")).toContain("published: null");
  const before = contents();
  const again = add();
  expect(again.code).toBe(0);
  expect(again.said).toContain("tidak ada yang ditulis");
  expect(contents()).toEqual(before);
});

test("a source that has a row already can get its original", () => {
  const table = read("data/sources.csv");
  expect(add({ id: "PS01" }).code).toBe(0);
  expect(read("data/sources.csv")).toBe(table);
  expect(existsSync(at("data/snapshots/ps01/Garis-Kemiskinan-2026.csv"))).toBe(true);
  expect(add({ id: "PS02", note: "catatan" }).code).toBe(2);
});

test("what is wrong with the command is refused in both languages, and nothing is written", () => {
  const before = contents();
  const wrong: readonly Readonly<Record<string, string | undefined>>[] = [
    ...Object.keys(GIVEN).map((name) => ({ [name]: undefined })),
    { title: "  " },
    { title: "dua\nbaris" },
    { id: "ps99" },
    { id: "../x" },
    { published: "2026-02-30" },
    { published: "kemarin" },
    { accessed: "02-12-2026" },
    { published: "2026-12-03" },
    { licence: "lihat https://a.go.id/?token=rahasia" },
    { address: `https://a.go.id/?ke=${encodeURIComponent(encodeURIComponent("https://b/?key=rahasia"))}` },
  ];
  for (const changed of wrong) {
    expect(refusal(changed), JSON.stringify(changed)).not.toMatch(/not refused|rahasia/);
  }
  expect(add({ title: undefined, lang: "en" }).said).toContain("not given: --title.");
  expect(laju("source", "add", "a.csv", "b.csv").code).toBe(2);
  expect(laju("source", "verify", "a.csv").code).toBe(2);
  expect(contents()).toEqual(before);
});

test("what must not be kept is refused, and nothing is written", () => {
  const before = contents();
  const files = {
    "kosong.csv": "",
    "warga.csv": `nama,nomor\nX,${"3375000000000000"}\n`,
    "kolom.csv": "NIK,nilai\n,1\n",
    "kunci.json": `{"url": "https://a/key/${"0af1".repeat(8)}"}`,
    "keterangan.yaml": "a: 1\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  writeFileSync(at("besar.csv"), "a");
  truncateSync(at("besar.csv"), 20 * 1024 * 1024 + 1);
  mkdirSync(at("folder"));
  symlinkSync(at(ORIGINAL), at("tautan.csv"));
  for (const file of [...Object.keys(files), "besar.csv", "folder", "tautan.csv", "tidak-ada.csv"])
    expect(refusal({}, file), file).not.toBe("not refused");
  expect(add({}, "warga.csv").said).toContain("warga.csv:2");
  expect(contents()).toEqual(before);
});

test("another file of the same name, or another description, does not replace what is kept", () => {
  add();
  const before = contents();
  const other = add({ licence: "lain" });
  expect(other.code).toBe(2);
  expect(other.said).toContain(`${KEPT}.yaml`);
  writeFileSync(at(ORIGINAL), "lain");
  expect(add().code).toBe(2);
  writeFileSync(at("garis kemiskinan (2026).csv"), CONTENT);
  expect(add({}, "garis kemiskinan (2026).csv").code).toBe(2);
  expect(contents()).toEqual(before);
});

test("a file that cannot be looked through is kept, and the analyst is told to look", () => {
  writeFileSync(at("rilis.pdf"), "%PDF-1.7\n");
  const { said, code } = add({}, "rilis.pdf");
  expect(code).toBe(0);
  expect(said).toContain("tidak dapat diperiksa");
});

test("a changed original is told with both hashes and exit code 1, for programs too", () => {
  expect(laju("source", "verify").said).toContain("Belum ada berkas asli");
  add();
  writeFileSync(at(KEPT), CONTENT.replaceAll("\r\n", "\n"));
  const { said, code } = laju("source", "verify");
  expect(code).toBe(1);
  expect(said).toContain(`${KEPT}.yaml:1`);
  expect(said).toContain("[snapshot_changed]");
  const json = laju("source", "verify", "--json");
  expect(json.code).toBe(1);
  expect(JSON.parse(json.said)).toMatchObject({
    snapshots: [{ path: KEPT, source: "PS99", isEqual: false, faults: [{ code: "snapshot_changed" }] }],
  });
});
