import type { HandoutWords } from "../handoutWords.ts";

/** The words of the handout of a meeting, in Indonesian. */
export const handout: HandoutWords = {
  unofficial: "Usulan bahan, tidak resmi",
  official: (publisher) => `Bahan rapat, ${publisher}`,
  title: (place, edition) => `Kemiskinan di ${place}: usulan bahan rapat koordinasi, ${edition}`,
  slidesTitle: (place, edition) => `Kemiskinan di ${place}: paparan, ${edition}`,
  contact: (contact) => `Pertanyaan dan koreksi: ${contact}.`,
  noContact: "Alamat untuk pertanyaan dan koreksi belum ditunjuk.",
  at: "Versi yang dapat ditelusuri, angka demi angka:",
  code: "Kode QR ke halaman tetap edisi ini",
  noAddress: "Alamat situs ditetapkan ketika situs diterbitkan; karena itu belum ada kode QR.",
  page: ["Halaman", "dari"],
  numbers: {
    caption: "Angka pokok",
    head: { measure: "Ukuran", change: "Perubahan" },
    nowcast: (period, range) => `Perkiraan kini ${period}, selang 80 persen ${range}`,
    none: "–",
    notes: [
      "Galat baku angka dan galat baku perubahan tidak dipublikasikan; karena itu selang 95 persen tidak tersedia.",
      "Yang dibandingkan dengan garis kemiskinan adalah pengeluaran, bukan penghasilan. Rata-rata tiga tahun, kekurangan rata-rata, dan perkiraan kini adalah perhitungan situs ini, bukan angka BPS.",
    ],
  },
  decide: {
    name: "Yang dapat diputuskan rapat",
    text: "Setiap pertanyaan menyangkut data yang belum ada. Dua kolom terakhir diisi dalam rapat.",
    head: { question: "Pertanyaan", owner: "Kantor penanggung jawab", due: "Tenggat" },
  },
  sections: {
    perkembangan: {
      name: "Perkembangan antarwaktu: ke mana arahnya?",
      text: "Arah hanya disebut bila deretnya cukup panjang dan cukup jelas; selain itu jawabannya “tidak ada perubahan yang jelas”, dan itu bukan berarti stabil.",
    },
    depth: {
      name: "Kedalaman: seberapa jauh yang miskin dari garis?",
      text: "Persentase menghitung berapa orang di bawah garis; kedalaman mengukur seberapa jauh. Keduanya dapat bergerak berlawanan, maka keduanya dicetak.",
    },
    targets: {
      name: "Target, dan laju yang diperlukan",
      text: "Target bukan ramalan, dan laju yang diperlukan bukan janji. Laju itu disandingkan dengan jendela tahun yang pernah dilalui kota ini dan kabupaten/kota lain di provinsi yang sama.",
    },
    expected: {
      name: "Yang mungkin terbit berikutnya: perkiraan kini dan skenario",
      text: "Perkiraan kini dihitung dari angka provinsi yang sudah terbit. Skenario hanya meneruskan gerak yang sudah ada; ia bukan ramalan dan tidak memuat dampak program apa pun.",
    },
  },
  windows: "Golongan menurut panjang jendela",
  relevance: (province) => `Laju terhadap ${province} menurut tahun pangkal`,
  pace: (until) => `Yang diperlukan: ${until}`,
  paceNote:
    "Jendela kota ini dan kabupaten/kota: berapa yang pernah turun paling sedikit sebanyak itu dalam waktu yang sama panjang. Peluang kecil: di bawah sepertiga; seimbang: antara sepertiga dan dua pertiga; besar: di atas dua pertiga.",
  register:
    "Data penerima bantuan dan registrasi tidak ada dalam bahan ini. Survei dan registrasi menjawab pertanyaan yang berbeda dan tidak boleh dijumlahkan atau dipertentangkan.",
  form: {
    name: "Isian rapat",
    text: "Diisi oleh rapat; situs ini tidak mengisi apa pun di sini. Penyebab ditulis sebagai dugaan rapat: angka dalam bahan ini tidak menunjukkan penyebab.",
    head: ["Masalah", "Penyebab (dugaan)", "Tindak lanjut", "Penanggung jawab", "Tenggat"],
  },
  method: {
    name: "Cara menghitung, singkat",
    text: "",
    items: [
      "Selisih dua persentase ditulis dalam poin persen; persen dipakai untuk perubahan relatif. Maret hanya dibandingkan dengan Maret, dan tidak ada yang dihitung melintasi putusnya deret.",
      "Arah sebuah deret dinyatakan naik atau turun hanya bila paling sedikit delapan tahun, uji Mann–Kendall, dan tiga syarat ketahanan terpenuhi. Selain itu ditulis “tidak ada perubahan yang jelas”, dan itu bukan berarti stabil.",
      "Peringkat 1 adalah yang terendah, dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
      "Skenario melanjutkan gerak kota ini dan gerak bersama kabupaten/kota; ia selalu disandingkan dengan “tetap”.",
      "Golongan efektivitas, batas laju, dan garis kuadran adalah kaidah situs ini.",
    ],
  },
  nowcast: {
    march:
      "Perkiraan kini: angka kota tahun lalu dikalikan angka provinsi tahun ini dibagi angka provinsi tahun lalu, keduanya Maret. Selangnya berasal dari kesalahan cara ini pada tahun-tahun yang sudah terbit.",
    september:
      "Perkiraan kini: angka kota tahun lalu dikalikan angka provinsi September lalu dibagi angka provinsi Maret tahun lalu. Selangnya berasal dari kesalahan cara ini pada tahun-tahun yang sudah terbit.",
  },
  sources: {
    name: "Sumber",
    text: "Angka terbitan dibaca melalui salinan publik; terbitan BPS yang berlaku.",
  },
  revisions: {
    name: "Riwayat revisi",
    first: "Ini edisi pertama; belum ada angka terdahulu untuk dibandingkan.",
    none: (edition) => `Tidak ada angka terbitan yang direvisi sejak ${edition}.`,
    some: (edition) => `Angka terbitan yang direvisi sejak ${edition}:`,
    moved: (what, where, period, was, is) => `${what}, ${where}, ${period}: ${was} menjadi ${is}`,
    more: (count) => `dan ${count} angka lain, di halaman situs`,
  },
  corrections: {
    name: "Angka yang beredar, dan angka terbitannya",
    text: "Kalimat yang diucapkan di acara terbuka dan perlu disebut dengan satuan, tahun, atau artinya. Yang dibaca hanya kalimatnya, menurut angka yang sudah diketahui pada hari itu.",
    head: { said: "Yang beredar", reading: "Putusan", why: "Penjelasan" },
    at: (event, date) => `${event}, ${date}`,
  },
};
