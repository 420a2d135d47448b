import { describe, expect, test } from "vitest";
import { decision, meeting } from "../checks/fixtures.ts";
import { compileEdition } from "../edition.ts";
import { knowledgeAt } from "../knowledge.ts";
import { LOCALES } from "../locales/index.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { lintText } from "../narrative/lintText.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import {
  agendaPart,
  decisionsPart,
  followUpPart,
  type MeetingMaterial,
  meetingOfEdition,
} from "./meetingParts.ts";

const compiled = new Map(
  ["2025", "2026"].map((id) => {
    const given = loadEdition(diskFiles(process.cwd()), id);
    return [id, { given, edition: compileEdition(given) }] as const;
  }),
);

function material(id: string, language: Language): MeetingMaterial {
  const found = compiled.get(id);
  if (found === undefined) throw new RangeError(id);
  return {
    edition: found.edition,
    locale: LOCALES[language],
    editionTitles: new Map([["2025", LOCALES[language].language === "id" ? "Edisi 2025" : "2025 edition"]]),
    seriesOn: (date) => knowledgeAt(found.given, date).series,
  };
}

/** Made up: no decision of this meeting is known. */
const held = meeting({
  edition: "2025",
  decisions: [
    decision({
      indicator: "headcount_ratio",
      owner: { id: "Sekretariat TKPK", en: "Secretariat of the TKPK" },
      due: "2025-12-31",
      done: "2025-12-01",
      doneNote: { id: "Daftar sudah diperbarui.", en: "The list was updated." },
    }),
    decision({ id: "k2", indicator: "stunting", due: "2026-06-30", edition: "2025" }),
    decision({ id: "k3", indicator: "poverty_line", due: "2026-12-31" }),
    decision({ id: "k4" }),
  ],
});

test("the edition after says which decisions are done, open or overdue, and what their indicator did", () => {
  const part = followUpPart([held], material("2026", "id"));
  expect(part?.columns[4]).toBe("Status pada 30 September 2026");
  expect(part?.rows.map((row) => row.slice(2, 5))).toEqual([
    [
      "Sekretariat TKPK",
      "31 Desember 2025",
      "tercatat selesai pada 1 Desember 2025. Daftar sudah diperbarui.",
    ],
    ["tidak diketahui", "30 Juni 2026", "lewat tenggat, belum tercatat selesai"],
    ["tidak diketahui", "31 Desember 2026", "belum tercatat selesai"],
    ["tidak diketahui", "tidak diketahui", "belum tercatat selesai"],
  ]);
  expect(part?.rows[0]?.[0]).toBe("26 Juni 2025, k1");
  expect(part?.rows[0]?.[5]).toBe(
    "Persentase penduduk miskin (P0): 6,71% (Maret 2024), lalu 6,14% (Maret 2025): −0,57\u00a0poin persen. Jawa Tengah di antara tahun yang sama: −0,99\u00a0poin persen.",
  );
  expect(part?.rows[1]?.[1]).toContain("Dasar: Edisi 2025.");
  expect(part?.rows[3]?.[5]).toBe("tidak dikaitkan dengan indikator");
});

test("the edition of the meeting's own day has no newer figure", () => {
  const part = decisionsPart(held, material("2025", "id"));
  expect(part?.rows[0]?.[4]).toBe("belum tercatat selesai");
  expect(part?.rows[0]?.[5]).toBe(
    "Persentase penduduk miskin (P0): 6,71% (Maret 2024); belum ada angka yang lebih baru.",
  );
  expect(JSON.stringify(part)).not.toMatch(/6,14|Maret 2025/);
});

test("an edition does not follow up the meeting it was made for, nor one after its cut-off", () => {
  expect(followUpPart([held], material("2025", "id"))).toBeUndefined();
  expect(followUpPart([{ ...held, edition: undefined }], material("2025", "id"))?.rows).toHaveLength(4);
  expect(followUpPart([{ ...held, date: "2026-10-01" }], material("2026", "id"))).toBeUndefined();
});

test("decisions of a meeting after the cut-off are told without a status", () => {
  const part = decisionsPart({ ...held, date: "2026-10-01" }, material("2026", "id"));
  expect(part?.rows.map((row) => row[4])).toEqual(Array.from({ length: 4 }, () => "belum ditinjau"));
  expect(part?.sentences.join(" ")).toContain("30 September 2026");
});

test("where nothing is known there is nothing to print", () => {
  for (const language of LANGUAGES) {
    const { locale } = material("2026", language);
    expect(agendaPart(meeting(), locale)).toBeUndefined();
    expect(agendaPart(meeting({ agenda: [] }), locale)).toBeUndefined();
    expect(decisionsPart(meeting(), material("2026", language))).toBeUndefined();
    expect(followUpPart([meeting()], material("2026", language))).toBeUndefined();
  }
});

test("an agenda prints its hours only if it has any", () => {
  const opening = { start: "09:15", text: { id: "Pembukaan", en: "Opening" } };
  const talk = { start: undefined, text: { id: "Diskusi", en: "Discussion" } };
  expect(agendaPart(meeting({ agenda: [opening, talk] }), LOCALES.id)).toMatchObject({
    heading: "Agenda rapat 26 Juni 2025",
    columns: ["Pukul", "Acara"],
    rows: [
      ["09.15\u00a0WIB", "Pembukaan"],
      ["tidak diketahui", "Diskusi"],
    ],
  });
  expect(agendaPart(meeting({ agenda: [talk] }), LOCALES.en)).toMatchObject({
    columns: ["Item"],
    rows: [["Discussion"]],
  });
});

test("an edition's meeting is the first from its cut-off on", () => {
  const meetings = ["2027-01-05", "2026-12-01", "2026-03-01"].map((date) =>
    meeting({ date, edition: "2026" }),
  );
  const found = meetingOfEdition(
    [...meetings, meeting({ date: "2026-10-01" })],
    material("2026", "id").edition,
  );
  expect(found?.date).toBe("2026-12-01");
  expect(meetingOfEdition([meeting()], material("2026", "id").edition)).toBeUndefined();
});

describe.each(LANGUAGES)("in %s", (language) => {
  const part = followUpPart([held], material("2026", language));
  const texts = [part?.heading, part?.sentences, part?.columns, part?.rows, part?.notes]
    .flat(2)
    .filter((text) => text !== undefined);

  test("every row has a cell for every column, and none is empty", () => {
    for (const row of part?.rows ?? []) expect(row).toHaveLength(part?.columns.length ?? 0);
    for (const text of texts) expect(text).toMatch(/\S/);
  });

  test("a change is never told without what must stand beside it", () => {
    const notes = part?.notes.join(" ") ?? "";
    expect(notes).toContain(LOCALES[language].meetings.followUp.caution);
    expect(notes).toMatch(language === "id" ? /Catatan 2025: .{20}/ : /Note on 2025: .{20}/);
  });

  test("hours are not taken for figures", () => {
    const { meetings, date } = LOCALES[language];
    const hours = [
      meetings.when(date("2026-12-01"), "09:00", "12:30"),
      meetings.when("", "09:00", undefined),
      meetings.clock("09:15"),
    ];
    expect(hours.flatMap((text) => lintText(text, LOCALES[language]))).toEqual([]);
    expect(hours[0]).toContain(language === "id" ? "pukul 09.00–12.30\u00a0WIB" : "09:00–12:30");
  });

  test("it is written as the language writes, and names neither cause nor success", () => {
    expect(texts.flatMap((text) => lintText(text, LOCALES[language], []).map(({ found }) => found))).toEqual(
      [],
    );
    expect(texts.join(" ")).not.toMatch(
      /karena|berkat|akibat|berhasil|gagal|because|thanks to|success|failed/i,
    );
    expect(texts.join(" ")).not.toMatch(/undefined|NaN/);
  });
});
