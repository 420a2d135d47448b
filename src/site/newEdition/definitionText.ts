import type { Words } from "../../model/words.ts";

/** What is decided of a new edition when it is begun. */
export interface NewDefinition {
  readonly id: string;
  readonly title: Words;
  /** ISO date. */
  readonly cutoff: string;
}

/** One key of an edition's file with the comments above it. */
interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
}

/** What the file says about the fields that were taken over, in the language of its comments. */
const TAKEN_OVER: Readonly<Record<string, string>> = {
  targetDocument:
    "periksa: dokumen yang targetnya diikuti, diambil dari edisi lalu. Masih berlaku? Lalu hapus baris ini.",
  assumedSurvey:
    "periksa: anggapan edisi lalu tentang survei. Ubah, hapus bersama isinya, atau biarkan; lalu hapus baris ini.",
};

/**
 * The file of a new edition, made from the text of the one it follows: what is decided for each edition is new, the
 * rest is taken over with its comments, marked where it must be looked at again.
 */
export function definitionText(previous: string, { id, title, cutoff }: NewDefinition, from: string): string {
  const quoted = (text: string) => JSON.stringify(text);
  const own = ["id", "title", "cutoff", "release", "occasion"];
  const taken = entriesOf(previous).filter(({ key }) => !own.includes(key));
  return [
    `# Disalin dari edisi ${from}. Apa yang masih harus dikerjakan: reports/${id}/daftar-tugas.md`,
    `id: ${quoted(id)}`,
    "title:",
    `  id: ${quoted(title.id)}`,
    `  en: ${quoted(title.en)}`,
    "# Yang terbit sesudah tanggal ini tidak diketahui edisi ini.",
    `cutoff: ${quoted(cutoff)}`,
    "# Embargo: bila edisi ini baru boleh terbit pada saat tertentu, hapus tanda # di bawah dan isi saatnya (WIB).",
    "# Sebelum saat itu situs hanya dapat dibangun sebagai pratinjau. Tanpa baris ini edisi boleh terbit kapan saja.",
    '#release: "TTTT-BB-HHTJJ:MM+07:00"',
    "# Untuk rapat atau keperluan apa edisi ini disusun.",
    "occasion:",
    '  id: "::todo tulis untuk rapat atau keperluan apa edisi ini disusun"',
    '  en: "::todo write which meeting or purpose this edition is made for"',
    ...taken.flatMap(({ key, lines }) => {
      const note = TAKEN_OVER[key];
      return note === undefined ? lines : [`# ::todo ${note}`, ...lines];
    }),
    "",
  ].join("\n");
}

/** The keys of a file with what belongs to each; marks and comments about how the file came to be are left out. */
function entriesOf(text: string): Entry[] {
  const entries: { key: string; lines: string[] }[] = [];
  let comments: string[] = [];
  for (const line of text.split("\n")) {
    const key = /^(\w+):/.exec(line)?.[1];
    if (key !== undefined) {
      entries.push({ key, lines: [...comments, line] });
      comments = [];
    } else if (/^#/.test(line)) {
      if (!line.includes("::todo")) comments.push(line);
    } else if (line.trim() !== "") entries.at(-1)?.lines.push(line);
  }
  return entries;
}
