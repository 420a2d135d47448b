import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { contentInspection } from "./forbiddenContent.ts";

const of = (text: string) => contentInspection(new TextEncoder().encode(text));
/** Made up: sixteen digits, no one's number. */
const NUMBER = "3375000000000000";

describe("refused", () => {
  test.each([
    ["between commas", `nama,nomor,alamat\nX,${NUMBER},Y\n`, "resident_number", 2],
    ["at the end", `nomor\n\n${NUMBER}`, "resident_number", 3],
    ["behind an apostrophe", `a;b\n1;'${NUMBER}\n`, "resident_number", 2],
    ["behind a full stop", `No.${NUMBER}`, "resident_number", 1],
    ["in a page", `<td>${NUMBER}</td>`, "resident_number", 1],
    ["as a value of JSON", `{"a": "${NUMBER}"}`, "resident_number", 1],
    ["a column", "kode,NIK,nilai\n1,,3\n", "resident_column", 1],
    ["a column with another name", "kode\tNo. KK\n1\t2\n", "resident_column", 1],
    ["a property of JSON", '[{"nik": null}]', "resident_column", 1],
    ["a key", `{"url": "https://a/key/${"0af1".repeat(8)}"}`, "access_key", 1],
  ])("%s", (_, text, what, line) => {
    expect(of(text)).toEqual({ outcome: "forbidden", what, line, part: "" });
  });

  test("in UTF-16", () => {
    const text = `\ufeffnik;nilai`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(contentInspection(bytes)).toMatchObject({ what: "resident_column" });
  });

  test("in a part of a workbook", () => {
    const part = "xl/sharedStrings.xml";
    const bytes = zipSync({ [part]: strToU8(`<sst><si><t>a</t></si>\n<si><t>${NUMBER}</t></si></sst>`) });
    expect(contentInspection(bytes)).toEqual({
      outcome: "forbidden",
      what: "resident_number",
      line: 2,
      part,
    });
  });
});

describe("kept", () => {
  test.each([
    ["figures", "kode,nama,nilai\n3375,Kota Pekalongan,6.14\n"],
    ["long decimals", "nilai\n6.1400000000000001\n0.1234567890123456\n1234567890123456.5\n"],
    ["more or fewer digits", "a\n337500000000000\n33750000000000000\n"],
    ["keys of a WebAPI answer", '{"datacontent": {"3375123443412561": 639402}}'],
    ["words that hold the letters", "kode,teknik,Pernik NIK dipadankan\n"],
  ])("%s", (_, text) => {
    expect(of(text)).toEqual({ outcome: "clean" });
  });

  test("what cannot be looked through is told apart", () => {
    expect(of("%PDF-1.7\n")).toEqual({ outcome: "closed" });
    expect(contentInspection(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual({ outcome: "closed" });
    expect(contentInspection(new Uint8Array([0x50, 0x4b, 3, 4, 1]))).toEqual({ outcome: "closed" });
    expect(contentInspection(zipSync({ "a.pdf": strToU8("%PDF-1.7") }))).toEqual({ outcome: "closed" });
    expect(contentInspection(zipSync({ "a.csv": strToU8("a,b\n1,2\n") }))).toEqual({ outcome: "clean" });
  });
});
