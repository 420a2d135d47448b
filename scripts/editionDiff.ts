import { editionChanges } from "../src/findings/editionChanges.ts";
import type { Finding } from "../src/model/finding.ts";
import type { Language } from "../src/model/words.ts";
import { loadContent, type Volume } from "../src/site/content.ts";
import { factValue } from "../src/site/factWords.ts";
import { sentencesOf } from "../src/site/kit/sentencesOf.ts";
import { plainText } from "../src/site/plainText.ts";
import { diskFiles } from "../src/sources/files.ts";
import { type Command, UsageError } from "./command.ts";
import { knownEdition } from "./knownEdition.ts";

/** What differs between two editions. */
export const editionDiffCommand: Command = {
  name: "edition diff",
  takes: "A B",
  help: {
    id: "Apa yang berubah dari edisi A ke edisi B: angka pokok, angka terbit yang direvisi, simpulan, kalimat.",
    en: "What changed from edition A to edition B: key figures, published figures that were revised, verdicts, sentences.",
  },
  options: {},
  example: "edition diff 2025 2026",
  run({ language, words: [a, b, ...others] }) {
    if (a === undefined || b === undefined || others.length > 0) {
      throw new UsageError(
        language === "en" ? "edition diff requires two editions." : "edition diff memerlukan dua edisi.",
      );
    }
    const files = diskFiles(process.cwd());
    const [before, after] = [a, b].map((id) => knownEdition(files, id, language));
    for (const line of editionDiff(before ?? "", after ?? "", language)) console.log(line);
  },
};

const WORDS = {
  id: {
    key: "Angka pokok",
    added: (n: number) => `Angka terbit yang baru diketahui: ${n}`,
    revised: "Angka terbit yang direvisi",
    withdrawn: "Angka yang tidak ada lagi",
    verdicts: "Simpulan yang berganti",
    words: "Kalimat laporan",
    gone: "tidak ada",
    none: "  tidak ada",
    counted: (kept: number, left: number, came: number) =>
      `${kept} kalimat sama, ${left} hilang, ${came} baru`,
  },
  en: {
    key: "Key figures",
    added: (n: number) => `Published figures newly known: ${n}`,
    revised: "Published figures revised",
    withdrawn: "Figures that are gone",
    verdicts: "Verdicts that changed",
    words: "Sentences of reports",
    gone: "none",
    none: "  none",
    counted: (kept: number, left: number, came: number) =>
      `${kept} sentences alike, ${left} gone, ${came} new`,
  },
} as const;

/**
 * What differs between two editions, as lines: key figures, published figures, verdicts, words.
 *
 * @throws RangeError if one of them is unknown, or they are about different places
 */
export function editionDiff(a: string, b: string, language: Language): string[] {
  const content = loadContent(diskFiles(process.cwd()));
  const [before, after] = [content.volume(a, language), content.volume(b, language)];
  const { edition, locale } = after;
  const words = WORDS[language];
  const changes = editionChanges(before.edition, edition);
  const told = (finding: Finding | undefined, volume: Volume) =>
    finding === undefined ? words.gone : factValue(finding, volume.edition, locale);
  const placed = ({ region, indicator, unit, point }: (typeof changes.added)[number]) => ({
    what: `${edition.regions.get(region)?.name ?? region}, ${indicator}, ${locale.period(point.year, point.month ?? null)}`,
    value: locale.quantity(point.value, unit, point.decimals),
  });
  const listed = (lines: readonly string[]) => (lines.length === 0 ? [words.none] : lines);
  const verdicts = [...edition.findings.values()].flatMap((finding) => {
    const was = before.edition.findings.get(finding.id)?.verdict ?? null;
    if (finding.verdict === null || was === null || was === finding.verdict) return [];
    return [`  ${finding.id}: ${locale.verdict(was)} → ${locale.verdict(finding.verdict)}`];
  });
  return [
    `${before.edition.definition.title[language]} → ${edition.definition.title[language]}`,
    "",
    words.key,
    ...changes.key.map(
      ({ id, was, is }) => `  ${locale.press.changes.names[id]}: ${told(was, before)} → ${told(is, after)}`,
    ),
    words.revised,
    ...listed(
      changes.revised.map(
        ({ was, is }) => `  ${placed(is).what}: ${placed(was).value} → ${placed(is).value}`,
      ),
    ),
    words.withdrawn,
    ...listed(changes.withdrawn.map((each) => `  ${placed(each).what}: ${placed(each).value}`)),
    words.added(changes.added.length),
    words.verdicts,
    ...listed(verdicts),
    words.words,
    ...[...new Set([...before.reports.keys(), ...after.reports.keys()])].sort().map((name) => {
      const [old, current] = [before, after].map((volume) => new Set(sentencesIn(volume, name)));
      const kept = [...(current ?? [])].filter((sentence) => old?.has(sentence)).length;
      return `  ${name}: ${words.counted(kept, (old?.size ?? 0) - kept, (current?.size ?? 0) - kept)}`;
    }),
  ];
}

function sentencesIn({ locale, reports }: Volume, name: string): string[] {
  const report = reports.get(name);
  if (report === undefined) return [];
  const parts = [report.headline, report.lede, ...report.cannot].map(plainText);
  return [...parts, ...sentencesOf(report.html, locale.guards.abbreviations)];
}
