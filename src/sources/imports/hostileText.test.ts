import { expect, test } from "vitest";
import { codes, hostile, hostileCases, printed } from "./fixtures/importFixtures.ts";

const cases = hostileCases().filter(
  ({ entry, category, file }) => entry === "import" && /^[A-F]/.test(category) && file.endsWith(".csv"),
);

test("there are hostile text files of every category", () => {
  expect(cases.length).toBeGreaterThanOrEqual(50);
  expect(new Set(cases.map(({ category }) => category.charAt(0)))).toEqual(new Set("ABCDEF"));
});

for (const { id, what, outcome, also_accepted: also, code } of cases) {
  test(`${id} ${what}: ${outcome} ${code}`, () => {
    const reading = hostile(id);
    expect([outcome, also].filter((each) => each !== "")).toContain(reading.outcome);
    if (code !== "") expect(codes(reading)).toContain(code);
    if (reading.outcome === "error") expect(reading.observations).toEqual([]);
  });
}

const rates = [
  "3375 2022-3 headcount_ratio 7.00",
  "3375 2023-3 headcount_ratio 6.81",
  "3375 2024-3 headcount_ratio 6.71",
];

for (const id of ["001", "003", "004", "010", "012", "013", "015", "016", "033"]) {
  test(`${id} gives the same three values as the plain file, with its lines`, () => {
    const reading = hostile(id);
    expect(printed(reading)).toEqual(rates);
    expect(reading.observations.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
}

const values: Readonly<Record<string, readonly string[]>> = {
  "018": ["3375 2024-3 headcount_ratio 6.71"],
  "030": [
    "33 2024-3 poverty_line 507001",
    "3326 2024-3 poverty_line 505520",
    "3375 2024-3 poverty_line 605312",
  ],
  "031": [
    "3326 2021 jumlah_total 285",
    "3326 2021 rasio_ratio –",
    "3375 2021 jumlah_total 27",
    "3375 2021 rasio_ratio 1",
    "33 2021 jumlah_total 8562",
    "33 2021 rasio_ratio 2",
  ],
  "037": [...rates].reverse(),
  "040": ["3375 2024-3 poverty_line 605312"],
  "042": ["3375 2024-3 poverty_line 605312"],
  "043": ["3375 2024-3 poverty_line 605312", "3375 2023-3 poverty_line 565998"],
  "045": ["3375 2024-3 poverty_line 605312", "3375 2023-3 poverty_line 605312"],
  "046": ["3375 2024-3 headcount_ratio 6.71", "3375 2023-3 headcount_ratio 6.81"],
  "049": ["3375 2024-3 poverty_severity_index 0", "3375 2023-3 poverty_severity_index 0.00"],
  "057": ["3375 2024-3 headcount_ratio 6.71"],
  "064": ["3375 2024-3 headcount_ratio 6.71"],
  "066": [
    "3375 2024-3 headcount_ratio 6.71",
    "3375 2023-3 headcount_ratio 6.81",
    "3375 2022-3 headcount_ratio 7.00",
    "3375 2021-3 headcount_ratio 7.59",
  ],
  "073": ["3375 2024-3 headcount_ratio 6.71"],
  "078": ["3326 2024-3 headcount_ratio 8.95", "3375 2024-3 headcount_ratio 6.71"],
  "085": ["33 2023 headcount_ratio 10.77"],
  "088": [
    "6104 2025-3 poverty_line 494531",
    "5107 2025-3 poverty_line 453685",
    "6411 2025-3 poverty_line 812492",
  ],
};

for (const [id, wanted] of Object.entries(values)) {
  test(`${id} says exactly the values that stand there`, () => expect(printed(hostile(id))).toEqual(wanted));
}

function first(id: string, code: string) {
  const found = hostile(id).diagnostics.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${id} has no ${code}`);
  return found;
}

test("an invalid byte is named with its offset and row, and reads as a dash where windows-1252 is asked for", () => {
  expect(first("007", "ENC_INVALID")).toMatchObject({ row: 2, parameters: { offset: 60, byte: "0x96" } });
  const reading = hostile("007", { encoding: "windows-1252" });
  expect(printed(reading)).toEqual(["3375 2024-3 headcount_ratio 6.71"]);
  const name = reading.diagnostics.find(({ code }) => code === "REGION_NAME")?.parameters.name;
  expect(name).toContain("\u2013");
});

test("the row with too many fields is named, and the row that opens a quote", () => {
  expect(first("019", "ROW_WIDTH")).toMatchObject({ row: 2, parameters: { found: 7, wanted: 6 } });
  expect(first("021", "CSV_QUOTE").row).toBe(5);
});

test("columns of one name are named by number, and so is one without a name", () => {
  expect(first("024", "HEADER_DUP").parameters).toMatchObject({ first: 4, second: 5 });
  expect(first("025", "HEADER_EMPTY").parameters).toMatchObject({ number: 4 });
});

test("a column called __proto__ changes no object", () => {
  hostile("034");
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("notes below the data are kept", () => {
  expect(hostile("033").notes).toEqual(["Catatan: angka sementara", "Sumber: BPS, Susenas Maret"]);
  expect(hostile("031").notes).toContain("Sumber/ Source : Contoh");
});

test("a number with one mark and three digits is shown in both readings, and read where the style is declared", () => {
  expect(first("039", "NUM_AMBIGUOUS").parameters).toMatchObject({ id: "605.312", en: "605312" });
  expect(printed(hostile("039", { numberStyle: "en" }))).toEqual(["3375 2024-3 poverty_line 605312"]);
});

test("fifteen spellings of no value are fifteen missing values with their reasons, and none is 0", () => {
  const { observations } = hostile("048");
  expect(observations.map(({ value }) => value)).toEqual(Array(15).fill(null));
  const status = observations.map((each) => each.status);
  expect(status.slice(0, 4)).toEqual(["empty", ...Array(3).fill("nil_or_not_available")]);
  expect(status.slice(4)).toEqual(Array(11).fill("not_available"));
});

test("hints: a lost mark, a date, the office's number of a year", () => {
  expect(first("051", "RANGE").parameters.suggestion).toBe("6.71");
  expect(first("076", "NUMBER").parameters.hint).toBe("date");
  expect(first("067", "PERIOD").parameters.suggestion).toBe("2024");
});

test("every cell that is no number is named", () => {
  expect(codes(hostile("055")).filter((code) => code === "NUMBER")).toHaveLength(4);
  expect(codes(hostile("054")).filter((code) => code === "NUMBER")).toHaveLength(2);
});

test("the value of another order of size is named, not its neighbours", () => {
  for (const [id, row] of [
    ["052", 4],
    ["060", 4],
  ] as const) {
    const suspects = hostile(id).diagnostics.filter(({ code }) => code === "UNIT_SUSPECT");
    expect(suspects.map((each) => each.row)).toEqual([row]);
  }
});

test("rate against numbers: what the numbers imply is said", () => {
  expect(first("061", "CROSS_CHECK").parameters).toMatchObject({ value: "6.59", implied: "6.71" });
});

test("the mark behind a year is kept as a note", () => {
  expect(hostile("066").observations.map(({ note }) => note)).toEqual([null, "*", null, null]);
});

test("the gap in a series is named", () => {
  expect(first("072", "PERIOD_GAP").parameters.gap).toBe("2021–2022");
});

test("a round can be chosen", () => {
  expect(printed(hostile("075", { month: 3 }))).toEqual(["33 2023-3 headcount_ratio 10.77"]);
});

test("eight spellings of the city are the city", () => {
  const { observations, diagnostics } = hostile("079");
  expect(observations.map(({ region }) => region)).toEqual(Array(8).fill("3375"));
  expect(diagnostics.filter(({ severity }) => severity !== "remark")).toEqual([]);
});

test("codes in other spellings are read and said; one that is no code leaves its row out", () => {
  const reading = hostile("081");
  expect(reading.observations.map(({ region, row }) => [region, row])).toEqual(
    [2, 3, 4, 5, 7].map((row) => ["3375", row]),
  );
  expect(first("081", "CODE")).toMatchObject({ row: 6, parameters: { found: "33750" } });
});

test("an unknown name gets a suggestion, a foreign letter its code point, and each row its own error", () => {
  expect(first("082", "REGION_UNKNOWN").parameters.suggestion).toBe("Kota Pekalongan");
  expect(first("084", "REGION_UNKNOWN").parameters.code_point).toBe("U+041A");
  expect(codes(hostile("087")).filter((code) => code === "REGION_UNKNOWN")).toHaveLength(2);
});

test("an escape is shown as letters", () => {
  expect(first("096", "CTRL_CHAR").parameters.found).toBe("\\x1b");
  expect(first("097", "INVISIBLE_CHAR").parameters.found).toBe("U+202E");
});
