import { existsSync } from "node:fs";
import type { Language } from "../src/model/words.ts";
import { diskFiles } from "../src/sources/files.ts";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";
import { type Command, UsageError } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";
import { knownEdition } from "./knownEdition.ts";

/** The file of a new meeting, of which only the day and a title are known yet. */
export const meetingNew: Command = {
  name: "meeting new",
  takes: "--date TANGGAL [--edition ID]",
  help: {
    id: "Tulis berkas rapat baru, data/meetings/TANGGAL.yaml, untuk diisi; yang ada tidak pernah ditimpa.",
    en: "Writes the file of a new meeting, data/meetings/DATE.yaml, to be filled in; one that is there is never overwritten.",
  },
  options: {
    date: { value: "TTTT-BB-HH", help: { id: "tanggal rapat", en: "day of the meeting" } },
    edition: {
      value: "ID",
      help: { id: "edisi yang menjadi usulan bahannya", en: "the edition that is its material" },
    },
  },
  example: "meeting new --date 2026-12-01 --edition 2026",
  run({ language, words: [other], option, has }) {
    const date = option("date");
    if (date === undefined || other !== undefined || !isCalendarDate(date)) {
      throw new UsageError(
        language === "en"
          ? `meeting new requires --date YYYY-MM-DD, a day that exists, not "${date ?? ""}".`
          : `meeting new memerlukan --date TTTT-BB-HH, tanggal yang ada, bukan "${date ?? ""}".`,
      );
    }
    const edition = has("edition")
      ? knownEdition(diskFiles(process.cwd()), option("edition"), language)
      : undefined;
    withDataLock(process.cwd(), () => writeMeeting(date, edition, language));
  },
};

function writeMeeting(date: string, edition: string | undefined, language: Language): void {
  const path = `data/meetings/${date}.yaml`;
  if (existsSync(path)) {
    throw new UsageError(
      language === "en"
        ? `${path} is there already; the file of a meeting is never overwritten.`
        : `${path} sudah ada; berkas rapat tidak pernah ditimpa.`,
    );
  }
  commitFiles(new Map([[path, meetingText(edition)]]));
  console.log(`${path} ditulis. Langkah berikutnya:
  1. isi yang sudah diketahui umum dan hapus tanda # di depannya; biarkan sisanya
  2. npm run laju -- check
  3. npm run build; halamannya /rapat/${date}/, berkas kalendernya /rapat/${date}.ics
  4. sesudah rapat, isi decisions; edisi berikutnya menunjukkan mana yang selesai dan mana yang belum`);
}

/** A file that can be read as it is; every other field stands in it as a comment that says what it holds. */
function meetingText(edition: string | undefined): string {
  return `# Satu rapat; tanggalnya adalah nama berkas ini. Tulis hanya yang diketahui umum, dalam kedua bahasa.
# Yang dihapus atau tetap berupa komentar berarti tidak diketahui; daftar kosong, [], berarti diketahui tidak ada.
# Jangan menulis nama atau jabatan orang: cukup kantor dan jenis lembaga.

# Nama rapat.
title:
  id: "Rapat koordinasi TKPK"
  en: "Coordination meeting of the TKPK"

# Edisi situs ini yang disusun sebagai usulan bahannya.
${edition === undefined ? '#edition: ""' : `edition: "${edition}"`}

# Jam mulai dan selesai, WIB. Tanpa jam mulai, kalender mencatatnya sehari penuh.
#start: "JJ:MM"
#end: "JJ:MM"

# Tempat.
#place:
#  id: ""
#  en: ""

# Tujuan, satu kalimat.
#purpose:
#  id: ""
#  en: ""

# Agenda menurut urutan; jam (start) boleh tidak ada.
#agenda:
#  - start: "JJ:MM"
#    text:
#      id: ""
#      en: ""

# Jenis lembaga yang diundang, bukan nama orang.
#invited:
#  - id: ""
#    en: ""

# Sumber yang menyebutkannya: id baris dalam data/sources.csv.
#sources: [""]

# Keputusan, sesudah rapat.
#   id         huruf kecil, angka, "_" dan "-"; tidak berulang dalam rapat ini dan tidak pernah diganti
#   text       isi keputusan
#   owner      kantor penanggung jawab
#   due        tenggat
#   indicator  id indikator dalam data/indicators/, bila keputusan menyebutnya
#   edition    edisi yang menjadi dasarnya, bila lain dari edisi rapat
#   done       tanggal keputusan ini tercatat selesai
#   doneNote   apa yang tercatat selesai; hanya bersama done
#decisions:
#  - id: "k1"
#    text:
#      id: ""
#      en: ""
#    owner:
#      id: ""
#      en: ""
#    due: "TTTT-BB-HH"
#    indicator: ""
#    edition: ""
#    done: "TTTT-BB-HH"
#    doneNote:
#      id: ""
#      en: ""
`;
}
