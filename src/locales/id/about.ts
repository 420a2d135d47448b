import type { AboutWords } from "../locale.ts";

/** What this site is, in Indonesian. */
export const about: AboutWords = {
  title: "Tentang situs ini",
  sections: [
    {
      name: "Untuk apa",
      text: [
        "Laju menaruh persentase dan jumlah penduduk miskin, apa adanya, di atas meja rapat: apa yang terbit, dari mana, seberapa jauh dapat dipercaya, dan apa yang tidak dapat disimpulkan. Setiap angka dan kata arah dalam laporan terikat pada data; bila datanya berubah, kalimatnya ikut berubah atau situs tidak terbit.",
      ],
    },
    {
      name: "Untuk siapa",
      text: [
        "Peserta rapat koordinasi penanggulangan kemiskinan, wartawan, dan analis perencanaan serta statistik. Bahasa Indonesia di depan, bahasa Inggris di sampingnya.",
      ],
    },
    {
      name: "Yang tidak ada di sini",
      text: [
        "Tidak ada angka di bawah tingkat kota, nama orang, penilaian kantor atau pejabat, dan tidak ada kalimat yang menyebut sebab. Angka survei tidak dicampur dengan daftar penerima bantuan seperti DTKS, P3KE, atau DTSEN.",
      ],
    },
    {
      name: "Aksesibilitas",
      text: [
        "Semua halaman terbaca tanpa skrip, dapat dipakai dengan papan ketik dan pembaca layar, dicetak di A4, dan diuji otomatis dalam mode terang dan gelap. Setiap gambar mempunyai judul, uraian, dan tabel.",
      ],
    },
    {
      name: "Privasi",
      text: [
        "Tidak ada kuki, pelacak, atau permintaan ke situs lain. Satu halaman, Periksa kutipan, memakai skrip; ia berjalan di peramban Anda dan tidak mengirim apa pun.",
      ],
    },
  ],
};
