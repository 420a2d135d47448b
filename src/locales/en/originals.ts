import type { OriginalWords } from "../originalWords.ts";

/** The originals of sources, in English. */
export const originals: OriginalWords = {
  text: (kept, sources) =>
    kept === 0
      ? "The original files of these sources are not kept with the data of this site."
      : `The original files of ${kept} of ${sources} sources are kept with the data of this site and checked by their SHA-256. They are not published here again; their terms of use are their publishers’.`,
  column: "Original file",
  none: "not kept",
  kept: ({ name, hash, published, accessed, licence }) =>
    `${name} (SHA-256 ${hash}…): ${published === undefined ? "day of publication not known" : `published ${published}`}, got ${accessed}; licence: ${licence}`,
};
