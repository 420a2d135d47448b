import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import { diskFiles, overlaidFiles } from "./files.ts";
import { linePartTable, programmeTable } from "./supplementTables.ts";

const files = diskFiles(process.cwd());

test("every programme and every part of a line is read with its line", () => {
  const programmes = programmeTable(files);
  expect(programmes).toHaveLength(65);
  expect(programmes[0]).toMatchObject({
    year: 2025,
    value: 67_000_000_000,
    source: "AN120",
    row: { line: 2 },
  });
  const parts = linePartTable(files);
  expect(parts).toHaveLength(106);
  expect(parts[0]).toMatchObject({ region: "33", month: 3, component: "nonfood", value: 81028 });
});

test("a decimal comma and an unknown component are refused with file and line", () => {
  const path = "data/poverty_line_composition.csv";
  const text = `region,area,year,month,component,item,value,unit,source,note
33,total,2015,3,food,Beras,"21,5",percent of the poverty line,AS12,
33,total,2015,3,drink,Kopi,1.5,percent of the poverty line,AS12,
`;
  const read = () => linePartTable(overlaidFiles(files, { [path]: text }));
  expect(read).toThrow(DataError);
  expect(read).toThrow(/:2: not_a_number[\s\S]*:3: not_a_kind/);
});
