import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { Region } from "../../model/region.ts";

/** With fewer districts than these, each can be found by eye. */
const LEAST = 6;

/** The districts that have points in a figure's picture, by name; none if they are few. */
export function markableDistricts(
  { picture }: Pick<Figure, "picture">,
  { regions }: Pick<Edition, "regions">,
): readonly Region[] {
  const codes = [...picture.wide.matchAll(/<circle [^>]*data-region="(\d+)"/g)].map(([, code = ""]) => code);
  const found = [...new Set(codes)].flatMap((code) => {
    const region = regions.get(code);
    return region?.level === "district" ? [region] : [];
  });
  return found.length < LEAST ? [] : found.sort((a, b) => a.name.localeCompare(b.name, "id"));
}
