import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";

/**
 * Writes the file of a new meeting, of which only the day and a title are known yet. A file that is there is
 * never overwritten.
 *
 * @param date ISO date of the meeting; the clock is not asked
 * @param edition id of the edition that is its material, if there is one
 * @returns what is wrong with the command, in Indonesian, or `undefined`
 */
export function meetingCommand(date: string, edition: string | undefined): string | undefined {
  if (!isCalendarDate(date)) return `--date harus tanggal yang ada, TTTT-BB-HH, bukan "${date}".`;
  const path = `data/meetings/${date}.yaml`;
  if (existsSync(path)) return `${path} sudah ada; berkas rapat tidak pernah ditimpa.`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, meetingText(edition), { flag: "wx" });
  console.log(`${path} ditulis. Langkah berikutnya:
  1. isi yang sudah diketahui umum dan hapus tanda # di depannya; biarkan sisanya
  2. npm run laju -- check
  3. npm run build; halamannya /rapat/${date}/, berkas kalendernya /rapat/${date}.ics
  4. sesudah rapat, isi decisions; edisi berikutnya menunjukkan mana yang selesai dan mana yang belum`);
  return undefined;
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
