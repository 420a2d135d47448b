import { z } from "zod";
import { jsonFault } from "./jsonFault.ts";
import { Refusal } from "./refusal.ts";

const id = z.union([z.number(), z.string()]).transform(String);
const label = z.union([z.string(), z.number()]).transform(String);
const item = z.object({ val: id, label });

const answerSchema = z.object({
  var: z
    .array(
      z.object({
        val: id,
        label,
        unit: z.string().nullish(),
        note: z.string().nullish(),
      }),
    )
    .min(1),
  turvar: z.array(item).min(1),
  vervar: z.array(item).min(1),
  tahun: z.array(item).min(1),
  turtahun: z.array(item).min(1),
});

/** The parts of a data answer of the statistics office's interface, ids as text. */
export type WebApiAnswer = z.infer<typeof answerSchema> & {
  /** Values by their composite key, in the order of the file. */
  readonly contents: ReadonlyMap<string, unknown>;
};

/**
 * A data answer of the interface of the statistics office, checked.
 *
 * @throws Refusal `API_NOT_JSON` for a web page, `JSON_SYNTAX`, `API_STATUS` for an answer that says something
 *   went wrong or nothing was found, `API_SHAPE` for JSON that is no data answer
 */
export function webApiAnswer(text: string): WebApiAnswer {
  if (text.trimStart().startsWith("<")) throw new Refusal("API_NOT_JSON");
  const parsed = parsedJson(text);
  if (!isRecord(parsed)) throw new Refusal("API_SHAPE", { place: "/" });
  const status = own(parsed, "status");
  const availability = own(parsed, "data-availability");
  if (typeof status === "string" && status !== "OK") {
    throw new Refusal("API_STATUS", { message: redacted(own(parsed, "message") ?? status) });
  }
  if (typeof availability === "string" && availability !== "available") {
    throw new Refusal("API_STATUS", { message: redacted(availability) });
  }
  const contents = own(parsed, "datacontent");
  if (!isRecord(contents)) {
    // Lists of variables and tables in HTML come in the same envelope, but hold no values by key.
    throw new Refusal("API_SHAPE", { place: Object.hasOwn(parsed, "data") ? "data" : "datacontent" });
  }
  const checked = answerSchema.safeParse(parsed);
  if (!checked.success) {
    throw new Refusal("API_SHAPE", { place: (checked.error.issues[0]?.path ?? []).join(".") });
  }
  return { ...checked.data, contents: new Map(Object.entries(contents)) };
}

/** A data answer is four levels deep; a reader would need a level of its own memory for each. */
const DEEPEST = 100;

function parsedJson(text: string): unknown {
  if (isDeeperThan(DEEPEST, text)) throw new Refusal("API_SHAPE", { place: "/" });
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = jsonFault(text, error);
    const row = text.slice(0, position).split("\n").length;
    throw new Refusal("JSON_SYNTAX", { position }, { row });
  }
}

function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (isQuoted) {
      if (character === "\\") i += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A message of the interface without keys, which it repeats from the address. */
function redacted(message: unknown): string {
  return String(typeof message === "string" ? message : JSON.stringify(message))
    .replace(/\b[0-9a-f]{16,}\b/gi, "…")
    .replace(/(\bkey\b["']?\s*[=/:]\s*["']?)[\w-]+/gi, "$1…")
    .slice(0, 200);
}
