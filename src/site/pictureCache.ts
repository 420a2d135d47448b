import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FONT_FILES } from "../publish/fonts.ts";
import { RENDERER, rasterise } from "../publish/raster.ts";

/** Where pictures are kept from one build to the next; it can be deleted at any time. */
const FOLDER = resolve(".laju", "cache", "png");

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let fonts: string | undefined;

/**
 * A picture as PNG, as `rasterise` makes it: made once a build, and kept on the disk under the hash of what
 * it depends on (the SVG, the scale, the renderer and the fonts), so that the next build need not make it.
 * Two builds may do so at once.
 *
 * @param svg with colours, not custom properties
 * @param scale pixels per user unit
 * @param folder where to keep it; made if it is missing
 */
export function cachedPng(svg: string, scale: number, folder = FOLDER): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, `${keyOf(svg, scale)}.png`);
  const known = pictures.get(path);
  if (known !== undefined) return known;
  const picture = keptOrMade(svg, scale, folder, path);
  pictures.set(path, picture);
  return picture;
}

async function keptOrMade(
  svg: string,
  scale: number,
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = read(path);
  if (kept !== undefined) return kept;
  const made = await rasterise(svg, scale);
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(join(folder, "unfinished-"));
  try {
    writeFileSync(join(unfinished, "png"), made);
    renameSync(join(unfinished, "png"), path);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return made;
}

/** The file's bytes if it is there and is a PNG. */
function read(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    return PNG_SIGNATURE.every((byte, i) => bytes[i] === byte) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(svg: string, scale: number): string {
  fonts ??= sha256(...FONT_FILES.map((file) => readFileSync(file)));
  return sha256(svg, `scale ${scale}`, RENDERER, fonts);
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}
