import { editionChanges } from "../src/findings/editionChanges.ts";
import { verdictMoves } from "../src/findings/verdictMoves.ts";
import type { Finding } from "../src/model/finding.ts";
import type { Language } from "../src/model/words.ts";
import { type Content, loadContent, type Volume } from "../src/site/content.ts";
import { correctionsOf } from "../src/site/corrections.ts";
import { factValue } from "../src/site/factWords.ts";
import { wordMoves } from "../src/site/wordMoves.ts";
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
    const content = loadContent(files);
    for (const line of editionDiff(content, before ?? "", after ?? "", language)) console.log(line);
  },
};

/**
 * What differs between two editions, as lines: key figures, published figures, verdicts, words.
 *
 * @throws RangeError if one of them is unknown, or they are about different places
 */
export function editionDiff(content: Content, a: string, b: string, language: Language): string[] {
  const [before, after] = [content.volume(a, language), content.volume(b, language)];
  const { edition, locale } = after;
  const words = locale.editionDiff;
  const changes = editionChanges(before.edition, edition);
  const told = (finding: Finding | undefined, volume: Volume) =>
    finding === undefined ? words.gone : factValue(finding, volume.edition, locale);
  const placed = ({ region, indicator, unit, point }: (typeof changes.added)[number]) => ({
    what: `${edition.regions.get(region)?.name ?? region}, ${indicator}, ${locale.period(point.year, point.month ?? null)}`,
    value: locale.quantity(point.value, unit, point.decimals),
  });
  const listed = (lines: readonly string[]) => (lines.length === 0 ? [`  ${words.none}`] : lines);
  const [ids, idsBefore] = [edition, before.edition].map(({ findings }) => new Set(findings.keys()));
  const only = (some: ReadonlySet<string> | undefined, others: ReadonlySet<string> | undefined) =>
    [...(some ?? [])].filter((id) => !others?.has(id)).length;
  const recorded = [before.edition, edition].flatMap(({ definition }) =>
    correctionsOf(content.record(definition.id)).map(({ made, kind, moved, reason }) =>
      words.entry(
        definition.title[language],
        locale.date(made),
        locale.corrections.kinds[kind].name,
        moved.length,
        reason,
      ),
    ),
  );
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
    words.recorded,
    ...listed([...new Set(recorded)].map((line) => `  ${line}`)),
    words.withdrawn,
    ...listed(changes.withdrawn.map((each) => `  ${placed(each).what}: ${placed(each).value}`)),
    words.added(changes.added.length),
    words.findings(only(ids, idsBefore), only(idsBefore, ids)),
    words.verdicts,
    ...listed(
      verdictMoves(before.edition, edition).map(
        ({ id, was, is }) => `  ${id}: ${locale.verdict(was)} → ${locale.verdict(is)}`,
      ),
    ),
    words.words,
    ...wordMoves(before, after).map(
      ({ report, kept, gone, came }) => `  ${report}: ${words.counted(kept, gone, came)}`,
    ),
  ];
}
