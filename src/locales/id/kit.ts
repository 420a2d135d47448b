import type { KitWords } from "../kitWords.ts";

/** The page of what lies on the table of a meeting, in Indonesian. */
export const kit: KitWords = {
  title: "Bahan untuk rapat",
  lede: (place) =>
    `Untuk rapat koordinasi penanggulangan kemiskinan ${place}: dibagikan di meja, ditayangkan, dibaca di telepon, dan ditempel. Semuanya dari angka dan kalimat yang sama dengan situs ini.`,
  items: {
    handout: {
      name: "Usulan bahan, untuk dicetak",
      text: "A4, terbaca dalam cetakan hitam putih. Satu halaman ringkasan, pertanyaan yang dapat diputuskan, lalu gambar dan tabelnya, lembar isian, cara menghitung, dan sumber.",
    },
    slides: {
      name: "Paparan",
      text: "Sepuluh sampai dua belas layar, satu temuan tiap layar. Halaman paparan dapat digeser, diketuk, atau dijalankan dengan papan ketik; tanpa skrip ia menjadi gulungan biasa. Catatan penyaji ada di halaman lain.",
    },
    oneMinute: {
      name: "Dalam satu menit",
      text: "Inti edisi ini dengan kata sehari-hari dan tanpa persen, untuk dibacakan atau dikirim ke grup pesan.",
    },
    offline: {
      name: "Satu berkas tanpa jaringan",
      text: "Laporan, gambar, tabel, paparan, dan glosarium dalam dua bahasa. Disimpan di diska lepas atau dikirim sebagai pesan, lalu dibuka dengan ketuk dua kali; tidak memerlukan jaringan.",
    },
    infographic: {
      name: "Infografik satu halaman",
      text: "A4 untuk papan pengumuman, dan gambar 1080 × 1350 untuk grup pesan.",
    },
    lp2kd: {
      name: "Bab kondisi dan prioritas untuk LP2KD",
      text: "Usulan bab laporan tahunan dengan tabel dan gambar, untuk disunting dalam pengolah kata atau sebagai Markdown.",
    },
    meetings: {
      name: "Rapat, agenda, dan tindak lanjut",
      text: "Yang diketahui umum tentang setiap rapat, keputusannya, dan apa yang kemudian terjadi pada angkanya.",
    },
  },
  link: {
    page: "Buka halaman",
    pdf: "PDF",
    presenter: "Catatan penyaji",
    text: "Teks",
    card: "Kartu gambar",
    picture: "Gambar PNG",
    word: "Dokumen Word (DOCX)",
    markdown: "Markdown dengan gambar (ZIP)",
    file: "Berkas HTML",
    meetings: "Buka daftar rapat",
  },
  sized: (name, kilobytes) => `${name}, ${kilobytes} kB`,
  code: "Kode QR ke halaman edisi ini, untuk dicetak atau ditayangkan",
  notTypeset: "Berkas PDF dan gambar infografik tidak dibuat di komputer yang membangun situs ini.",
  use: {
    name: "Sebelum dipakai",
    items: [
      "Sebelum rapat, periksa apakah BPS sudah menerbitkan angka yang lebih baru daripada batas data edisi ini.",
      "Bila sebuah perubahan dikutip, ikut sertakan kalimat bahwa galat bakunya tidak dipublikasikan.",
      "Lembar isian dan kolom penanggung jawab diisi oleh rapat; situs ini tidak mengisinya.",
    ],
  },
};
