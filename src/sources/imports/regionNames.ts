import type { Region } from "../../model/region.ts";

/** A name of a place as files write it, in parts. */
export interface RegionName {
  /** Without the word for the kind of place, in small letters. */
  readonly stem: string;
  readonly kind: "kota" | "kabupaten" | "province" | undefined;
}

const KINDS: readonly [pattern: RegExp, kind: RegionName["kind"]][] = [
  [/^(?:provinsi|propinsi|prov) (.+)$/, "province"],
  [/^(?:kabupaten|kab)(?: (?:administrasi|adm))? (.+)$/, "kabupaten"],
  [/^(?:kota|kotamadya|kodya)(?: (?:administrasi|adm))? (.+)$/, "kota"],
  [/^(.+?),? (?:kota|city|municipality)$/, "kota"],
  [/^(.+?),? (?:kabupaten|kab|regency)$/, "kabupaten"],
  [/^(.+?),? province$/, "province"],
];

/** Other names of provinces and of the country. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["daerah istimewa yogyakarta", "di yogyakarta"],
  ["d i yogyakarta", "di yogyakarta"],
  ["nanggroe aceh darussalam", "aceh"],
  ["kep bangka belitung", "kepulauan bangka belitung"],
  ["bangka belitung", "kepulauan bangka belitung"],
  ["kep riau", "kepulauan riau"],
  ["kep seribu", "kepulauan seribu"],
]);

/** Old names and other spellings that files carry, without a word for the kind of place, by the code they mean. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["karangasem", "5107"],
  ["karang asem", "5107"],
  ["mahakam hulu", "6411"],
  ["pontianak", "6104"],
]);

/** The footnote mark behind a name: "Nduga *" has one; empty if there is none. */
export function nameMark(text: string): string {
  return /\s*([*†‡¹²³]+|\d\))\s*$/.exec(text)?.[1] ?? "";
}

/** `text` without footnote marks and marks of HTML, with its letters in their plain forms and single spaces. */
export function plainName(text: string): string {
  return text
    .replace(/<[^<>]*>/g, "")
    .replace(/\s*(?:[*†‡¹²³]+|\d\))\s*$/, "")
    .replace(/&nbsp;/gi, " ")
    .replace(/&amp;/gi, "&")
    .normalize("NFKC")
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** `text` as names are compared: small letters, no points, single spaces. */
export function comparedName(text: string): string {
  const compared = plainName(text).toLowerCase().replace(/\./g, " ").replace(/\s+/g, " ").trim();
  return SAME.get(compared) ?? compared;
}

/** The parts of a name, whose kind may stand before or behind: "Kab. Tegal", "Tegal, Kota". */
export function regionName(text: string, stems: ReadonlyMap<string, readonly Region[]>): RegionName {
  const compared = comparedName(text);
  if (stems.has(compared)) return { stem: compared, kind: undefined };
  for (const [pattern, kind] of KINDS) {
    const found = pattern.exec(compared)?.[1];
    if (found === undefined) continue;
    const stem = SAME.get(found) ?? found;
    if (stems.has(stem) || OTHER_NAMES.has(stem)) return { stem, kind };
  }
  return { stem: compared, kind: undefined };
}

/** Regions by their names without the word for the kind of place. */
export function regionStems(regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
  const stems = new Map<string, Region[]>();
  for (const region of regions) {
    const stem = comparedName(region.name).replace(/^(kabupaten|kota) /, "");
    const others = stems.get(stem);
    if (others === undefined) stems.set(stem, [region]);
    else others.push(region);
  }
  return stems;
}

/** The full name that is nearest to `text`, if no more than two letters differ. */
export function suggestedName(text: string, regions: readonly Region[]): string | undefined {
  const wanted = comparedName(text);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const { name } of regions) {
    const compared = comparedName(name);
    if (Math.abs(compared.length - wanted.length) > 2) continue;
    const distance = editDistance(compared, wanted);
    if (distance <= 2 && distance < (best?.distance ?? 3)) best = { name, distance };
  }
  return best?.name;
}

/** How many letters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
