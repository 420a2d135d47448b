import type { ClaimWords } from "../claimWords.ts";

/** The page of public statements, in Indonesian. */
export const claims: ClaimWords = {
  title: "Angka yang beredar",
  lede: (focus) =>
    `Pernyataan tentang kemiskinan ${focus} yang diucapkan di depan umum, di samping angka yang sudah diketahui pada hari itu.`,
  about: [
    {
      name: "Mengapa halaman ini ada",
      text: [
        "Angka sering berpindah dari tabel ke pidato, lalu ke berita, dan di jalan itu satuan, tahun, atau artinya mudah tertukar. Halaman ini menaruh kutipan dan angka terbitan berdampingan, supaya yang mengutip berikutnya dapat memakai yang tepat. Yang dibaca hanya kalimatnya: bukan siapa yang mengucapkan, bukan maksudnya, dan bukan dari mana angkanya.",
      ],
    },
    {
      name: "Bagaimana pernyataan masuk",
      text: [
        "Sebuah pernyataan masuk bila diucapkan di acara terbuka atau tertulis di halaman umum, menyangkut angka atau program kemiskinan kota ini, dan sumbernya tercatat. Yang sesuai dicatat sama seperti yang tidak. Putusannya dicatat oleh orang yang mencocokkannya dengan tabel; bagian-bagian di bawahnya dicocokkan oleh pemeriksa situs ini, hanya dengan angka yang menurut kalender rilis sudah diketahui pada hari acara.",
      ],
    },
    {
      name: "Meminta koreksi",
      text: [
        "Bila kutipan, putusan, atau penjelasan di sini keliru, sampaikan kepada penerbit situs ini dengan alamat pernyataannya (tautan di akhir tiap pernyataan) dan sumber yang menunjukkannya. Yang keliru dibetulkan di halaman ini juga, dan pembetulannya tercatat dalam riwayat perubahan situs.",
      ],
    },
  ],
  events: "Acara",
  counted: (statements, events) => `${statements} pernyataan dari ${events} acara, yang terbaru di atas.`,
  rendering: undefined,
  knownAt: (date) => `Menurut angka yang diketahui pada ${date}`,
  noParts: "Tidak ada bagian yang dapat dicocokkan dengan angka.",
  differs: (verdict) =>
    `Pemeriksa otomatis membaca kalimat ini lain (${verdict}). Yang berlaku adalah putusan yang dicatat.`,
  instead: "Dapat ditulis",
  source: "Sumber kutipan",
  permalink: "Tautan ke pernyataan ini",
};
