import { expect, test } from "vitest";
import { loadContent } from "../src/site/content.ts";
import { diskFiles, overlaidFiles } from "../src/sources/files.ts";
import { embargoedEditions, embargoLines } from "./embargo.ts";

const at = (release: string | undefined) => [{ definition: { id: "2027", release } }];
const nine = Date.parse("2027-12-01T02:00Z");

test("an edition is held until its hour, in its own time zone, and not a minute longer", () => {
  expect(embargoedEditions(at("2027-12-01T09:00+07:00"), nine - 1)).toHaveLength(1);
  expect(embargoedEditions(at("2027-12-01T09:00+07:00"), nine)).toEqual([]);
  expect(embargoedEditions(at(undefined), 0)).toEqual([]);
});

test("the refusal names the file and says how to look at it before", () => {
  const lines = embargoLines([{ id: "2027", release: "2027-12-01T09:00+07:00" }], "id").join("\n");
  expect(lines).toContain("data/editions/2027.yaml");
  expect(lines).toContain("--preview");
});

test("a preview says so wherever the title of its edition stands, and nowhere else", () => {
  const files = diskFiles(process.cwd());
  const content = loadContent(files, new Set(["2026"]));
  expect(content.isPreview).toBe(true);
  const title = (id: string) => content.volume(id, "id").edition.definition.title.id;
  expect(title("2026")).toContain("pratinjau, belum terbit");
  expect(title("2025")).not.toContain("pratinjau");
  expect(loadContent(files).isPreview).toBe(false);
});

test("a release without an hour or a time zone is refused", () => {
  const files = diskFiles(process.cwd());
  const path = "data/editions/2026.yaml";
  const text = new TextDecoder().decode(files.read(path));
  const withRelease = (release: string) =>
    overlaidFiles(files, { [path]: `${text}\nrelease: "${release}"\n` });
  expect(() => loadContent(withRelease("2027-12-01"))).toThrow();
  expect(loadContent(withRelease("2027-12-01T09:00+07:00")).editions.at(-1)?.definition.release).toBe(
    "2027-12-01T09:00+07:00",
  );
});
