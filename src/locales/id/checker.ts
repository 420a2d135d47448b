import type { CheckerWords } from "../checkerWords.ts";
import { answer } from "./answer.ts";

/** The page on which a reader checks a text, in Indonesian. */
export const checker: CheckerWords = {
  ...answer,
  title: "Periksa kutipan",
  lede: (cutoff, focus, province) =>
    `Tempelkan naskah, siaran pers, atau kutipan. Setiap pernyataan tentang angka kemiskinan ${focus}, kabupaten/kota lain di ${province}, provinsinya, dan Indonesia dicocokkan dengan angka yang terbit sampai ${cutoff}.`,
  meaning: {
    supported: "Wilayah, tahun, ukuran, satuan, dan angkanya sama dengan terbitan, bila perlu dibulatkan.",
    contradicted: "Angka, arah, peringkat, atau satuannya lain menurut terbitan.",
    misleading:
      "Angkanya benar, tetapi kata di sekitarnya tidak: persen untuk poin persen, penghasilan untuk pengeluaran, keluarga untuk jiwa, sebab yang tidak ditunjukkan angka.",
    uncheckable:
      "Tidak ada yang dapat dicocokkan: tanpa angka, belum atau tidak terbit, atau dapat dibaca lebih dari satu cara.",
  },
  form: {
    label: "Naskah yang diperiksa",
    hint: "Bahasa Indonesia atau Inggris. Naskah tidak dikirim ke mana pun.",
    check: "Periksa",
    clear: "Kosongkan",
    withoutScript:
      "Pemeriksaan di halaman ini berjalan di peramban Anda dan memerlukan JavaScript. Tanpa itu, perintah laju claims melakukan hal yang sama; lihat di bawah.",
  },
  example: {
    button: "Contoh bahasa Indonesia",
    text: "Tingkat kemiskinan Kota Pekalongan tahun 2023 tercatat sebesar 6,81%, dan turun menjadi 6,71% pada 2024. Secara persentase memang turun, tapi baru 0,1%. Masih ada sekitar 18 ribu warga yang hidup di bawah garis kemiskinan. Seseorang disebut miskin apabila penghasilannya di bawah Rp605.000 per orang per bulan.",
  },
  sections: {
    checked: {
      name: "Yang diperiksa",
      text: [
        "Persentase dan jumlah penduduk miskin, garis kemiskinan, kedalaman (P1), keparahan (P2), peringkat, target, laju perubahan, serta angka layanan dasar seperti pengangguran, IPM, dan umur harapan hidup: apakah angka, tahun, wilayah, arah, dan satuannya sama dengan terbitan. Untuk setiap pernyataan ditulis dahulu bagaimana ia dibaca, baru dinilai.",
      ],
    },
    verdicts: {
      name: "Empat putusan",
      text: "Setiap pernyataan mendapat salah satu dari empat putusan.",
      example: "Contoh:",
    },
    privacy: {
      name: "Naskah tetap pada Anda",
      text: [
        "Pemeriksaan berlangsung di peramban Anda. Naskah tidak dikirim, tidak disimpan, dan aturan keamanan halaman ini melarangnya mengirim apa pun.",
      ],
    },
    limits: {
      name: "Yang tidak dapat diharapkan",
      items: (focus, province) => [
        "Pemeriksa membaca kalimat demi kalimat dengan aturan, bukan dengan pengertian; kalimat yang berliku dapat terlewat atau terbaca lain. Bacalah selalu “dibaca sebagai”.",
        "Yang dinilai hanya angkanya. Sebab, anggaran, program, janji, dan orang tidak dinilai.",
        `Angka di bawah tingkat kabupaten/kota tidak ada. Kabupaten/kota di luar ${province} dikenali, tetapi angkanya tidak dibawa halaman ini.`,
        `Tanpa tahun, pernyataan dibaca untuk tahun terbaru; tanpa wilayah, untuk ${focus}. Keduanya selalu disebut.`,
      ],
    },
    command: {
      name: "Dengan perintah, tanpa peramban",
      text: "Program di balik situs ini memeriksa sebuah berkas teks dengan semua angka, semua kabupaten/kota, dan tiap edisi:",
      after: "Hasilnya sama dengan halaman ini untuk wilayah yang dibawanya.",
    },
  },
  claims: "Pernyataan yang sudah dicocokkan",
};
