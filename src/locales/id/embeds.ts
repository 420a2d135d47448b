import type { EmbedWords } from "../embedWords.ts";

/** The words of figures framed elsewhere, in Indonesian. */
export const embeds: EmbedWords = {
  follows: "Sematan ini selalu menampilkan edisi terbaru.",
  stays: (edition) => `Sematan ini tetap menampilkan ${edition}.`,
  toFigure: "Tabel, unduhan, dan keterangan lengkap",
  newTab: "membuka tab baru",
  frameTitle: (measure) => `${measure ?? "Grafik kemiskinan"}, edisi terbaru (Laju)`,
  credit: (source, site, edition) => `Sumber: ${source}. Diolah oleh: ${site}, ${edition}.`,
  page: {
    title: "Sematkan gambar ini",
    lede: "Salin salah satu kode ke situs Anda. Sematan tidak memakai skrip, kuki, atau berkas dari pihak lain.",
    description: (figure) => `Kode untuk menyematkan gambar ini di situs lain: ${figure}`,
    noAddress:
      "Alamat tetap situs ini belum diatur. Kode di halaman ini hanya berlaku di host yang sama; untuk situs lain, tambahkan alamat lengkap situs ini di depan setiap alamat.",
    live: {
      name: "Selalu terbaru",
      text: "Menampilkan gambar ini dari edisi terbaru, jadi angka dan judulnya berubah saat edisi baru terbit.",
    },
    frozen: (edition) => ({
      name: `Tetap pada ${edition}`,
      text: "Terus menampilkan edisi ini, kecuali bila ada koreksi, dan memberi tahu pembaca bila ada edisi yang lebih baru.",
    }),
    seeLive: "Lihat sematan yang selalu terbaru",
    seeFrozen: "Lihat sematan yang tetap",
    frames: {
      name: "Tampilannya",
      text: "Sematan yang sama dalam beberapa lebar. Yang lebih lebar daripada layar Anda tidak ditampilkan.",
    },
    pixels: (width) => `${width} piksel`,
    fullWidth: "Selebar kolom",
    size: {
      name: "Lebar dan tinggi",
      text: "Tinggi dihitung untuk gambar ini, supaya seluruhnya tampak tanpa digulung pada lebar 320 piksel atau lebih. Di kolom sempit teks memakan lebih banyak baris dan gambarnya lebih tegak, jadi perbandingan lebar dan tinggi yang tetap tidak cukup. Di kolom lebar, style dalam kode memendekkannya; bila situs Anda membuang style, atribut height tetap cukup untuk semua lebar.",
    },
    measured: {
      name: "Tinggi yang pas, dengan skrip",
      text: "Tidak wajib, untuk situs yang mau memuat satu skrip kecil dari sini. Sematan lalu dibuat setinggi isinya, berapa pun lebar kolomnya.",
      frame:
        'Halaman dalam bingkai hanya menjawab. Bila halaman di luarnya mengirim pesan {type: "laju:height?"}, ia membalas {type: "laju:height", figure, height} kepada penanya saja; height dalam piksel.',
      host: "Skrip sematan.js bertanya kepada bingkai yang beralamat di situs ini, memeriksa asal dan pengirim setiap jawaban, dan mengabaikan tinggi yang bukan bilangan antara 100 dan 5.000. Ia tidak mengirim apa-apa ke tempat lain.",
      own: "Skrip itu boleh disalin ke situs Anda. Asal yang dipercayainya adalah asal skrip itu sendiri, jadi sesuaikan baris pertamanya.",
    },
    image: {
      name: "Gambar saja",
      text: "Untuk situs yang tidak menerima bingkai. Gambarnya dari edisi ini dan tidak berganti ke edisi baru.",
    },
    oembed: {
      name: "oEmbed",
      text: "Alamat keterangan oEmbed untuk sistem yang membacanya; halaman sematan juga menyebutkannya.",
    },
    citation: { name: "Kutipan", text: "Sebut sumber angka dan pengolahnya secara terpisah." },
    code: "Kode",
    copy: "Salin",
    copied: "Tersalin.",
    selected: "Sudah dipilih; salin dengan papan tombol.",
    back: "Kembali ke gambar",
  },
};
