import type { MethodEntries } from "../../locale.ts";

export const data: MethodEntries<"data"> = {
  vintage: {
    name: "Edisi dan batas data",
    text: [
      "Sebuah edisi hanya mengetahui angka yang sudah terbit pada tanggal batas datanya. Bulan acuan bukan bulan terbit: angka Maret provinsi terbit sekitar Juli, angka kabupaten/kota menjelang akhir tahun. Kalender rilis ada di antara tabel data; tanggal yang tidak terdokumentasi ditandai sebagai anggapan.",
      "Edisi lama disusun dari tabel yang ada sekarang. Bila BPS merevisi angka lama, edisi lama memakai angka yang direvisi; hal itu disebut di setiap halaman.",
    ],
    assumptions: [
      "Angka yang tidak tercakup kalender rilis dianggap diketahui pada akhir tahun berikutnya.",
      "Satu tanggal rilis berlaku untuk seluruh kabupaten/kota.",
    ],
    limits: ["Edisi lama bukan salinan dari apa yang tercetak waktu itu, bila angkanya kemudian direvisi."],
  },
  breaks: {
    name: "Putus deret",
    text: [
      "Deret kabupaten/kota terputus pada 2008 dan 2011, dan berganti acuan pada 2015. Tidak ada yang digambar, dikurangkan, dihitung, atau dikatakan melintasi putus deret. Bacaan utama mulai 2015; bacaan sejak 2011 hanya muncul sebagai uji kepekaan dan disebut demikian.",
      "Tahun 2018, 2020, dan 2025 diberi catatan: angka yang melintasinya boleh dibandingkan, dengan catatannya. Bila BPS mengganti metode garis kemiskinan, itu putus deret: perkiraan kini, skenario, dan perbandingan dengan target berhenti dengan sendirinya.",
    ],
    assumptions: [
      "Di antara dua putus deret, angka tahunan suatu daerah dapat dibandingkan satu dengan yang lain.",
    ],
    limits: [
      "Asal loncatan 2008 dan penurunan serempak 2018 tidak terdokumentasi.",
      "Perubahan cara yang tidak diumumkan tidak dapat didaftar.",
    ],
  },
  implied_population: {
    name: "Penduduk tersirat",
    formula: "penduduk tersirat = 100 × jumlah penduduk miskin ÷ persentase penduduk miskin",
    text: [
      "Jumlah dan persentase penduduk miskin dihitung BPS dengan jumlah penduduk yang sama. Keduanya dibulatkan sebelum terbit, jadi yang diketahui adalah suatu kisaran. Bila seluruh kisaran perubahannya dalam setahun berada di luar ±1,5 persen, sel itu ditandai untuk diperiksa. Batas 1,5 persen adalah kaidah situs ini.",
    ],
    assumptions: ["Jumlah dan persentase berasal dari survei, bulan, dan wilayah yang sama."],
    limits: [
      "Tidak pernah dibandingkan dengan tabel jumlah penduduk, yang dasarnya lain.",
      "Tanda berarti perlu diperiksa, bukan bahwa angkanya keliru; alasan membiarkannya dicatat.",
    ],
  },
  suspect_jump: {
    name: "Loncatan yang perlu diperiksa",
    formula: "z = (Δln daerah − median Δln) ÷ maks(1,4826 × median simpangan mutlak; 0,01)",
    text: [
      "Perubahan relatif persentase penduduk miskin suatu daerah dibandingkan dengan perubahan kabupaten/kota di provinsinya pada tahun yang sama, bila paling sedikit lima punya kedua angka. Bila z di luar ±5, sel itu ditandai. Garis kemiskinan yang turun, atau berubah lebih dari 15 persen dalam setahun, juga ditandai. Ambang-ambang itu kaidah situs ini.",
      "Setiap tanda dijawab: didaftar sebagai putus deret, diperbaiki, atau dibiarkan dengan alasan yang tercatat.",
    ],
    assumptions: ["Sebagian besar kabupaten/kota sebuah provinsi berubah wajar pada tahun itu."],
    limits: ["Loncatan yang dialami semua kabupaten/kota bersama-sama tidak terlihat dengan cara ini."],
  },
};
