import type { Locale } from "../../locales/locale.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { DIAGNOSTIC_CODES } from "../../model/diagnosticCodes.ts";
import type { Edition } from "../../model/edition.ts";
import type { Finding } from "../../model/finding.ts";
import { formatValue } from "../../narrative/formatValue.ts";
import { factValue } from "../factWords.ts";
import type { Mark } from "./marks.ts";
import { partAt, type ReportPart } from "./reportParts.ts";
import { successor } from "./successor.ts";

/** The two editions between which a report is carried over. */
export interface EditionPair {
  readonly before: Edition;
  readonly after: Edition;
}

/**
 * One mark for every part of a report that the new figures no longer support: what is wrong in it, in the order of
 * its lines, in the report's language.
 */
export function brokenMarks(
  diagnostics: readonly Diagnostic[],
  parts: readonly ReportPart[],
  editions: EditionPair,
  locale: Locale,
): Mark[] {
  const groups = new Map<number, string[]>();
  for (const diagnostic of diagnostics) {
    const line = partAt(parts, diagnostic.row.line)?.line ?? 1;
    const below = diagnostic.row.line - line;
    const told = toldBy(diagnostic, editions, locale);
    const text = below > 0 ? locale.newEdition.marks.at(below + 1, told) : told;
    const others = groups.get(line) ?? [];
    if (!others.includes(text)) groups.set(line, [...others, text]);
  }
  return [...groups].map(([line, texts]) => ({
    line,
    kind: "mend",
    text: locale.newEdition.marks.mend(texts.join("; ").replace(/\s+/g, " ")),
  }));
}

function toldBy({ code, parameters }: Diagnostic, editions: EditionPair, locale: Locale): string {
  const { marks } = locale.newEdition;
  const found = String(parameters.found ?? "");
  if (code === "unsupported_claim") {
    const claim = String(parameters.claim);
    return marks.claim(String(parameters.text), claim, nowOf(claim, found, editions.after, locale));
  }
  if (code === "unknown_finding") return marks.gone(found, successor(found, editions));
  const known = DIAGNOSTIC_CODES.find((each) => each === code);
  return known === undefined ? code : locale.diagnostics[known](parameters).replace(/\.$/, "");
}

/** What the findings of a claim are now: "falling (6,71 → 6,14 persen)". */
function nowOf(claim: string, found: string, edition: Edition, locale: Locale): string {
  const [leftId = "", rightId = ""] = claim.split(/<=|>=|!=|=|<|>/).map((id) => id.trim());
  const [left, right] = [edition.findings.get(leftId), edition.findings.get(rightId)];
  if (left === undefined) return found;
  if (/^-?\d/.test(rightId)) return factValue(left, edition, locale);
  const said = (finding: Finding) => `${finding.id} ${factValue(finding, edition, locale)}`;
  if (right !== undefined) return `${said(left)}, ${said(right)}`;
  const word = found === "nothing" ? locale.newEdition.marks.noWord : found;
  const value = movedValue(left, edition, locale) ?? factValue(left, edition, locale);
  return value === word ? word : `${word} (${value})`;
}

/** The two figures between which a change lies. */
function movedValue({ id }: Finding, edition: Edition, locale: Locale): string | undefined {
  const series = /^(.*)\.change(?:_percent)?$/.exec(id)?.[1];
  const [previous, latest] = ["previous", "latest"].map((name) => edition.findings.get(`${series}.${name}`));
  if (previous === undefined || latest === undefined) return undefined;
  const from = formatValue(previous, "number", edition, locale);
  const to = formatValue(latest, "quantity", edition, locale);
  return from === undefined || to === undefined ? undefined : `${from} → ${to}`;
}
