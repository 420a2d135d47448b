import { z } from "zod";
import type { Claim } from "../model/claim.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Publisher } from "../model/publisher.ts";
import { isMarkComment, type Unfinished, unfinishedText } from "../model/unfinished.ts";
import { filledText, isoDate, regionCode, safeId, words } from "./fields.ts";
import type { Files } from "./files.ts";
import { locatedYaml } from "./locatedYaml.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";

const wholeYear = z.int().min(1900).max(2100);

const indicatorSchema = z.strictObject({
  id: safeId,
  name: words,
  short: words,
  definition: words,
  unit: filledText,
  decimals: z.int().min(0).max(6),
  polarity: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  range: z.tuple([z.number(), z.number()]),
  breaks: z.array(
    z
      .strictObject({
        year: wholeYear,
        severity: z.enum(["putus", "acuan", "catatan"]),
        levels: z.array(z.enum(["country", "province", "district"])).min(1),
        within: regionCode.optional(),
        note: words,
      })
      .transform(({ within, ...rest }) => ({ ...rest, within })),
  ),
});

/**
 * Every indicator, one file each in `data/indicators/`, by the name of its file. That the name is the id
 * is left to a check: keyed by id, a second definition would silently replace the first.
 */
export function indicatorFiles(files: Files): Map<string, Indicator> {
  return new Map(
    namesIn(files, "data/indicators", ".yaml").map((name) => [
      name,
      readYaml(files, `data/indicators/${name}.yaml`, indicatorSchema),
    ]),
  );
}

const editionSchema = z
  .strictObject({
    id: safeId,
    title: words,
    cutoff: isoDate,
    release: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
      .optional(),
    occasion: words,
    focus: regionCode,
    province: regionCode,
    country: regionCode,
    start: wholeYear,
    targetDocument: filledText,
    assumedSurvey: z.strictObject({ households: z.int().min(2), designEffect: z.number().min(1) }).optional(),
  })
  .transform(({ assumedSurvey, release, ...rest }) => ({ ...rest, assumedSurvey, release }));

/** The ids of all editions, oldest first by cut-off. */
export function editionIds(files: Files): string[] {
  return namesIn(files, "data/editions", ".yaml")
    .map((id) => ({ id, cutoff: editionFile(files, id).cutoff }))
    .sort((a, b) => (a.cutoff === b.cutoff ? 0 : a.cutoff < b.cutoff ? -1 : 1))
    .map(({ id }) => id);
}

/** One edition's definition. */
export function editionFile(files: Files, id: string): EditionDefinition {
  const path = `data/editions/${id}.yaml`;
  const definition = readYaml(files, path, editionSchema);
  const unfinished = readText(files, path)
    .split("\n")
    .flatMap((line, i): Unfinished[] => {
      const text = unfinishedText(line);
      if (text === undefined) return [];
      if (isMarkComment(line)) return [{ line: i + 1, text }];
      return [{ line: i + 1, text: text.replace(/["']$/, ""), isPlaceholder: true }];
    });
  return unfinished.length > 0 ? { ...definition, unfinished } : definition;
}

/** An e-mail address, or the address of a page. */
const contact = z.string().regex(/^(?:[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+|https:\/\/[^\s/]+\.\S+)$/);

const publisherSchema = z
  .strictObject({ official: z.boolean(), name: words, claims: z.boolean(), contact: contact.optional() })
  .transform(({ contact, ...rest }) => ({ ...rest, contact }));

/** Whose pages these are. */
export function publisherFile(files: Files): Publisher {
  return readYaml(files, "data/publisher.yaml", publisherSchema);
}

const claimsSchema = z.strictObject({
  date: isoDate,
  event: words,
  claims: z
    .array(
      z.strictObject({
        id: safeId,
        statement: filledText,
        statement_en: filledText,
        stated: z.strictObject({ value: z.number(), decimals: z.int().min(0), unit: filledText }).optional(),
        verdict: z.enum(["supported", "contradicted", "misleading", "uncheckable"]),
        why: words,
        source: filledText,
      }),
    )
    .min(1),
});

/** Every public statement in `data/claims/`, by date, then in file order, each with its own line. */
export function claimFiles(files: Files): Claim[] {
  return namesIn(files, "data/claims", ".yaml").flatMap((name) => {
    const file = `data/claims/${name}.yaml`;
    const { value, lineOf } = locatedYaml(files, file, claimsSchema);
    const { date, event, claims } = value;
    return claims.map(({ statement_en: inEnglish, stated, ...claim }, i) => ({
      ...claim,
      inEnglish,
      stated,
      date,
      event,
      row: { file, line: lineOf(["claims", i]) },
    }));
  });
}

function namesIn(files: Files, folder: string, ending: string): string[] {
  return files
    .list(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}
