import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../model/words.ts";
import { pictureFile } from "../publish/pictureFile.ts";
import { content } from "./content.ts";
import { publicationOf } from "./figureFiles.ts";

/**
 * The picture of every figure as it leaves the site, to be opened and looked at. A change of a number, a word or a
 * drawing shows here; `npx vitest run --config scripts/vitest.config.ts --project pure -u src/site/pictures.test.ts`
 * accepts it, after a look.
 */
const FOLDER = "fixtures/pictures";

const newest = content().editions.at(-1)?.definition.id ?? "";
const ids = content()
  .volume(newest, "id")
  .figures.map(({ id }) => id);

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(ids)("the picture of %s is the one that was looked at", async (id) => {
    const svg = pictureFile(publicationOf(newest, id), language);
    await expect(svg).toMatchFileSnapshot(`${FOLDER}/${language}/${id}.svg`);
  });

  test("no picture is kept of a figure that is gone", () => {
    const kept = readdirSync(new URL(`${FOLDER}/${language}`, import.meta.url)).sort();
    expect(kept).toEqual(ids.map((id) => `${id}.svg`).sort());
  });
});
