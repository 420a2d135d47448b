import type { Region, RegionCode } from "./region.ts";

/**
 * The region that a code of the statistics office and a name stand for: "00" is the country, two digits are a
 * province, four a district of the province that the first two name.
 *
 * @example regionOf("3375", "Kota Pekalongan", "00") // { level: "district", kind: "kota", parent: "33", … }
 */
export function regionOf(code: RegionCode, name: string, country: RegionCode): Region {
  if (code === country) return { code, name, level: "country", kind: undefined, parent: undefined };
  if (code.length === 2) return { code, name, level: "province", kind: undefined, parent: country };
  const kind = name.startsWith("Kota ") ? "kota" : "kabupaten";
  return { code, name, level: "district", kind, parent: code.slice(0, 2) };
}

/**
 * The word that names of districts with such a code begin with: the codes of kota go on from 71 in each province.
 *
 * @example districtWord("3375") // "Kota "
 */
export function districtWord(code: RegionCode): string {
  if (code.length < 4) return "";
  return code[2] === "7" ? "Kota " : "Kabupaten ";
}
