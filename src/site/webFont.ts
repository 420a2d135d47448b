import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import subsetFont from "subset-font";

const SOURCE =
  "node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2";

/** Basic Latin, Latin-1, and the marks the pages set. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…−`;

/** The weights the pages use. */
const WEIGHTS = { min: 400, max: 800 } as const;

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/**
 * The site's font with the characters and weights it uses, about two thirds of its size. Made once and kept by
 * content.
 *
 * @returns the path of the woff2 file
 */
export async function webFont(): Promise<string> {
  const source = readFileSync(resolve(SOURCE));
  const recipe = JSON.stringify([CHARACTERS, WEIGHTS]);
  const hash = createHash("sha256").update(source).update(recipe).digest("hex").slice(0, 16);
  const folder = resolve(".laju", "cache", "font");
  const file = resolve(folder, `plus-jakarta-sans.${hash}.woff2`);
  if (existsSync(file)) return file;
  const subset = await subsetFont(source, CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
  });
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, subset);
  renameSync(draft, file);
  return file;
}
