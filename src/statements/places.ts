import type { ReadingWords } from "../locales/readingWords.ts";
import type { Region, RegionCode } from "../model/region.ts";
import type { Mention } from "./wordPattern.ts";
import { mentions, wordPattern } from "./wordPattern.ts";

/** A place named in a sentence. */
export interface PlaceMention extends Mention {
  /** The regions it may mean: two for a bare "Pekalongan"; none if it is the place last spoken of. */
  readonly codes: readonly RegionCode[];
  readonly kind: "named" | "province" | "country" | "here";
  /** Names who speaks or among whom is counted ("BPS Kota …", "35 kabupaten/kota di …"): not the subject. */
  readonly aside: boolean;
}

export interface PlaceIndex {
  readonly pattern: RegExp;
  readonly byName: ReadonlyMap<string, readonly RegionCode[]>;
  readonly regions: ReadonlyMap<RegionCode, Region>;
}

/** Words that are names of districts only after "Kota" or "Kabupaten". */
const COMMON_WORDS = ["Batu", "Landak", "Metro", "Sabang", "Solok", "Asahan", "Bone", "Tapin", "Raja Ampat"];

/** How every region may be called: the full name, "Kab. X", "X Regency", "X City", or X alone. */
export function placeIndex(regions: ReadonlyMap<RegionCode, Region>): PlaceIndex {
  const byName = new Map<string, RegionCode[]>();
  const add = (name: string, code: RegionCode) => byName.set(name, [...(byName.get(name) ?? []), code]);
  for (const { code, name, level } of regions.values()) {
    const bare = baseOf(name);
    if (level === "district") {
      add(name.toLowerCase(), code);
      if (!COMMON_WORDS.includes(bare)) add(bare.toLowerCase(), code);
    } else {
      byName.set(name.toLowerCase(), [code]);
    }
  }
  // A province's own name is never a district's: "Gorontalo" alone is the province.
  for (const { code, name, level } of regions.values()) {
    if (level !== "district") byName.set(name.toLowerCase(), [code]);
  }
  const bases = [...new Set([...regions.values()].map(({ name }) => baseOf(name)))].sort(
    (a, b) => b.length - a.length,
  );
  const escaped = bases.map((base) => base.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(Kota|Kabupaten|Kab\\.?|kota|kabupaten|kab\\.?|Pemkot|Pemkab|Pemerintah\\s+Kota|Pemerintah\\s+Kabupaten|Wali\\s+Kota|KOTA|KABUPATEN|City\\s+of|Regency\\s+of|city\\s+of|regency\\s+of|Provinsi|Prov\\.?|Province\\s+of)\\s+)?(${escaped.join("|")})(?:\\s+(City|Regency|Municipality|Province))?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return { pattern, byName, regions };
}

function baseOf(name: string): string {
  return name.replace(/^(?:Kota|Kabupaten)\s+(?:Administrasi\s+)?/, "");
}

/** The places a sentence names, in order, longest first where they overlap. */
export function places(sentence: string, words: ReadingWords, index: PlaceIndex): PlaceMention[] {
  const candidates: PlaceMention[] = [];
  const take = (mention: Mention, codes: readonly RegionCode[], kind: PlaceMention["kind"]) =>
    candidates.push({ ...mention, codes, kind, aside: false });
  for (const [code, names] of Object.entries(words.aliases)) {
    for (const mention of mentions(
      sentence,
      `(?:(?:Provinsi|Prov\\.?|Province of) )?(?:${names})(?: Province)?`,
    )) {
      if (/^[\p{Lu}]/u.test(mention.text) || mention.text.length > 4)
        take(mention, [code], code === "00" ? "country" : "named");
    }
  }
  for (const { 0: text, 1: before, 2: base = "", 3: after, index: start } of sentence.matchAll(
    index.pattern,
  )) {
    const kind = kindOf(`${before ?? ""} ${after ?? ""}`);
    const flat = base.replace(/\s+/g, " ").toLowerCase();
    const named =
      index.byName.get(kind === "kota" || kind === "kabupaten" ? `${kind} ${flat}` : flat) ??
      index.byName.get(flat);
    const codes =
      kind === "province" ? named?.filter((code) => index.regions.get(code)?.level === "province") : named;
    // Without "kota" or "kabupaten" only a capital tells a name from a word.
    if (kind === undefined && !/^\p{Lu}/u.test(base)) continue;
    if (codes !== undefined && codes.length > 0)
      take({ start, end: start + text.length, text }, codes, "named");
  }
  for (const mention of mentions(sentence, words.cityWord)) take(mention, [], "here");
  for (const mention of mentions(sentence, words.provinceWord)) take(mention, [], "province");
  for (const mention of mentions(sentence, words.countryWord)) take(mention, [], "country");
  const found: PlaceMention[] = [];
  for (const each of candidates.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!found.some((other) => each.start < other.end && each.end > other.start)) found.push(each);
  }
  found.sort((a, b) => a.start - b.start);
  return found
    .filter((each, i) => !isAddress(each, found[i - 1], sentence, index))
    .map((each) => ({ ...each, aside: isAside(each, sentence, words, index) }));
}

function kindOf(words: string): "kota" | "kabupaten" | "province" | undefined {
  if (/kab|regency/iu.test(words)) return "kabupaten";
  if (/prov/iu.test(words)) return "province";
  return words.trim() === "" ? undefined : "kota";
}

/** "Kota Pekalongan, Jawa Tengah": the province only says where the city lies. */
function isAddress(
  place: PlaceMention,
  before: PlaceMention | undefined,
  sentence: string,
  { regions }: PlaceIndex,
): boolean {
  if (before === undefined || before.codes.length === 0) return false;
  const between = sentence.slice(before.end, place.start);
  if (!/^(?:,\s*|\s*\(\s*|,?\s+(?:Provinsi|in)\s+)$/u.test(between)) return false;
  return before.codes.some((code) => regions.get(code)?.parent === place.codes[0]);
}

function isAside(
  place: PlaceMention,
  sentence: string,
  words: ReadingWords,
  { regions }: PlaceIndex,
): boolean {
  const before = sentence.slice(Math.max(0, place.start - 45), place.start);
  if (
    /(?:BPS|Badan Pusat Statistik|Bappeda|Bapperida|Dinas|Statistics|statistics office (?:of|in))(?:\s+Provinsi)?\s*$/u.test(
      before,
    )
  )
    return true;
  if (/(?:^|\s)se-?\s*$/iu.test(before)) return true;
  // A neighbour that only says where the subject lies.
  if (
    /(?:berbatasan dengan|bertetangga dengan|tetangga(?: (?:jauh|dekat))?|mengelilingi|di (?:dekat|sebelah|sekitar)|borders?|bordering|surround(?:s|ing)|neighbou?r(?:s|ing)?(?: of)?|next to|near|border from|reporters in)\s*$/iu.test(
      before,
    )
  )
    return true;
  const isDistrict = place.codes.some((code) => regions.get(code)?.level === "district");
  if (
    !isDistrict &&
    new RegExp(
      `(?<![\\p{L}])(?:${words.lowest}|${words.highest})\\s+(?:(?:ke-)?\\d+\\s+)?(?:di|in|of|within|across|seluruh|all|the|antara|wilayah|provinsi|\\s)+$`,
      "iu",
    ).test(before)
  )
    return true;
  return (
    new RegExp(
      `(?:${words.districts})(?:\\s+(?:yang ada|lain|lainnya|other))?(?:\\s+(?:di|in|of|across|within|se-?)(?: seluruh| provinsi| all of)?)?(?:\\s+the)?\\s*$`,
      "iu",
    ).test(before) && wordPattern(words.districts).test(before)
  );
}
