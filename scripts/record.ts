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
import { type Command, type CommandLine, UsageError } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";
import { knownEdition } from "./knownEdition.ts";

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

/** Records what an edition prints: at first everything, later what moved, with the reason. */
export const editionRecord: Command = {
  name: "edition record",
  takes: "ID",
  help: {
    id: "Catat semua angka yang dicetak sebuah edisi dalam data/published/ID.json; bila ada yang berubah, dengan jenis dan alasannya, yang terbit dalam daftar koreksi.",
    en: "Records every number an edition prints in data/published/ID.json; where some moved, with kind and reason, which appear in the list of corrections.",
  },
  options: {
    kind: {
      value: REVISION_KINDS.join("|"),
      help: {
        id: "revision: BPS merevisi; correction: kami keliru; method: cara menghitung berganti",
        en: "revision: BPS revised; correction: we were wrong; method: the way of computing changed",
      },
    },
    reason: {
      value: '"…"',
      help: { id: "satu kalimat, yang ikut terbit", en: "one sentence, which is published" },
    },
    made: {
      value: "TTTT-BB-HH",
      help: {
        id: "tanggal catatan; hari ini bila tidak disebut",
        en: "day of the entry; today if not given",
      },
    },
  },
  example: 'edition record 2026 --kind correction --reason "satuan garis kemiskinan tertukar"',
  run(line) {
    const [id, ...others] = line.words;
    if (id === undefined || others.length > 0) {
      throw new UsageError(
        line.language === "en" ? "edition record requires one ID." : "edition record memerlukan satu ID.",
      );
    }
    withDataLock(process.cwd(), () => record(id, line));
  },
};

function record(asked: string, { language, option }: CommandLine): void {
  const isEnglish = language === "en";
  const made = option("made") ?? new Date().toISOString().slice(0, 10);
  if (!isCalendarDate(made)) {
    throw new UsageError(
      isEnglish
        ? `--made must be a day that exists, YYYY-MM-DD, not "${made}".`
        : `--made harus tanggal yang ada, TTTT-BB-HH, bukan "${made}".`,
    );
  }
  const files = diskFiles(process.cwd());
  const id = knownEdition(files, asked, language);
  const content = loadContent(files);
  const path = recordPath(id);
  const known = content.record(id);
  if (known === undefined) {
    write({
      edition: id,
      log: [{ made, kind: "first", reason: "", moved: [] }],
      numbers: numbersOf(content, id),
    });
    console.log(
      isEnglish
        ? `${path}: every number of the ${id} edition is recorded for the first time.`
        : `${path}: semua angka edisi ${id} dicatat untuk pertama kali.`,
    );
    return;
  }
  const moved = changesSinceRecord(content, id);
  if (moved.length === 0) {
    console.log(
      isEnglish
        ? `${path}: no number moved; the record is as it was.`
        : `${path}: tidak ada angka yang berubah; catatan tidak disentuh.`,
    );
    return;
  }
  const [kind, reason] = [option("kind") ?? "", (option("reason") ?? "").trim()];
  if (!(REVISION_KINDS as readonly string[]).includes(kind)) {
    throw new UsageError(
      isEnglish
        ? `${moved.length} numbers moved: --kind must be one of ${REVISION_KINDS.join(", ")}, not "${kind}".`
        : `${moved.length} angka berubah: --kind harus salah satu dari ${REVISION_KINDS.join(", ")}, bukan "${kind}".`,
    );
  }
  if (reason.length < 10) {
    throw new UsageError(
      isEnglish
        ? "--reason must tell the reason in a sentence; it is published in the list of corrections."
        : "--reason harus menerangkan alasannya dalam satu kalimat; alasan itu terbit dalam daftar koreksi.",
    );
  }
  write({
    edition: id,
    log: [...known.log, { made, kind: kind as RevisionKind, reason, moved }],
    numbers: numbersOf(content, id),
  });
  for (const line of differenceLines(moved, language)) console.log(line);
  console.log(
    isEnglish
      ? `${path}: ${moved.length} numbers recorded anew.`
      : `${path}: ${moved.length} angka dicatat ulang.`,
  );
}

function write(record: PublishedRecord): void {
  commitFiles(new Map([[recordPath(record.edition), `${JSON.stringify(record, null, 1)}\n`]]));
}
