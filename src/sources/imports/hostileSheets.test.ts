import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { ImportReading, RawTable } from "../../model/imported.ts";
import { codes, hostile, hostileCases, printed } from "./fixtures/importFixtures.ts";
import { htmlTable } from "./htmlTables.ts";
import { serialDate } from "./serialDate.ts";
import { webApiTable } from "./webApiTable.ts";
import { workbookTable } from "./workbookTable.ts";

const FOLDER = join(import.meta.dirname, "fixtures", "hostile");

const cases = hostileCases().filter(({ category, entry }) => /^[GH]/.test(category) && entry === "import");

test("there are hostile answers and workbooks", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(cases.map(({ category }) => category.charAt(0)))).toEqual(new Set("GH"));
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
  "3375 2022-3 headcount_ratio 7",
  "3375 2023-3 headcount_ratio 6.81",
  "3375 2024-3 headcount_ratio 6.71",
];

const answer = [
  "3375 2024-3 headcount_ratio 6.71",
  "3326 2024-3 headcount_ratio 8.95",
  "3375 2023-3 headcount_ratio 6.81",
  "3326 2023-3 headcount_ratio 9.67",
];

const values: Readonly<Record<string, readonly string[]>> = {
  "108": answer,
  "114": ["3375 2024-3 headcount_ratio 6.71"],
  "117": [
    "3375 2024-3 headcount_ratio 6.71",
    "3326 2024-3 headcount_ratio –",
    "3375 2023-3 headcount_ratio –",
    "3326 2023-3 headcount_ratio –",
  ],
  "118": answer,
  "123": answer,
  "127": rates,
  "129": ["3375 2024-3 headcount_ratio 6.71"],
  "130": ["3375 2024-3 headcount_ratio 6.71"],
  "132": [
    "3326 2023-3 headcount_ratio 9.67",
    "3326 2024-3 headcount_ratio 8.95",
    "3326 2023-3 poverty_line 480934",
    "3326 2024-3 poverty_line 505520",
    "3375 2023-3 headcount_ratio 6.81",
    "3375 2024-3 headcount_ratio 6.71",
    "3375 2023-3 poverty_line 565998",
    "3375 2024-3 poverty_line 605312",
  ],
  "133": rates,
  "142": rates,
  "147": [
    "3326 2023-3 poverty_gap_index 1.30",
    "3326 2022-3 poverty_gap_index 1.67",
    "3375 2023-3 poverty_gap_index 0.82",
    "3375 2022-3 poverty_gap_index 0.90",
  ],
  "153": rates,
};

for (const [id, expected] of Object.entries(values)) {
  test(`${id} gives exactly its values`, () => {
    expect(printed(hostile(id))).toEqual(expected);
  });
}

test("121, 112 a broken answer is told with the place where it breaks", () => {
  expect(parametersOf(hostile("121"), "JSON_SYNTAX")).toEqual({ position: 656 });
  expect(parametersOf(hostile("112"), "JSON_SYNTAX")).toEqual({ position: 703 });
});

test("109 the interface's message is shown, a key in it is not", () => {
  expect(parametersOf(hostile("109"), "API_STATUS")).toEqual({ message: "Invalid key" });
  const key = "0123456789abcdef0123456789abcdef";
  const table = webApiTable(`{"status":"Error","message":"Bad /key/${key}/ and key=${key} and ${key}"}`);
  expect(JSON.stringify(table)).not.toContain("0123456789");
  expect(table.diagnostics[0]?.parameters.message).toBe("Bad /key/…/ and key=… and …");
});

test("115 both readings of an ambiguous key are shown", () => {
  expect(parametersOf(hostile("115"), "API_KEY_AMBIGUOUS")).toEqual({
    key: "11111240",
    first: "1|1|11|124|0",
    second: "11|1|1|124|0",
  });
});

test("114 a key without a combination is listed", () => {
  expect(parametersOf(hostile("114"), "API_KEY_UNMATCHED")).toEqual({ count: 1, keys: "999962101240" });
});

test("118 no prototype is changed by an answer, nor by its keys", () => {
  hostile("118");
  const text = answerText(
    { __proto__: { polluted: 1 } },
    '{"__proto__": 5, "constructor": 6, "337562101240": 6.71}',
  );
  const table = webApiTable(text);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(table.cells).toHaveLength(1);
  expect(table.diagnostics.map(({ code }) => code)).toEqual(["API_KEY_UNMATCHED"]);
});

test("123 notes are lines of plain text", () => {
  expect(hostile("123").notes).toEqual(["Catatan x", "baris 2"]);
});

test("a label in tags is read without them and told once", () => {
  const table = webApiTable(answerText({ vervar: [{ val: 3375, label: "<b>KOTA&nbsp;PEKALONGAN</b>" }] }));
  expect(table.cells.map(({ regionName }) => regionName)).toEqual(["KOTA PEKALONGAN"]);
  expect(table.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["LABEL_HTML", "warning"],
  ]);
});

test("a part of the year is the month, a whole year none", () => {
  const table = webApiTable(
    answerText(
      {
        turvar: [{ val: 434, label: "Jumlah" }],
        turtahun: [
          { val: 61, label: "Semester 1 (Maret)" },
          { val: 63, label: "Tahunan" },
        ],
      },
      '{"337562143412461": 6.70, "337562143412463": 6.5}',
    ),
  );
  expect(table.cells.map(({ month, value, indicator }) => [month, value, indicator])).toEqual([
    ["Semester 1 (Maret)", "6.70", "Persentase Penduduk Miskin (P0)"],
    ["", "6.5", "Persentase Penduduk Miskin (P0)"],
  ]);
});

test("a part of the whole is never read as the whole, and a subject is no measure", () => {
  const titles = (variable: string, label: string) =>
    webApiTable(
      answerText(
        { var: [{ val: 621, label: variable, unit: "Persen", note: "" }], turvar: [{ val: 432, label }] },
        '{"33756214321240": 6.71}',
      ),
    ).cells.map(({ indicator }) => indicator);
  expect(titles("Persentase Penduduk Miskin (P0)", "Perkotaan")).toEqual([
    "Perkotaan: Persentase Penduduk Miskin (P0)",
  ]);
  expect(titles("Persentase Penduduk Miskin (P0)", "Jumlah")).toEqual(["Persentase Penduduk Miskin (P0)"]);
  expect(titles("Kemiskinan", "Garis Kemiskinan")).toEqual(["Garis Kemiskinan"]);
});

test("two values under one key are an error, although the reader of JSON keeps the last", () => {
  const table = webApiTable(answerText({}, '{"337562101240": 6.71,\n "337562101240": 7.71}'));
  expect(table.diagnostics.map(({ code, row }) => [code, row])).toEqual([["DUP_CONFLICT", 2]]);
});

test("a value of the API is told with its physical line", () => {
  const table = webApiTable(answerText({}, '{\n\n"337562101240": 6.71}'));
  expect(table.cells.map(({ row }) => row)).toEqual([3]);
});

test("values that are neither numbers nor texts, and too many combinations, are refused", () => {
  expect(webApiTable(answerText({}, '{"337562101240": [6.71]}')).diagnostics.map(({ code }) => code)).toEqual(
    ["API_SHAPE"],
  );
  const many = Array.from({ length: 2000 }, (_, val) => ({ val, label: String(val) }));
  const table = webApiTable(answerText({ vervar: many, turvar: many }));
  expect(table.diagnostics.map(({ code }) => code)).toEqual(["API_SHAPE"]);
});

test("characters that nobody sees are found where JSON and HTML spell them", () => {
  const read = (label: string) => webApiTable(answerText({ vervar: [{ val: 3375, label }] }));
  const spelled = (label: string) => webApiTable(answerText({}).replace("Kota Pekalongan", label));
  expect(read("Kota\u200bPekalongan").cells[0]?.regionName).toBe("KotaPekalongan");
  expect(read("Kota\u200b Pekalongan").diagnostics.map(({ code }) => code)).toEqual(["INVISIBLE_CHAR"]);
  expect(only(spelled("Kota\\u202e Pekalongan"))).toBe("INVISIBLE_CHAR");
  expect(only(spelled("Kota\\u001b Pekalongan"))).toBe("CTRL_CHAR");
  expect(only(htmlTable("<table><tr><th>a<th>2024<tr><td>Kota&#x202e;<td>1</table>", "a.xls"))).toBe(
    "INVISIBLE_CHAR",
  );
});

test("a long text without its end is told quickly", () => {
  const begin = process.cpuUsage();
  const text = `{"a": "${"x\\n".repeat(500_000)}`;
  expect(webApiTable(text).diagnostics.map(({ code }) => code)).toEqual(["JSON_SYNTAX"]);
  expect(process.cpuUsage(begin).user).toBeLessThan(2e6);
});

test("lists, tables in HTML and empty answers are refused by name", () => {
  const codesOf = (text: string) => webApiTable(text).diagnostics.map(({ code }) => code);
  expect(codesOf('{"status":"OK","data-availability":"list-not-available","data":""}')).toEqual([
    "API_STATUS",
  ]);
  expect(codesOf('{"status":"OK","data-availability":"available","data":[{"page":1},[]]}')).toEqual([
    "API_SHAPE",
  ]);
  expect(codesOf('"text"')).toEqual(["API_SHAPE"]);
  expect(codesOf("null")).toEqual(["API_SHAPE"]);
});

for (const [id, seconds] of Object.entries({ "120": 2, "138": 2, "139": 2, "141": 1 })) {
  test(`${id} is refused in less than ${seconds} seconds of work and without much memory`, () => {
    const [before, begin] = [process.memoryUsage().rss, process.cpuUsage()];
    expect(hostile(id).outcome).toBe("error");
    const used = process.cpuUsage(begin);
    expect(used.user + used.system).toBeLessThan(seconds * 1e6);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
}

test("an archive that lies about its size is refused as soon as it yields more than it declares", () => {
  const bytes = workbookBytes(sheetParts(" ".repeat(3_000_000)));
  const declared = findDirectorySize(bytes, "xl/worksheets/sheet1.xml");
  new DataView(bytes.buffer).setUint32(declared, 1000, true);
  expect(only(workbookTable(bytes, "a.xlsx"))).toBe("ZIP_CORRUPT");
});

test("too many entries, macros and two entries of one name are refused", () => {
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`a${i}.txt`, "a"]));
  expect(only(workbookTable(workbookBytes(many), "a.xlsx"))).toBe("ZIP_ENTRIES");
  expect(only(workbookTable(workbookBytes({ "xl/vbaProject.bin": "x" }), "a.xlsm"))).toBe("XLSX_MACRO");
  expect(only(workbookTable(zipSync({ "a.txt": strToU8("a") }), "a.xlsx"))).toBe("NOT_XLSX");
});

test("126 the cell with a formula without a value is named", () => {
  expect(parametersOf(hostile("126"), "FORMULA_NO_VALUE")).toEqual({ cell: "data!E4" });
  expect(parametersOf(hostile("127"), "FORMULA")).toEqual({ cell: "data!E4" });
});

test("133 the hidden row is read and told, the hidden sheet is told and never read", () => {
  const reading = hostile("133");
  const hidden = reading.diagnostics.filter(({ code }) => code === "HIDDEN");
  expect(hidden.map(({ parameters }) => [parameters.what, parameters.name])).toEqual([
    ["row", "3"],
    ["sheet", "rahasia"],
  ]);
  expect(JSON.stringify(reading)).not.toContain("3375010101010001");
});

test("132 what stands below the table is kept as a note", () => {
  expect(hostile("132").notes).toEqual(["Sumber: BPS, Susenas Maret"]);
});

test("136 a day of the calendar from 1904 is never read as one of the calendar from 1900", () => {
  expect(printed(hostile("136"))).toEqual(["3375 2028-3 headcount_ratio 6.71"]);
  expect(hostile("136", { latestYear: 2026 }).outcome).toBe("error");
  expect(serialDate(45_352, true)).toBe("2028-03-02");
  expect(serialDate(45_352, false)).toBe("2024-03-01");
  expect(serialDate(1, false)).toBe("1900-01-01");
  expect(serialDate(59, false)).toBe("1900-02-28");
  expect(serialDate(61, false)).toBe("1900-03-01");
  expect(serialDate(0, true)).toBe("1904-01-01");
});

test("135 a text that looks like a formula stays text, and is no name of the place its code names", () => {
  const reading = hostile("135");
  expect(reading.outcome).toBe("error");
  expect(parametersOf(reading, "REGION_CONFLICT")).toMatchObject({ code: "3375", name: "=1+1" });
});

test("148 a frameset says which file holds the data", () => {
  expect(parametersOf(hostile("148"), "XLS_HTML")).toMatchObject({
    reason: "frameset",
    file: "bps-file_files/sheet001.htm",
  });
});

test("151, 150 a compound file is told by what it holds before its name", () => {
  const magic = [...readFileSync(join(FOLDER, "150-xls-biff.xls"))];
  const named = (text: string) =>
    new Uint8Array([...magic, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  expect(only(workbookTable(named("EncryptedPackage"), "a.xls"))).toBe("XLSX_ENCRYPTED");
  expect(only(workbookTable(named("Workbook"), "a.xlsx"))).toBe("XLS_LEGACY");
});

test("panes with different numbers of rows are refused", () => {
  const html = readFileSync(join(FOLDER, "147-xls-is-html.xls"), "utf8");
  const table = htmlTable(html.replace("<tr><td>Kota Pekalongan</td></tr>", ""), "a.xls");
  expect(table.cells).toEqual([]);
  expect(table.diagnostics[0]).toMatchObject({
    code: "XLS_HTML",
    parameters: { reason: "rows", labels: 1, values: 2 },
  });
});

test("an HTML table in one piece is read by its headings", () => {
  const table = htmlTable(
    `<table><tr><td colspan=3>Persentase Penduduk Miskin (P0)</td></tr>
     <tr><th>Kabupaten/Kota<th>2023<th>2024*</tr><tr><td>Kota&nbsp;Pekalongan<td>6,81<td>6,71<script>x</script></tr></table>`,
    "a.xls",
  );
  expect(
    table.cells.map(({ regionName, year, value, indicator }) => [regionName, year, value, indicator]),
  ).toEqual([
    ["Kota Pekalongan", "2023", "6,81", "Persentase Penduduk Miskin (P0)"],
    ["Kota Pekalongan", "2024*", "6,71", "Persentase Penduduk Miskin (P0)"],
  ]);
});

test("a lower heading names the part, an upper one the whole, and a round of the survey is the month", () => {
  const table = htmlTable(
    `<table><tr><th rowspan=3>Wilayah<th colspan=4>Persentase Penduduk Miskin (P0)
     <tr><th colspan=2>Perkotaan<th colspan=2>Perdesaan
     <tr><th>2023<th>2024<th>2023<th>2024
     <tr><td><td>Maret<td>Maret<td>Maret<td>Maret
     <tr><td>Jawa Tengah<td>1,5<td>2,5<td>3,5<td>4,5</table>`,
    "a.xls",
  );
  expect(
    table.cells.map(({ year, month, indicator, value }) => `${year} ${month} ${indicator} ${value}`),
  ).toEqual([
    "2023 Maret Perkotaan: Persentase Penduduk Miskin (P0) 1,5",
    "2024 Maret Perkotaan: Persentase Penduduk Miskin (P0) 2,5",
    "2023 Maret Perdesaan: Persentase Penduduk Miskin (P0) 3,5",
    "2024 Maret Perdesaan: Persentase Penduduk Miskin (P0) 4,5",
  ]);
});

test("deep and wide HTML is read or refused without harm", () => {
  expect(only(htmlTable("<table><tr><td>".repeat(50_000), "a.xls"))).toBe("XLS_HTML");
  expect(only(htmlTable("<table><tr><td colspan=100000000>1</table>", "a.xls"))).toBe("TOO_MANY_COLUMNS");
});

test("shared and rich texts, errors and places outside the list of texts", () => {
  const strings =
    '<sst><si><t>kode</t></si><si><r><t>ta</t></r><r><t>hun</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>nilai</t></si></sst>';
  const header =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
  const row = (value: string) =>
    `<row r="2"><c r="A2"><v>3375</v></c><c r="B2"><v>2024</v></c>${value}</row>`;
  const read = (value: string) =>
    workbookTable(workbookBytes(sheetParts(header + row(value), strings)), "a.xlsx");
  const table = read('<c r="C2"><v>6.70</v></c>');
  expect(table.cells[0]).toMatchObject({
    regionCode: "3375",
    year: "2024",
    value: "6.70",
    isStoredNumber: true,
  });
  expect(only(read('<c r="C2" t="e"><v>#N/A</v></c>'))).toBe("CELL_ERROR");
  expect(only(read('<c r="C2" t="s"><v>9</v></c>'))).toBe("XLSX_CORRUPT");
  expect(only(read('<c r="C2"><v>&e;</v></c>'))).toBe("XLSX_CORRUPT");
});

test("numbers keep their stored digits, up to the fifteen that a spreadsheet shows", () => {
  const stored = ["6.71", "6.70", "8.949999999999999", "0.30000000000000004", "6.71E-2", "605312", "-1.5"];
  const cells = stored.map(
    (value, i) =>
      `<row r="${i + 2}"><c r="A${i + 2}"><v>3375</v></c><c r="B${i + 2}"><v>${2001 + i}</v></c><c r="C${i + 2}"><v>${value}</v></c></row>`,
  );
  const inline = (column: string, text: string) =>
    `<c r="${column}1" t="inlineStr"><is><t>${text}</t></is></c>`;
  const header = `<row r="1">${inline("A", "kode")}${inline("B", "tahun")}${inline("C", "nilai")}</row>`;
  const table = workbookTable(workbookBytes(sheetParts(header + cells.join(""))), "a.xlsx");
  expect(table.cells.map(({ value }) => value)).toEqual([
    "6.71",
    "6.70",
    "8.95",
    "0.3",
    "0.0671",
    "605312",
    "-1.5",
  ]);
});

test("places across and years down are read, and columns beside the places left out", () => {
  const inline = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    `<row r="1">${inline("A1", "Tahun")}${inline("B1", "Kabupaten / Kota")}${inline("D1", "Jumlah")}</row>`,
    `<row r="2">${inline("B2", "Pekalongan")}${inline("C2", "Kota Pekalongan")}${inline("E2", "Kota Lain")}</row>`,
    `<row r="3"><c r="A3"><v>2024</v></c><c r="B3"><v>8.95</v></c><c r="C3"><v>6.71</v></c><c r="D3"><v>1</v></c></row>`,
  ];
  const merges = '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>';
  const table = workbookTable(workbookBytes(sheetParts(rows.join(""), undefined, merges)), "a.xlsx");
  expect(table.cells.map(({ regionName, year, value, column }) => [regionName, year, value, column])).toEqual(
    [
      ["Pekalongan", "2024", "8.95", "B"],
      ["Kota Pekalongan", "2024", "6.71", "C"],
    ],
  );
});

function parametersOf(reading: ImportReading, code: string) {
  return reading.diagnostics.find((each) => each.code === code)?.parameters;
}

/** The code of the only error of a table. */
function only(table: RawTable): string | undefined {
  const errors = table.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(1);
  return errors[0]?.code;
}

/** A data answer about the city's rate in 2024, with other parts. */
function answerText(parts: Readonly<Record<string, unknown>>, contents = '{"337562101240": 6.71}'): string {
  const whole = {
    status: "OK",
    "data-availability": "available",
    var: [{ val: 621, label: "Persentase Penduduk Miskin (P0)", unit: "Persen", note: "" }],
    turvar: [{ val: "0", label: "Tidak ada" }],
    vervar: [{ val: 3375, label: "Kota Pekalongan" }],
    tahun: [{ val: 124, label: "2024" }],
    turtahun: [{ val: 0, label: "Tahun" }],
    ...parts,
  };
  return `${JSON.stringify(whole).slice(0, -1)},"datacontent":${contents}}`;
}

function workbookBytes(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const zipped: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(zipped) as Uint8Array<ArrayBuffer>;
}

function sheetParts(rows: string, strings = "<sst/>", after = ""): Record<string, string> {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="r1" xmlns:r="r"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": strings,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
}

/** Where the directory of an archive keeps the unpacked size of an entry. */
function findDirectorySize(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.lastIndexOf(name) - 46 + 24;
}
