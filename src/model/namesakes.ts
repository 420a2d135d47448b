import type { Region } from "./region.ts";

/**
 * The other districts with the same name apart from "Kota" and "Kabupaten", by code: easily taken for it.
 *
 * @example namesakes(kotaPekalongan, regions) // [Kabupaten Pekalongan]
 */
export function namesakes(region: Region, regions: Iterable<Region>): Region[] {
  const name = bareName(region);
  return [...regions]
    .filter((each) => each.level === "district" && each.code !== region.code && bareName(each) === name)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function bareName({ name }: Region): string {
  return name.replace(/^(?:Kota|Kabupaten) /, "");
}
