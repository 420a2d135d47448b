import { isNowhereCloser, scoreAt } from "../findingsOf.ts";
import type { ProjectionWords } from "../locale.ts";
import { number, period, quantity, range } from "./formats.ts";

const points = (value: number) => quantity(value, "percentage points", 2);

/** The words of the pages about projections, in Indonesian. */
export const projections: ProjectionWords = {
  record: {
    title: "Seberapa baik proyeksi kami",
    lede(edition) {
      const { focus, districts } = edition.analyses.accuracy;
      const nowcast = scoreAt(districts.all, "nowcast_march", 1);
      const steady = scoreAt(districts.all, "steady", 1);
      const first =
        nowcast === undefined || steady === undefined
          ? ""
          : `Setahun ke depan, perkiraan kini meleset rata-rata ${points(nowcast.meanAbsoluteError)}; menebak “sama dengan tahun lalu” meleset ${points(steady.meanAbsoluteError)} (${nowcast.n} angka kabupaten/kota). `;
      const second = isNowhereCloser(focus.all, "scenario", "steady")
        ? "Untuk kota ini skenario dari angka terbit saja tidak terbukti lebih jitu daripada “tetap”."
        : "Untuk kota ini skenario dari angka terbit saja hanya pada sebagian jarak waktu lebih jitu daripada “tetap”.";
      return `${first}${second}`;
    },
    reading: [
      "Setiap pernyataan di sini dihitung dari titik asal masa lalu: hanya angka sampai tahun itu yang dipakai, lalu hasilnya dicocokkan dengan angka yang kemudian terbit. Pembandingnya selalu ada: “tetap” (angka terakhir tidak berubah), drift (rata-rata perubahan masa lalu berlanjut), dan garis lurus.",
      "Tahun 2020 dan 2021, masa pandemi, ditampilkan dengan dan tanpa, sebab guncangan itu tidak terlihat dari angka sebelumnya. Kasusnya sedikit untuk satu kota; angka 35 kabupaten/kota lebih banyak, tetapi berbagi guncangan setiap tahun.",
    ],
    intervals: "Apakah selangnya memuat angka yang terbit?",
    intervalsText:
      "Selang 80 persen seharusnya memuat sekitar 80 dari 100 angka yang kemudian terbit. Yang sungguh terjadi, se-provinsi:",
    statements: "Apa yang akan dikatakan edisi-edisi lampau",
    statementsText:
      "Susunan ulang, bukan pernyataan yang pernah terbit: dihitung sekarang, dari angka yang sudah ada pada waktu itu, dengan tabel yang ada sekarang. Selang perkiraan kini di sini memakai galat tahun-tahun lain. Pernyataan yang sungguh dibuat sebelum angka BPS terbit ada di halaman perkiraan kini.",
    sets: "Cara yang sama pada banyak deret",
    setsText:
      "Skenario dari angka terbit saja, diuji pada kumpulan deret bernama. Galat dibagi galat “tetap” pada titik asal yang sama: di bawah 1 berarti lebih dekat daripada “tetap”. Bobot dan anggota caranya dipilih pada kumpulan yang sama, jadi hasilnya sedikit terlalu indah; kabupaten/kota berbagi guncangan tahunan, jadi n melebih-lebihkan buktinya.",
    setName: {
      headcount_ratio_2015: "Persentase penduduk miskin kabupaten/kota, sejak 2015",
      headcount_ratio_2011:
        "Persentase penduduk miskin kabupaten/kota, sejak 2011 (uji kepekaan, melintasi ganti acuan)",
      poverty_line_2015: "Garis kemiskinan kabupaten/kota, sejak 2015",
      poverty_line_2011: "Garis kemiskinan kabupaten/kota, sejak 2011 (uji kepekaan)",
      poverty_gap_index_2015: "Kedalaman (P1) kabupaten/kota, sejak 2015",
      poverty_severity_index_2015: "Keparahan (P2) kabupaten/kota, sejak 2015",
      provinces_march: "Persentase penduduk miskin provinsi, Maret",
      provinces_september: "Persentase penduduk miskin provinsi, September",
      province_districts_2015: "Persentase penduduk miskin kabupaten/kota seprovinsi ini, sejak 2015",
    },
    setMethod: {
      course: "cara skenario",
      scaled: "gabungan berskala",
      reference: "gabungan acuan",
      steady: "tetap",
    },
    pooled: "Semua kumpulan, kecuali yang seprovinsi",
  },
  now: {
    title: "Perkiraan kini",
    lede(edition) {
      const found = edition.analyses.nowcast;
      const narrow = found?.intervals.find(({ level }) => level === 0.8);
      if (found === undefined || narrow === undefined) return "Belum ada perkiraan kini yang dapat dihitung.";
      const name = edition.regions.get(edition.definition.focus)?.name ?? "";
      return `BPS diperkirakan akan menerbitkan ${quantity(found.value, "percent", found.decimals)} untuk ${name}, ${period(found.year, 3)}, dengan selang 80 persen ${range(narrow.lower, narrow.upper, found.decimals)}. Perhitungan situs ini, bukan angka BPS.`;
    },
    made: (date, knownTo) => `Dinyatakan pada ${date}, dari angka yang terbit sampai ${knownTo}.`,
    notMade: "Perkiraan ini belum dicatat dalam buku pernyataan.",
    expectedRelease: (date) => `Angka BPS menurut kebiasaan terbit paling lambat sekitar ${date}.`,
    all: (n) => `Unduh seluruh ${number.plain(n, 0)} kabupaten/kota (CSV)`,
    ledger: "Buku pernyataan",
    ledgerText:
      "Setiap pernyataan disimpan sebagaimana dibuat dan tidak diubah sesudahnya. Setelah BPS menerbitkan angkanya, keduanya disandingkan di sini.",
    scored: (n, error, held) =>
      `${number.plain(n, 0)} angka sudah terbit: rata-rata meleset ${error} poin persen; selang 80 persen memuat ${held} persen.`,
    open: "belum terbit",
    how: "Dari mana angka ini",
  },
  known: {
    title: "Yang sudah dapat diketahui",
    lede(edition) {
      const record = edition.analyses.nowcast?.record;
      if (record === undefined) return "Belum ada tahun yang dapat ditunjukkan.";
      return `Angka provinsi terbit berbulan-bulan sebelum angka kabupaten/kota. Setiap tahun angka kota sudah dapat dihitung sebelum terbit: inilah hasilnya, dan seberapa jauh melesetnya. Atas ${number.plain(record.n, 0)} angka kabupaten/kota rata-rata melesetnya ${points(record.meanAbsoluteError)}; “sama dengan tahun lalu” ${points(record.naiveError)}.`;
    },
    dates: "Kota ini, tahun demi tahun",
    datesText:
      "Dua kali setahun sudah ada yang dapat dihitung: setelah angka September provinsi terbit, lalu, lebih tajam, setelah angka Maretnya. Tanggal yang tidak terdokumentasi ditandai sebagai anggapan.",
    byYear: "Seluruh provinsi, tahun demi tahun",
    byYearText: (losing) =>
      losing.length === 0
        ? "Pada setiap tahun cara ini lebih dekat daripada “sama dengan tahun lalu”."
        : `Pada ${losing.join(" dan ")} “sama dengan tahun lalu” lebih dekat.`,
  },
  columns: {
    kind: "Pernyataan",
    level: "Selang",
    leadTime: "Jarak waktu",
    n: "n",
    held: "Memuat",
    width: "Lebar rata-rata, poin persen",
    newest: "Angka terbaru waktu itu",
    year: "Untuk Maret",
    said: "Dihitung",
    interval: "Selang 80 persen",
    cameOut: "Terbit",
    error: "Meleset, poin persen",
    steadyError: "“Tetap” meleset",
    inside: "Di dalam selang",
    knownOn: "Dapat dihitung sejak",
    publishedOn: "Angka kota terbit",
    anchor: "Sandaran",
    yes: "ya",
    no: "tidak",
    assumed: "anggapan",
    set: "Kumpulan deret",
    relative: "Galat dibagi galat “tetap”",
    scaled: "MASE",
  },
};
