import type { Locale } from "../../locales/locale.ts";
import type { ReportText } from "../../model/report.ts";
import type { EditionPair } from "./brokenMarks.ts";
import type { Mark } from "./marks.ts";
import type { ReportPart } from "./reportParts.ts";
import { isOfMovingYear, successor } from "./successor.ts";

/**
 * One mark for every part of a report that no figure refutes, but that was written for the earlier edition: allowed
 * numerals, links to it, its name, its newest years, statements that were made before it.
 */
export function staleMarks(
  parts: readonly ReportPart[],
  { allow }: Pick<ReportText, "allow">,
  editions: EditionPair,
  locale: Locale,
): Mark[] {
  const { before, after } = editions;
  const { marks } = locale.newEdition;
  const isOneDocument = before.definition.targetDocument === after.definition.targetDocument;
  const numerals = allow.map(({ text }) => text).filter((text) => /\d/.test(text));
  const lasting = numerals.filter((text) => isOneDocument && text === after.definition.targetDocument);
  const doubtful = numerals.filter((text) => !lasting.includes(text));
  return parts.flatMap(({ line, written }): Mark[] => {
    const named = doubtful.filter((text) => written.includes(text));
    const texts = [
      ...named.map(marks.allowed),
      ...boundIds(written).flatMap((id) => staleFinding(id, editions, locale) ?? []),
      ...(linksTo(before.definition.id, written) ? [marks.link(before.definition.id)] : []),
      ...(mentions(before.definition.id, written, [...lasting, ...named])
        ? [marks.mention(before.definition.id)]
        : []),
    ];
    if (texts.length === 0) return [];
    return [{ line, kind: "check", text: marks.check(texts.join("; ").replace(/\s+/g, " ")) }];
  });
}

/** The findings that a part names: in braces, or in a list or table of findings. */
function boundIds(written: string): string[] {
  const bound = written.startsWith("::") ? [written] : (written.match(/\{[^{}]*\}/g) ?? []);
  return [...new Set(bound.flatMap((text) => text.match(/[a-z][a-z0-9_]*(?:\.[a-z0-9_-]+)+/g) ?? []))];
}

function staleFinding(id: string, editions: EditionPair, locale: Locale): string | undefined {
  const { before, after } = editions;
  const { marks } = locale.newEdition;
  // What is gone is told by what it breaks.
  if (!before.findings.has(id) || !after.findings.has(id)) return undefined;
  const stated = /^claim\.(\d{4}-\d\d-\d\d)\./.exec(id)?.[1];
  if (stated !== undefined) {
    return stated <= before.definition.cutoff ? marks.stated(id, locale.date(stated)) : undefined;
  }
  return isOfMovingYear(id, editions) ? marks.olderYear(id, successor(id, editions)) : undefined;
}

function linksTo(edition: string, written: string): boolean {
  return new RegExp(`/edisi/${edition}(?=[/#?)]|$)`, "m").test(written);
}

/** Whether the edition is named in what a reader sees, apart from texts that are known. */
function mentions(edition: string, written: string, known: readonly string[]): boolean {
  let rest = written.replace(/\{\{?[^{}]*\}?\}/g, " ").replace(/\]\([^)]*\)/g, "] ");
  for (const text of known) rest = rest.replaceAll(text, " ");
  return new RegExp(`(?<![\\w.-])${edition}(?![\\w-])`).test(rest);
}
