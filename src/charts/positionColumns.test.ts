import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { positionColumns } from "./positionColumns.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const locale = LOCALES.id;

describe.each(editionIds(files))("edition %s", (id) => {
  const edition = compileEdition({ ...data, definition: editionFile(files, id) });
  const { position } = edition.analyses.indicators.get("headcount_ratio") ?? {};
  const picture = positionColumns({ edition, locale, document });

  test.each(["wide", "narrow"] as const)(
    "%s: a column for every district, from zero, the focus alone in indigo",
    (width) => {
      const columns = parseHTML(picture?.[width] ?? "").document.querySelectorAll("rect");
      const entries = position?.entries ?? [];
      expect(columns.length).toBe(entries.length);
      const heights = [...columns].map((column) => Number(column.getAttribute("height")));
      const highest = Math.max(...entries.map(({ point }) => point.value));
      entries.forEach(({ region, point }, i) => {
        expect(heights[i]).toBeCloseTo((Math.max(...heights) * point.value) / highest, 0);
        expect(columns[i]?.getAttribute("fill"), region).toBe(
          region === edition.definition.focus ? "var(--indigo)" : "var(--peer)",
        );
      });
    },
  );

  test("only the lowest, the highest, the focus and the province are named", () => {
    const { document: drawn } = parseHTML(picture?.narrow ?? "");
    const said = [...drawn.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
    expect(said.length).toBe(4);
    const named = [position?.entries[0], position?.entries.at(-1)].map(
      (entry) => entry && locale.number.plain(entry.point.value, entry.point.decimals),
    );
    for (const value of named) expect(said.join(" ")).toContain(value);
    expect(said.join(" ")).toContain("Kota Pekalongan");
    expect(said.join(" ")).toContain("Jawa Tengah");
  });
});

test("without a position there is no picture", () => {
  const edition = compileEdition({ ...data, definition: editionFile(files, editionIds(files)[0] ?? "") });
  const analyses = { ...edition.analyses, indicators: new Map() };
  expect(positionColumns({ edition: { ...edition, analyses }, locale, document })).toBeUndefined();
});
