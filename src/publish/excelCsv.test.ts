import { expect, test } from "vitest";
import { tinyEdition } from "../narrative/fixtures/tinyEdition.ts";
import { excelCsv } from "./excelCsv.ts";
import { datum, tinyFigure } from "./fixtures/tinyPublication.ts";

test("a byte order mark, semicolons, decimal commas and CRLF, under the same names of columns", () => {
  const text = excelCsv(tinyFigure({ data: [datum({ value: -0.57 })] }), tinyEdition());
  expect(text).toBe(
    "\ufeffregion;name;year;month;indicator;measure;from_year;value;unit;class;status;lower_80;upper_80;lower_95;upper_95;source;edition\r\n" +
      "3375;Kota Pekalongan;2025;3;headcount_ratio;level;;-0,57;percent;;published;;;;;PS01;tiny\r\n",
  );
});

test("a negative number stays a number, and a text that begins like a formula does not run", () => {
  const text = excelCsv(
    tinyFigure({
      data: [datum({ value: -1234.5, decimals: 1, unit: "=1+1", indicator: "a;b", class: "-x" })],
    }),
    tinyEdition(),
  );
  expect(text.split("\r\n")[1]).toBe(
    "3375;Kota Pekalongan;2025;3;\"a;b\";level;;-1234,5;'=1+1;'-x;published;;;;;PS01;tiny",
  );
});
