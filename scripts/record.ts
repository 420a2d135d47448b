import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  type DifferenceCause,
  type PublishedRecord,
  REVISION_KINDS,
  type RecordDifference,
  type RevisionKind,
} from "../src/model/publishedRecord.ts";
import type { Language } from "../src/model/words.ts";
import { type Content, loadContent } from "../src/site/content.ts";
import { changesSinceRecord, numbersOf } from "../src/site/editionRecord.ts";
import { diskFiles } from "../src/sources/files.ts";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";
import { recordPath } from "../src/sources/recordFiles.ts";

/** How many differences are printed before the rest is only counted. */
const MOST = 12;

const WORDS = {
  id: {
    data: "baris data",
    code: "cara menghitung",
    words: "kata-kata",
    nothing: "tidak ada",
    more: (n: number) => `  … dan ${n} lagi`,
  },
  en: {
    data: "data row",
    code: "code",
    words: "words",
    nothing: "nothing",
    more: (n: number) => `  … and ${n} more`,
  },
} as const;

/** Differences as lines: where, was → is, and what made it so. */
export function differenceLines(differences: readonly RecordDifference[], language: Language): string[] {
  const words = WORDS[language];
  const told = (cause: DifferenceCause) => {
    if (cause.kind === "data") return `${words.data} ${cause.row}`;
    return cause.kind === "words" ? `${words.words} ${cause.report}` : words.code;
  };
  return [
    ...differences
      .slice(0, MOST)
      .map(
        ({ key, was, is, cause }) =>
          `  ${key}: ${was ?? words.nothing} → ${is ?? words.nothing} [${told(cause)}]`,
      ),
    ...(differences.length > MOST ? [words.more(differences.length - MOST)] : []),
  ];
}

/**
 * What stops a publication: editions that would print other numbers than they did, as lines to be printed.
 *
 * @returns empty where every recorded edition prints what it printed
 */
export function recordObjections(content: Content, language: Language): string[] {
  return content.editions.flatMap(({ definition: { id } }) => {
    const differences = changesSinceRecord(content, id);
    if (differences.length === 0) return [];
    const [what, next] =
      language === "en"
        ? [
            `${recordPath(id)}: the ${id} edition would print ${differences.length} other numbers than it did [record_differs]`,
            `  If this is meant: npm run laju -- edition record ${id} --kind revision|correction|method --reason "…"`,
          ]
        : [
            `${recordPath(id)}: edisi ${id} akan mencetak ${differences.length} angka lain daripada yang pernah dicetak [record_differs]`,
            `  Bila memang dimaksud: npm run laju -- edition record ${id} --kind revision|correction|method --reason "…"`,
          ];
    return [what ?? "", ...differenceLines(differences, language), next ?? ""];
  });
}

/**
 * Records what an edition prints: at first everything, later what moved, with the reason.
 *
 * @param made ISO date
 * @returns what is wrong with the command, in Indonesian, or `undefined`
 */
export function recordCommand(
  id: string,
  { kind, reason, made }: { readonly kind: string; readonly reason: string; readonly made: string },
  language: Language,
): string | undefined {
  if (!isCalendarDate(made)) return `--made harus tanggal yang ada, TTTT-BB-HH, bukan "${made}".`;
  const content = loadContent(diskFiles(process.cwd()));
  if (!content.editions.some(({ definition }) => definition.id === id)) return `edisi tidak dikenal: ${id}.`;
  const record = content.record(id);
  if (record === undefined) {
    write({
      edition: id,
      log: [{ made, kind: "first", reason: "", moved: [] }],
      numbers: numbersOf(content, id),
    });
    console.log(`${recordPath(id)}: semua angka edisi ${id} dicatat untuk pertama kali.`);
    return undefined;
  }
  const moved = changesSinceRecord(content, id);
  if (moved.length === 0) {
    console.log(`${recordPath(id)}: tidak ada angka yang berubah; catatan tidak disentuh.`);
    return undefined;
  }
  if (!(REVISION_KINDS as readonly string[]).includes(kind)) {
    return `--kind harus salah satu dari ${REVISION_KINDS.join(", ")}, bukan "${kind}".`;
  }
  if (reason.trim().length < 10) {
    return "--reason harus menerangkan alasannya dalam satu kalimat; alasan itu terbit dalam daftar koreksi.";
  }
  write({
    edition: id,
    log: [...record.log, { made, kind: kind as RevisionKind, reason: reason.trim(), moved }],
    numbers: numbersOf(content, id),
  });
  for (const line of differenceLines(moved, language)) console.log(line);
  console.log(`${recordPath(id)}: ${moved.length} angka dicatat ulang.`);
  return undefined;
}

/** Writes a record beside the old one and puts it in its place: an interruption leaves the old one as it was. */
function write(record: PublishedRecord): void {
  const path = resolve(recordPath(record.edition));
  const draft = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(draft, "wx");
    try {
      writeSync(file, `${JSON.stringify(record, null, 1)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
