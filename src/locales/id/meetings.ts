import type { MeetingWords } from "../meetingWords.ts";

const hour = (time: string) => time.replace(":", ".");

/** The words of meetings, in Indonesian. */
export const meetings: MeetingWords = {
  title: "Rapat koordinasi",
  lede: "Agenda sebelum rapat, keputusan sesudahnya, dan mana yang tercatat selesai pada edisi berikutnya, sejauh diketahui umum.",
  about:
    "Yang ditulis di sini hanya yang diketahui umum; yang tidak kami ketahui dibiarkan kosong dan disebut begitu. Catatan ini bukan risalah rapat dan tidak menilai kerja kantor mana pun.",
  upcoming: {
    name: "Rapat mendatang",
    text: (cutoff) => `Tanggalnya sesudah batas data edisi terbaru, ${cutoff}.`,
    none: "Tidak ada rapat mendatang yang tanggalnya kami ketahui.",
  },
  past: { name: "Rapat yang lalu", none: "Belum ada rapat yang dicatat." },
  agendaCount: (n) => `Agenda: ${n === undefined ? "tidak kami ketahui" : `${n} butir`}.`,
  decisionCount: (n) => `Keputusan: ${n === undefined ? "tidak kami ketahui" : n}.`,
  clock: (time) => `${hour(time)}\u00a0WIB`,
  when: (date, start, end) =>
    start === undefined
      ? date
      : `${date}, pukul ${hour(start)}${end === undefined ? "" : `–${hour(end)}`}\u00a0WIB`,
  known: "Yang diketahui",
  time: { name: "Waktu", unknown: "Tidak kami ketahui." },
  place: { name: "Tempat", unknown: "Tidak kami ketahui." },
  purpose: { name: "Tujuan", unknown: "Tidak kami ketahui." },
  invited: {
    name: "Yang diundang",
    unknown: "Tidak kami ketahui.",
    none: "Tidak ada undangan di luar anggota.",
  },
  material: {
    name: "Bahan dari situs ini",
    proposal: "disusun situs ini sebagai usulan bahan, tidak resmi.",
    read: "Baca usulan bahan",
    none: "Tidak ada edisi yang disusun untuk rapat ini.",
  },
  sources: { name: "Sumber", none: "Belum ada sumber yang dicatat." },
  agenda: {
    name: "Agenda",
    of: (date) => `Agenda rapat ${date}`,
    unknown: "Agenda rapat ini tidak kami ketahui.",
    none: "Rapat ini tidak memakai agenda.",
    columns: { time: "Pukul", item: "Acara" },
    noTime: "tidak diketahui",
  },
  decisions: {
    name: "Keputusan",
    unknown: "Tidak ada keputusan rapat ini yang kami ketahui.",
    none: "Rapat ini tidak mengambil keputusan.",
    later: "Keputusan ditulis di sini sesudah rapat, bila diumumkan.",
    columns: {
      id: "Kode",
      text: "Keputusan",
      owner: "Penanggung jawab",
      due: "Tenggat",
      meanwhile: "Indikatornya sementara itu",
    },
    statusAt: (cutoff) => `Status pada ${cutoff}`,
    noOwner: "tidak diketahui",
    noDue: "tidak diketahui",
    noIndicator: "tidak dikaitkan dengan indikator",
    basedOn: (edition) => `Dasar: ${edition}.`,
    status: {
      done: "tercatat selesai",
      open: "belum tercatat selesai",
      overdue: "lewat tenggat, belum tercatat selesai",
    },
    doneOn: (date) => `tercatat selesai pada ${date}`,
    notYet: "belum ditinjau",
  },
  followUp: {
    name: (edition) => `Tindak lanjut menurut ${edition}`,
    reading: (edition, cutoff) =>
      `Status menurut catatan sampai batas data ${edition}, ${cutoff}. Indikatornya: angka yang sudah terbit pada hari rapat, lalu angka yang sudah terbit pada batas data itu.`,
    none: "Tidak ada keputusan rapat yang kami ketahui, jadi tidak ada tindak lanjut yang dapat ditulis.",
    afterCutoff: (edition, cutoff) =>
      `Batas data ${edition}, ${cutoff}, mendahului rapat ini; tindak lanjutnya ditinjau pada edisi berikutnya.`,
    caution:
      "Galat baku perubahan tidak dipublikasikan. Perubahan indikator di samping sebuah keputusan bukan bukti bahwa keputusan itu yang mengubahnya.",
    note: (year, text) => `Catatan ${year}: ${text}`,
    compared: (then, now, difference) => `${then}, lalu ${now}: ${difference}`,
    reference: (region, difference) => `${region} di antara tahun yang sama: ${difference}`,
    noNewer: (then) => `${then}; belum ada angka yang lebih baru`,
    notComparable: (then, now) => `${then} dan ${now} tidak sebanding, jadi selisihnya tidak dihitung`,
    first: (now) => `pada hari rapat belum ada angkanya; kini ${now}`,
    noFigure: "angkanya tidak ada dalam data situs ini",
    dated: (value, period) => `${value} (${period})`,
  },
  statements: {
    name: "Pernyataan yang dicocokkan",
    text: "Pernyataan yang dicatat dari acara hari itu, masing-masing di samping angka yang sudah diketahui:",
  },
  calendar: "Simpan ke kalender (.ics)",
  all: "Semua rapat",
};
