import { strToU8, type Zippable, zipSync } from "fflate";

/** Already compressed: trying again only takes time. */
const COMPRESSED = /\.(?:png|xlsx)$/;

/**
 * A ZIP file that is the same for the same files: in their order, all of one date.
 *
 * @param files bytes or text by name
 * @param date ISO date that every file bears, from 1980 on
 */
export function fixedZip(
  files: Readonly<Record<string, Uint8Array | string>>,
  date: string,
): Uint8Array<ArrayBuffer> {
  // Without a zone this is the same day and hour on every machine, which is what a ZIP file stores.
  const mtime = `${date}T12:00:00`;
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [
      typeof content === "string" ? strToU8(content) : content,
      { mtime, level: COMPRESSED.test(name) ? 0 : 9 },
    ],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
