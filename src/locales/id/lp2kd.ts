import type { Lp2kdWords } from "../lp2kdWords.ts";

/** The words of the chapters for the annual report, in Indonesian. */
export const lp2kd: Lp2kdWords = {
  title: (place) => `Kondisi kemiskinan dan hasil analisis prioritas ${place}: bahan untuk LP2KD`,
  words: { table: "Tabel", figure: "Gambar", page: ["Halaman ", " dari "] },
  about: {
    name: "Tentang bahan ini",
    text: (place) => [
      `Bahan ini mengusulkan isi dua bab Laporan Pelaksanaan Penanggulangan Kemiskinan Daerah (LP2KD) ${place}: perkembangan kondisi kemiskinan dan hasil analisis prioritas. Kalimat, tabel, dan gambarnya disusun dari angka edisi ini; semuanya boleh dipakai, disunting, atau ditinggalkan. Bila menyalin suatu perubahan, salin juga catatan di bawahnya.`,
      "Nama kedua bab mengikuti LP2KD yang pernah terbit di daerah lain. Susunan menurut lampiran peraturannya belum kami baca, maka nomor peraturan tidak dicantumkan.",
      "Yang dimuat hanya data makro: perkiraan survei untuk seluruh daerah, ditambah beberapa angka daerah dari catatan administrasi yang disebut demikian. Data mikro, yaitu daftar nama dan alamat dalam register, tidak ada di sini dan ditulis dalam bab sendiri. Banyaknya orang dalam register tidak dijumlahkan, dibagi, atau dibandingkan dengan jumlah penduduk miskin menurut survei.",
      `Di bawah setiap tabel disebut satuan, acuan, sumber, dan status angkanya. Kecuali disebut lain, yang dicakup adalah penduduk ${place} menurut Survei Sosial Ekonomi Nasional. Status “terbitan” berarti angka penerbitnya, dipakai sebagaimana terbit; “perhitungan” berarti dihitung situs ini dari angka terbitan; “perkiraan kini”, “skenario”, dan “tetap” adalah hitungan situs ini tentang angka yang belum terbit; “target” adalah angka dokumen perencanaan.`,
      "Dalam tabel “…” berarti angkanya tidak ada dalam edisi ini dan “–” berarti tidak dihitung atau tidak berlaku. Angka yang tidak ada tidak pernah diisi.",
    ],
  },
  absent: {
    name: "Yang tidak ada di sini",
    text: [
      "Bagian LP2KD berikut hanya diketahui kantor yang menjalankannya. Bahan ini tidak mengisinya dan tidak menyediakan contoh isinya.",
    ],
    items: [
      "Perkembangan dan distribusi anggaran.",
      "Kebijakan, strategi, dan program.",
      "Pelaksanaan koordinasi: rapat, keputusan, dan tindak lanjutnya.",
      "Agenda tahun berikutnya.",
      "Data mikro: sasaran menurut nama dan alamat.",
    ],
  },
  summary: "Ringkasan",
  numbers: {
    caption: (place) => `Angka pokok kemiskinan ${place}, dengan angka sebelumnya dan angka provinsi`,
    head: {
      measure: "Ukuran dan satuan",
      latest: "Terbaru",
      previous: "Sebelumnya",
      change: "Perubahan",
      status: "Status",
      source: "Sumber",
    },
    measure: (name, unit) => `${name}, ${unit}`,
    notes: [
      "Galat baku perubahan tidak dipublikasikan.",
      "Angka provinsi bertahun dan berbulan acuan sama dengan angka terbaru di sebelahnya. Selisih dua persentase adalah poin persen; perubahan garis kemiskinan dalam persen.",
    ],
  },
  condition: {
    name: "Perkembangan kondisi kemiskinan",
    text: [
      "Bab ini melukiskan apa yang terbit dan bagaimana angkanya bergerak. Ia tidak menjawab mengapa angkanya bergerak.",
    ],
  },
  priority: {
    name: "Hasil analisis prioritas",
    text: [
      "Empat pertanyaan baku diajukan pada empat ukuran: posisi, perkembangan, efektivitas, dan relevansi. Jawabannya dicetak semua beserta jendela tahunnya; tidak ada skor dan tidak ada golongan prioritas. Ambang yang dipakai adalah kaidah situs ini.",
    ],
  },
  expected: {
    name: "Perkiraan kini dan skenario: hitungan situs ini",
    text: [
      "Bagian ini terpisah dari kedua bab di atas. Isinya hitungan situs ini tentang angka yang belum terbit: bukan angka BPS, bukan target, dan bukan bagian dari perkembangan kondisi. Bila dikutip, sebut demikian.",
    ],
  },
  sections: {
    rate: { name: "Persentase penduduk miskin", text: [] },
    number: { name: "Jumlah penduduk miskin dan garis kemiskinan", text: [] },
    depth: { name: "Kedalaman dan keparahan", text: [] },
    beside: { name: "Bersama provinsi atau sendiri", text: [] },
    position: { name: "Posisi di antara kabupaten/kota", text: [] },
    access: {
      name: "Akses: sekolah, kesehatan, rumah, dan kerja",
      text: [
        "Indikator di bawah ini bukan ukuran kemiskinan. Sebagian berasal dari survei, sebagian dari catatan administrasi, misalnya penimbangan balita, kepesertaan jaminan kesehatan, dan pendataan anak tidak sekolah; keduanya tidak dijumlahkan. Tahun dan bulannya berbeda-beda dan disebut pada setiap baris.",
      ],
    },
    questions: {
      name: "Empat pertanyaan untuk empat ukuran",
      text: [
        "Persentase, jumlah, kedalaman, dan keparahan, masing-masing dengan keempat jawabannya. Jawabannya tidak dijumlahkan.",
      ],
    },
    bases: {
      name: "Perkembangan menurut tahun pangkal",
      text: [
        "Jawaban atas “membaik atau memburuk” bergantung pada tahun pangkal yang dipilih. Maka semua tahun pangkal dalam deret yang sebanding ditunjukkan.",
      ],
    },
    effectiveness: {
      name: "Efektivitas",
      text: [
        "Efektivitas di sini berarti capaian membaik dibandingkan dengan tahun-tahun sebelumnya; bukan bukti bahwa suatu program menjadi penyebabnya. Golongannya dapat berubah menurut panjang jendela, maka ketiganya dicetak, bersama banyaknya kabupaten/kota yang segolongan.",
      ],
    },
    relevance: {
      name: "Relevansi",
      text: [
        "Relevansi bertanya apakah angka daerah bergerak searah dan secepat provinsi dan negara. Laju bergantung pada tahun pangkal, maka semuanya ditunjukkan.",
      ],
    },
    quadrant: {
      name: "Kuadran tingkat dan jumlah",
      text: [
        "Angka setiap daerah dibandingkan dengan dua garis: persentase provinsi, dan rata-rata jumlah penduduk miskin kabupaten/kota.",
      ],
    },
    linkage: {
      name: "Keterkaitan dengan indikator lain",
      text: [
        "Bergerak bersama bukan berarti yang satu menjadi penyebab yang lain. Yang dihitung hanya berapa tahun keduanya bergerak ke arah yang diharapkan pada tahun yang sama.",
      ],
    },
    targets: {
      name: "Target dan laju yang diperlukan",
      text: [
        "Target sebuah dokumen hanya dibandingkan dengan daerah yang disebut dokumen itu; target negara tidak dipakai untuk daerah ini.",
      ],
    },
  },
  cities: {
    caption: (count, province, period) =>
      `Persentase penduduk miskin (P0) di ${count} kota di ${province}, ${period}`,
    rank: "Peringkat di antara kota (1 = terendah)",
    rankOfAll: "Peringkat di antara semua kabupaten/kota (1 = terendah)",
  },
  method: {
    name: "Metode, sumber, dan batas",
    text: [
      "Uraian lengkap setiap cara, dengan anggapan dan batasnya, ada di halaman metode situs ini; alamat lengkap setiap sumber ada di halaman datanya.",
    ],
    computing: "Cara menghitung",
    indicators: {
      name: "Indikator",
      text: [],
      head: { name: "Indikator", unit: "Satuan", measures: "Yang diukur" },
    },
    breaks: {
      name: "Putus deret dan catatan",
      text: [
        "Tidak ada yang digambar, dikurangkan, atau dikatakan melintasi putus deret. Pergantian acuan hanya dilintasi dalam hasil yang disebut uji kepekaan.",
      ],
      head: { indicators: "Indikator", year: "Tahun", severity: "Jenis", note: "Keterangan" },
      severity: { putus: "putus deret", acuan: "pergantian acuan", catatan: "catatan" },
    },
    sources: {
      name: "Sumber",
      text: [
        "Sebagian besar tabel BPS dibaca melalui salinan publik. Untuk tabel BPS dicantumkan alamatnya, untuk yang lain situsnya, sejauh ada.",
      ],
      head: { id: "Kode", title: "Judul", publisher: "Penerbit", address: "Alamat" },
    },
  },
  seeTable: "Angka-angkanya ada dalam tabel sesudah gambar ini.",
  part: (place, of) => `bagian ${place} dari ${of}`,
  reference: "Acuan",
  monthByRow: "bulannya menurut baris, sejauh disebut sumbernya",
  publishedUnit: "Satuan angka terbitan",
  unitByIndicator: "menurut indikatornya, lihat tabel indikator",
  archive: {
    folders: { pictures: "gambar", data: "data" },
    lede: (title) => `Paket “${title}”: teks dengan tabel dan gambar, dan data setiap gambar.`,
    files: {
      markdown: "teks lengkap dengan tabel, dalam Markdown",
      pictures: "gambar siap pakai (PNG)",
      csv: "data setiap gambar: koma, titik desimal",
      excelCsv: "data yang sama untuk Excel berbahasa Indonesia: titik koma, koma desimal",
    },
  },
};
