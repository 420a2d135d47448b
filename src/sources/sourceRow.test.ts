import { expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { readText } from "./readText.ts";
import { sourceTable } from "./referenceTables.ts";
import { isSourceId, withSource } from "./sourceRow.ts";

const disk = diskFiles(process.cwd());
const PATH = "data/sources.csv";
const text = readText(disk, PATH);

test("every source there is has an id of the form that new ones must have", () => {
  expect([...sourceTable(disk).keys()].filter((id) => !isSourceId(id))).toEqual([]);
  for (const id of ["ps44", "P1", "PS", "PS44 ", "../PS44", "PS44\n"]) expect(isSourceId(id), id).toBe(false);
});

test("a row is added and read back, and what stood there stays", () => {
  const source = {
    id: "PS99",
    title: 'Garis "baru", 2026; P0',
    publisher: "BPS, Kota",
    where: "https://a.go.id/?a=1,2",
    note: " spasi ",
  };
  for (const start of [text, text.trimEnd()]) {
    const added = withSource(start, source);
    expect(added.startsWith(text.trimEnd())).toBe(true);
    expect(added.endsWith("\n")).toBe(true);
    const table = sourceTable(overlaidFiles(disk, { [PATH]: added }));
    expect(table.get("PS99")).toEqual(source);
    expect(table.size).toBe(sourceTable(disk).size + 1);
  }
});
