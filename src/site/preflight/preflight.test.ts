import { beforeAll, describe, expect, test } from "vitest";
import { checkTables } from "../../checks/index.ts";
import type { PreflightId, PreflightItem } from "../../model/preflight.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { readText } from "../../sources/readText.ts";
import { type Ground, groundOf } from "./ground.ts";
import { preflight, preflightItem } from "./preflight.ts";

const disk = diskFiles(process.cwd());
const text = (path: string) => readText(disk, path);

/** The text of a file with something replaced that must be there. */
function changed(path: string, from: string | RegExp, to: string): string {
  expect(text(path)).toMatch(from);
  return text(path).replace(from, to);
}

const nothingWaits = () => [];
const groundWith = (replaced: Readonly<Record<string, string>>) =>
  groundOf(overlaidFiles(disk, replaced), nothingWaits);
const codes = ({ diagnostics }: PreflightItem) => diagnostics.map(({ code }) => code);
const places = ({ diagnostics }: PreflightItem) =>
  diagnostics.map(({ row, code }) => `${row.file}:${row.line} ${code}`);

/** A report that prints no number, in which a discouraged word stands twice and is explained once. */
function plainReport(word: string, dismissed: boolean): string {
  const reason = dismissed
    ? [`dismiss: [{ code: discouraged_word, text: "${word} B", reason: "nama acara" }]`]
    : [];
  return [
    "---",
    "title: Tajuk",
    "headline: Tajuk",
    "lede: Tajuk",
    "cannot: [Tajuk]",
    "allow: []",
    ...reason,
    "---",
    "",
    `${word} A.`,
    "",
    ...(dismissed ? [`${word} B.`, ""] : []),
  ].join("\n");
}

const SNAPSHOT = "data/snapshots/ps01/a.csv";
/** A kept file of two bytes, with its hash. */
const kept = (bytes: string) => ({
  [SNAPSHOT]: bytes,
  [`${SNAPSHOT}.yaml`]: [
    "source: PS01",
    "producer: BPS",
    "title: Tabel",
    "address: https://www.bps.go.id/",
    "licence: tidak disebut",
    "published: null",
    'accessed: "2026-09-08"',
    "sha256: 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac",
    "bytes: 2",
    "",
  ].join("\n"),
});

const RAKOR = "reports/2026/id/rakor.md";
const EDITION = "data/editions/2026.yaml";

let good: Ground;
/** Everything compiles, but much is wrong with what surrounds the numbers. */
let careless: Ground;

beforeAll(() => {
  good = groundOf(disk, nothingWaits);
  careless = groundWith({
    [EDITION]: changed(
      EDITION,
      /^occasion:/m,
      'release: "2026-09-29T09:00+07:00" # TODO: periksa\noccasion:',
    ),
    "data/editions/2025.yaml": changed(
      "data/editions/2025.yaml",
      /^cutoff: "2025-06-26"/m,
      'cutoff: "2025-06-26"\nrelease: "2025-06-31T09:00+07:00"',
    ),
    "data/sources.csv": `${text("data/sources.csv")}ZZ01,Judul,BPS,https://webapi.bps.go.id/v1/api/list/key/0123456789abcdef0123456789abcdef/,\n`,
    "data/meetings/2026-07-01.yaml": [
      'title: { id: "Rapat", en: "Meeting" }',
      "decisions:",
      '  - { id: k1, text: { id: "Minta galat baku", en: "Ask for standard errors" } }',
      '  - { id: k2, text: { id: "Selesai", en: "Done" }, done: "2026-07-02" }',
      "",
    ].join("\n"),
    "data/preflight.csv":
      "code,subject,reason\ndecision_without_due,2026-07-01 k1,Tenggat ditetapkan rapat berikutnya\nfigure_missing,district headcount 1999-03,Tidak ada lagi\n",
    "reports/2026/id/polos.md": plainReport("Angka kemiskinan", true),
    "reports/2026/en/polos.md": plainReport("Words", false),
    ...kept("y\n"),
    "data/publisher.yaml": `${text("data/publisher.yaml")}contact: "https://laju.example/<KONTAK>"\n`,
    [RAKOR]: `${text(RAKOR)}\n[Metode](/metoda/), [cara](/metode/#tidak_ada), [situs](https://bps), [halaman](/metode/#nowcast)\n`,
  });
});

const itemOf = (id: PreflightId, ground: Ground) => preflightItem(id, ground);
const last = (path: string) => text(path).split("\n").length;

test("the repository as it is has nothing wrong and no warning without a reason", () => {
  const found = preflight(good);
  expect(found.flatMap(places)).toEqual([]);
  expect(found.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id)).toEqual(["snapshots"]);
});

test("every item that passes says how much it looked at", () => {
  for (const { id, outcome, lookedAt } of preflight(good)) {
    if (outcome === "pass") expect(Math.max(...Object.values(lookedAt)), id).toBeGreaterThan(0);
  }
});

describe("what is careless is told where it stands", () => {
  test("breaks: an analysed indicator without any, and a newest figure alone behind a break", () => {
    expect(codes(itemOf("breaks", good))).toEqual([]);
    const [newest] = good.editions.slice(-1);
    const indicators = new Map(good.content?.data.indicators);
    const line = indicators.get("poverty_line");
    if (newest === undefined || line === undefined || good.content === undefined)
      throw new Error("no edition");
    indicators.set("poverty_line", { ...line, breaks: [] });
    const series = new Map(newest.analyses.series);
    const own = series.get("3375|headcount_ratio|annual");
    const notes = indicators.get("headcount_ratio")?.breaks ?? [];
    const [first] = notes;
    if (own === undefined || first === undefined) throw new Error("no series");
    series.set("3375|headcount_ratio|annual", {
      ...own,
      breaks: [...own.breaks, { ...first, year: 2025, severity: "putus" }],
    });
    const ground: Ground = {
      ...good,
      content: { ...good.content, data: { ...good.content.data, indicators } },
      editions: [{ ...newest, analyses: { ...newest.analyses, series } }],
    };
    const found = itemOf("breaks", ground);
    expect(found.outcome).toBe("warning");
    expect(found.diagnostics).toMatchObject([
      { code: "no_breaks", parameters: { subject: "poverty_line" } },
      { code: "severed_newest", parameters: { subject: "headcount_ratio 2025", break_year: 2025 } },
    ]);
  });

  test("newest: a figure that is out by the calendar is missed without a reason, and a reason about nothing is told", () => {
    expect(itemOf("newest", good).answered).toHaveLength(5);
    const found = itemOf("newest", careless);
    expect(codes(found).filter((code) => code === "figure_missing")).toHaveLength(5);
    expect(places(found)).toContain("data/preflight.csv:3 unused_reason");
    expect(found.diagnostics.map(({ row }) => row.file)).toContain("data/releases.csv");
  });

  test("sources: a key in an address is an error at its row", () => {
    const row = last("data/sources.csv");
    expect(places(itemOf("sources", careless))).toEqual([`data/sources.csv:${row} secret_in_source`]);
  });

  test("sources: a used source must say where it was got", () => {
    const ground = { ...good, content: withSource(good, "PS01", { where: " " }) };
    expect(places(itemOf("sources", ground))).toEqual(["data/sources.csv:2 source_without_place"]);
  });

  test("snapshots: a kept file passes while it is what its sidecar says, and is an error when it is another", () => {
    expect(itemOf("snapshots", good)).toMatchObject({ outcome: "skipped", skipped: "none" });
    const ground = { ...good, files: overlaidFiles(disk, kept("x\n")) };
    expect(itemOf("snapshots", ground)).toMatchObject({ outcome: "pass", lookedAt: { snapshots: 1 } });
    expect(codes(itemOf("snapshots", careless))).toEqual(["snapshot_changed"]);
  });

  test("words: what could be said better needs a reason in the report's head, and a report prints numbers", () => {
    const found = itemOf("words", careless);
    expect(found.outcome).toBe("warning");
    expect(places(found)).toEqual([
      "reports/2026/id/polos.md:10 discouraged_word",
      "reports/2026/id/polos.md:1 report_without_values",
      "reports/2026/en/polos.md:1 report_without_values",
    ]);
    expect(found.answered).toMatchObject([
      {
        warning: { code: "discouraged_word", row: { line: 12 } },
        reason: "nama acara",
        answeredIn: "reports/2026/id/polos.md:7",
      },
    ]);
  });

  test("data: warnings with a recorded reason are answered, without it they are open", () => {
    expect(itemOf("data", good).answered.length).toBeGreaterThan(1000);
    const content = good.content;
    const definition = content?.editions.at(-1)?.definition;
    if (content === undefined || definition === undefined) throw new Error("no content");
    const data = { ...content.data, dismissals: content.data.dismissals.slice(1) };
    const ground = { ...good, content: { ...content, data }, checked: checkTables({ ...data, definition }) };
    const found = itemOf("data", ground);
    expect(found.outcome).toBe("warning");
    expect(codes(found)).toContain(content.data.dismissals[0]?.code);
  });

  test("editions: text that only keeps a place is found in editions and in the publisher's file", () => {
    expect(places(itemOf("editions", careless))).toEqual([
      expect.stringMatching(/^data\/editions\/2026\.yaml:\d+ placeholder$/),
      expect.stringMatching(/^data\/publisher\.yaml:\d+ placeholder$/),
    ]);
  });

  test("figures: an emptied description, table or label is called by its name", () => {
    const volumes = good.volumes.map((volume) => ({
      ...volume,
      figures: volume.figures?.map((figure) =>
        figure.id === "targets"
          ? { ...figure, description: [" "], table: { ...figure.table, rows: [] } }
          : figure,
      ),
    }));
    const found = itemOf("figures", { ...good, volumes });
    expect(
      found.diagnostics.map(({ row, parameters }) => [row.file, parameters.edition, parameters.part]),
    ).toEqual(
      ["2025", "2026"].flatMap((edition) =>
        ["id", "en"].flatMap((language) => [
          [`src/locales/${language}/figures/targets.ts`, edition, "description"],
          ["src/charts/targets.ts", edition, "table"],
        ]),
      ),
    );
  });

  test("links: pages, places on them and addresses elsewhere must exist or be well formed", () => {
    const row = last(RAKOR) + 1;
    expect(places(itemOf("links", careless)).filter((place) => place.startsWith(RAKOR))).toEqual([
      `${RAKOR}:${row} page_missing`,
      `${RAKOR}:${row} place_missing`,
      `${RAKOR}:${row} broken_address`,
    ]);
  });

  test("targets: only open decisions need office and day, and a reason answers one of them", () => {
    const found = itemOf("targets", careless);
    expect(places(found)).toEqual(["data/meetings/2026-07-01.yaml:3 decision_without_owner"]);
    expect(found.answered).toMatchObject([
      { reason: "Tenggat ditetapkan rapat berikutnya", answeredIn: "data/preflight.csv:2" },
    ]);
    expect(found.outcome).toBe("warning");
  });

  test("targets: the document an edition follows must set targets for its district", () => {
    const content = good.content;
    if (content === undefined) throw new Error("no content");
    const [targets] = [content.data.targets.filter(({ document }) => !document.startsWith("RPJMD"))];
    const found = itemOf("targets", { ...good, content: { ...content, data: { ...content.data, targets } } });
    expect(codes(found)).toEqual(["unknown_target_document", "unknown_target_document"]);
  });

  test("embargo: a release before the cut-off and one on a day that does not exist are errors", () => {
    expect(codes(itemOf("embargo", careless))).toEqual(["release_not_a_day", "release_before_cutoff"]);
  });

  test("embargo: an edition whose day is to come passes, and says that it is a preview only", () => {
    const ground = groundOf(
      overlaidFiles(disk, {
        [EDITION]: changed(EDITION, /^occasion:/m, 'release: "2027-01-04T09:00+07:00"\noccasion:'),
      }),
      (editions) =>
        editions.map(({ definition }) => definition).filter(({ release }) => release !== undefined),
    );
    const found = itemOf("embargo", ground);
    expect(found.outcome).toBe("pass");
    expect(found.lookedAt).toEqual({ editions: 2, dated: 1, waiting: 1 });
    expect(found.remarks).toMatchObject([{ code: "embargoed", parameters: { edition: "2026" } }]);
  });

  test("licence: no licence, and a figure without its source, cannot be published", () => {
    const volumes = good.volumes.map((volume) => ({
      ...volume,
      figures: volume.figures?.map((figure) =>
        figure.id === "targets" ? { ...figure, source: "" } : figure,
      ),
    }));
    const files = {
      ...disk,
      read: (path: string) => (path === "LICENSE" ? new Uint8Array() : disk.read(path)),
    };
    const found = itemOf("licence", { ...good, files, volumes });
    expect(codes(found)).toEqual(["licence_missing", ...Array(4).fill("citation_missing")]);
    expect(itemOf("licence", good).remarks).toMatchObject([{ code: "no_contact" }]);
  });

  test("record: an edition without one is a warning until a reason says why", () => {
    const content = good.content;
    if (content === undefined) throw new Error("no content");
    const ground = {
      ...good,
      content: { ...content, record: (id: string) => (id === "2026" ? undefined : content.record(id)) },
    };
    expect(places(itemOf("record", ground))).toEqual(["data/editions/2026.yaml:1 edition_without_record"]);
    const reason = { subject: "2026", reason: "Belum terbit", row: { file: "data/preflight.csv", line: 2 } };
    const answered = { ...ground, reasons: [{ ...reason, code: "edition_without_record" as const }] };
    expect(itemOf("record", answered)).toMatchObject({
      outcome: "pass",
      answered: [{ reason: "Belum terbit" }],
    });
  });
});

/** The content with one of its sources changed. */
function withSource(ground: Ground, id: string, change: { readonly where: string }) {
  const { content } = ground;
  const source = content?.data.sources.get(id);
  if (content === undefined || source === undefined) throw new Error(`no source ${id}`);
  const sources = new Map(content.data.sources).set(id, { ...source, ...change });
  return { ...content, data: { ...content.data, sources } };
}
