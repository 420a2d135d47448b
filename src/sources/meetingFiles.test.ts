import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";
import { diskFiles } from "./files.ts";
import { meetingFiles } from "./meetingFiles.ts";

/** A project of meetings only. */
function project(texts: Readonly<Record<string, string>>): Files {
  return {
    read: (path) => new TextEncoder().encode(texts[path.replace("data/meetings/", "")]),
    list: () => Object.keys(texts).sort(),
  };
}

const TITLE = 'title: { id: "Rapat", en: "Meeting" }\n';
const ofText = (text: string) => meetingFiles(project({ "2026-12-01.yaml": TITLE + text }));

/** `line: code column found` of every fault. */
function faults(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics.map(({ code, row, parameters }) =>
      [`${row.line}: ${code}`, parameters.column, parameters.found].filter((part) => part).join(" "),
    );
  }
  return [];
}

test("a title is enough: everything else is not known", () => {
  expect(ofText("")).toEqual([
    {
      date: "2026-12-01",
      title: { id: "Rapat", en: "Meeting" },
      start: undefined,
      end: undefined,
      place: undefined,
      purpose: undefined,
      agenda: undefined,
      invited: undefined,
      decisions: undefined,
      sources: [],
      edition: undefined,
      row: { file: "data/meetings/2026-12-01.yaml", line: 1 },
    },
  ]);
});

test("known to be none is not the same as not known", () => {
  const [meeting] = ofText("agenda: []\ninvited: []\ndecisions: []\n");
  expect([meeting?.agenda, meeting?.invited, meeting?.decisions]).toEqual([[], [], []]);
});

test("a whole meeting is read, every decision with its line", () => {
  const [meeting] = ofText(`start: "09:00"
end: "12:00"
place: { id: "Aula", en: "Hall" }
agenda:
  - { start: "09:15", text: { id: "Pembukaan", en: "Opening" } }
  - { text: { id: "Diskusi", en: "Discussion" } }
invited: [{ id: "perbankan", en: "banks" }]
decisions:
  - id: k1
    text: { id: "Memperbarui data", en: "Update the data" }
  - id: k2
    text: { id: "Rapat lagi", en: "Meet again" }
    owner: { id: "Sekretariat", en: "Secretariat" }
    due: "2027-01-31"
    indicator: headcount_ratio
    edition: "2026"
    done: "2027-01-20"
    doneNote: { id: "Sudah", en: "Done" }
sources: [AN01]
edition: "2026"
`);
  expect(meeting?.agenda?.map(({ start }) => start)).toEqual(["09:15", undefined]);
  expect(meeting?.decisions?.map(({ id, row }) => [id, row.line])).toEqual([
    ["k1", 10],
    ["k2", 12],
  ]);
  expect(meeting?.decisions?.[1]).toMatchObject({ due: "2027-01-31", done: "2027-01-20", edition: "2026" });
  expect(meeting?.decisions?.[0]).toMatchObject({ owner: undefined, due: undefined, indicator: undefined });
  expect([meeting?.start, meeting?.end, meeting?.sources]).toEqual(["09:00", "12:00", ["AN01"]]);
});

test("meetings come oldest first, and other files are let be", () => {
  const read = meetingFiles(
    project({ "2026-12-01.yaml": TITLE, "2025-06-26.yaml": TITLE, "catatan.txt": "" }),
  );
  expect(read.map(({ date }) => date)).toEqual(["2025-06-26", "2026-12-01"]);
});

test.each([
  ["2026-02-30.yaml", "1: not_a_date name 2026-02-30"],
  ["rapat.yaml", "1: not_a_date name rapat"],
])("a file must be named after a day that exists, unlike %s", (name, fault) => {
  expect(faults(() => meetingFiles(project({ [name]: TITLE })))).toEqual([fault]);
});

const DECISION = 'decisions:\n  - id: k1\n    text: { id: "a", en: "b" }\n';

test.each([
  ['place: { id: "Aula" }', "2: bad_field place.en not_text"],
  ['place: { id: "Aula", en: "" }', "2: bad_field place.en empty"],
  ['start: "9.00"', "2: bad_field start not_a_time"],
  ['start: "24:00"', "2: bad_field start not_a_time"],
  ['start: "09:00"\nend: "09:00"', "3: bad_field end end_not_after_start"],
  ['end: "12:00"', "2: bad_field end end_not_after_start"],
  ["chair: x", "2: unknown_key chair"],
  ['invited: [{ id: "perbankan" }]', "2: bad_field invited.0.en not_text"],
  ['agenda: [{ start: "9", text: { id: "a", en: "b" } }]', "2: bad_field agenda.0.start not_a_time"],
  [`${DECISION}    due: "besok"`, "5: bad_field decisions.0.due not_a_date"],
  [`${DECISION}    done: "2027-02-29"`, "5: bad_field decisions.0.done not_a_date"],
  [
    `${DECISION}    doneNote: { id: "a", en: "b" }`,
    "5: bad_field decisions.0.doneNote done_note_without_done",
  ],
  [`${DECISION}    person: x`, "5: unknown_key decisions.0.person"],
  ['decisions: [{ id: "K 1", text: { id: "a", en: "b" } }]', "2: bad_field decisions.0.id unsafe_id"],
  [
    "decisions: [{ id: k1 }]",
    "2: bad_field decisions.0.text Invalid input: expected object, received undefined",
  ],
])("%s is refused", (text, fault) => {
  expect(faults(() => ofText(`${text}\n`))).toEqual([fault]);
});

test("what is known of the first meeting is read, and nothing is invented", () => {
  const first = meetingFiles(diskFiles(process.cwd())).find(({ date }) => date === "2025-06-26");
  expect(first).toMatchObject({ sources: ["AN01", "AN02"], edition: "2025" });
  expect(first?.invited).toHaveLength(4);
  expect([first?.start, first?.place, first?.agenda, first?.decisions]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
