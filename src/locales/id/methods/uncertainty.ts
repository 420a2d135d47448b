import type { MethodEntries } from "../../locale.ts";

export const uncertainty: MethodEntries<"uncertainty"> = {
  two_uncertainties: {
    name: "Dua ketidakpastian yang tidak dicampur",
    formula:
      "perkiraan kami: galat baku = √(F × p × (1 − p) ÷ rumah tangga); F = pengaruh besar rumah tangga × (1 + (rumah tangga per blok − 1) × korelasi dalam blok) × ragam penimbang",
    text: [
      "Ketidakpastian survei: galat baku persentase penduduk miskin kabupaten/kota terbitan BPS tidak ditemukan. Perkiraan kami, dengan anggapan di bawah: sekitar 1,5 poin persen untuk tingkat antara 6 dan 7 persen. Angka itu hanya ada di halaman ini; angka BPS, bila kelak terbit, menggantikannya.",
      "Dua bacaan: bila sampel tiap tahun saling bebas, perubahan satu tahun baru menonjol pada sekitar 4 poin persen. Tetapi deret terbitan jauh lebih halus daripada itu: setelah gerak bersama provinsi dikeluarkan, goyangannya sekitar 0,2–0,3 poin persen. Bagaimana BPS memperhalusnya tidak terdokumentasi.",
      "Ketidakpastian deret terbitan: itulah yang digambarkan selang perkiraan kini dan skenario. Keduanya tidak pernah digabung dalam satu pita, sel, atau kalimat.",
    ],
    assumptions: [
      "660 rumah tangga sampel (66 blok sensus, Maret 2021), tanggapan 95 persen, jadi 627 rumah tangga dan 9,5 per blok.",
      "Rata-rata 3,5 orang per rumah tangga, 4,5 pada rumah tangga miskin; pengaruh besar rumah tangga 1,43; korelasi dalam blok 0,05; ragam penimbang 1,10; pengaruh rancangan F seluruhnya 2,24.",
      "Garis kemiskinan dianggap diketahui, dan tidak ada galat di luar penarikan sampel.",
    ],
    limits: [
      "Dengan korelasi 0,02–0,10 dan ragam penimbang 1,05–1,20, galat bakunya sekitar 1,3–1,8 poin persen.",
      "Nilai p untuk perubahan tidak dicetak, sebab deret terbitan tidak berlaku seperti sampel yang saling bebas.",
    ],
  },
};
