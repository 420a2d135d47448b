import type { Region } from "../model/region.ts";

/**
 * The part of an address that names a region: its code, then its name in lower case with hyphens.
 *
 * @example regionSlug(kotaPekalongan) // "3375-kota-pekalongan"
 */
export function regionSlug({ code, name }: Region): string {
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${code}-${words}`;
}
