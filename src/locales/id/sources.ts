import type { SourceWords } from "../sourceWords.ts";

const FORBIDDEN = {
  resident_number: "angka 16 digit, sepanjang nomor induk kependudukan",
  resident_column: "kolom nomor kependudukan (NIK, KK, KTP)",
  access_key: "kunci akses WebAPI",
} as const;

/** The words of the commands about sources, in Indonesian. */
export const sources: SourceWords = {
  refusals: {
    file: "source add memerlukan satu BERKAS.",
    verifyTakesNothing: "source verify tidak memerlukan apa pun selain pilihannya.",
    missing: (options) => `belum disebut: ${options.join(", ")}.`,
    oneLine: (option) => `${option} harus satu baris, tanpa karakter kendali.`,
    key: (option) => `${option} memuat kunci atau sandi yang tidak dapat dibuang; hapuslah dahulu.`,
    id: (found) =>
      `--id harus dua sampai empat huruf besar dan nomor, misalnya PS44, dan tidak boleh menyerupai id lain, bukan "${found}".`,
    published: (found) =>
      `--published harus tanggal yang ada, TTTT-BB-HH, atau "tidak-diketahui", bukan "${found}".`,
    accessed: (found) => `--accessed harus tanggal yang ada, TTTT-BB-HH, bukan "${found}".`,
    accessedBefore: (accessed, published) =>
      `berkas tidak mungkin diambil (${accessed}) sebelum terbit (${published}).`,
    noteOfKnown: (source) =>
      `${source} sudah ada di data/sources.csv dan barisnya tidak diubah; --note hanya untuk sumber baru.`,
    name: (found) =>
      `nama berkas "${found}" tidak dapat dipakai; berilah nama dari huruf dan angka, dan bukan .yaml.`,
    link: (file) => `${file} adalah tautan; sebutlah berkasnya sendiri.`,
    noFile: (file) => `berkas tidak ada, atau bukan berkas biasa: ${file}.`,
    large: (file, megabytes) => `${file} lebih besar daripada ${megabytes} MB; bagilah dahulu.`,
    empty: (file) => `${file} kosong.`,
    forbidden: (what, place) =>
      `${place}: ada ${FORBIDDEN[what]}. Berkas seperti ini tidak disimpan; hapus bagian itu pada asalnya atau pakai berkas lain.`,
    taken: (path) => `${path} sudah ada dengan isi lain; ubah dahulu nama berkasnya.`,
    described: (path) =>
      `berkas ini sudah disimpan dengan keterangan lain di ${path}; perbaiki keterangan itu bila keliru.`,
  },
  kept: (path) => `${path} sudah disimpan, sama persis; tidak ada yang ditulis.`,
  written: (path) => `ditulis: ${path}`,
  entered: (source) => `Sumber ${source} ditambahkan di akhir data/sources.csv.`,
  cleaned: (address) => `Kunci dibuang dari alamat: ${address}`,
  closed: (file) =>
    `Isi ${file} tidak dapat diperiksa oleh program. Pastikan sendiri bahwa tidak ada data pribadi di dalamnya.`,
  next: (path, source) => `Berikutnya: npm run laju -- import ${path} --source ${source}`,
  verified: (all, equal) =>
    all === 0
      ? "Belum ada berkas asli yang disimpan."
      : `${all} berkas asli: ${equal} sama, ${all - equal} bermasalah.`,
  without: (sources, all) =>
    `${sources} dari ${all} sumber tidak punya berkas asli di sini; itu bukan kesalahan.`,
};
