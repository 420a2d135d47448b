import type { PaceWords } from "../paceWords.ts";
import { ledger } from "./composition.ts";
import { paceAnswer } from "./paceAnswer.ts";

/** The page of what a target would take, in Indonesian. */
export const pace: PaceWords = {
  ...paceAnswer,
  title: "Laju yang diperlukan",
  lede: (focus, province) =>
    `Berapa persentase penduduk miskin ${focus} perlu turun setiap tahun untuk mencapai suatu target, seberapa sering laju seperti itu terjadi di kota ini, dan di berapa kabupaten/kota di ${province} pernah terjadi. Hitungan, bukan ramalan, dan bukan usulan target.`,
  from: (latest, period) => `Semuanya dihitung dari angka terbit terakhir: ${latest} pada ${period}.`,
  nowcast: (period, value, interval) =>
    `Perkiraan kini untuk ${period} ${value}${interval === undefined ? "" : `, selang 80 persen ${interval}`}. Itu perhitungan situs ini, belum angka terbit; laju tetap dihitung dari angka terbit, dan perkiraan kini hanya dipakai untuk peluang tahun itu.`,
  form: {
    name: "Hitung untuk suatu target",
    target: "Target, persen",
    hint: "Dengan koma atau titik, misalnya 5,5.",
    year: "Sampai tahun",
    count: "Hitung",
    kept: "Dihitung di peramban Anda; tidak ada yang dikirim.",
  },
  tables: "Tabel menurut tahun",
  until: (period, years) => `Sampai ${period}, ${years} tahun dari angka terakhir`,
  against(windows, districts, years, focus, province) {
    const own =
      windows === 0
        ? `Di ${focus} tidak ada jendela ${years} tahun yang dapat dibandingkan`
        : `Di ${focus} ada ${windows} jendela ${years} tahun yang dapat dibandingkan`;
    return districts === undefined
      ? `${own}.`
      : `${own}; di ${province} ${districts} kabupaten/kota mempunyai jendela sepanjang itu.`;
  },
  basis(chance, year) {
    if (chance.class !== undefined) {
      return `Peluang menurut ${chance.basis === "nowcast" ? "perkiraan kini" : "skenario"}.`;
    }
    return chance.reason === "beyond_horizon"
      ? `Peluang tidak disebut: ${year} di luar jangkauan skenario.`
      : "Peluang tidak disebut: tidak ada proyeksi.";
  },
  documentTarget: (document) => `Yang ditebalkan: target ${document}.`,
  column: {
    target: "Target, persen",
    points: "Setahun, poin persen",
    percent: "Setahun, persen",
    windowsInPoints: "Jendela kota ini, dalam poin persen",
    windowsInPercent: "Jendela kota ini, dalam persen",
    districtsInPoints: "Kabupaten/kota, dalam poin persen",
    districtsInPercent: "Kabupaten/kota, dalam persen",
    chance: "Peluang",
  },
  tally: (count, total) => `${count} dari ${total}`,
  none: "–",
  chance: ledger.chance,
  reading: {
    name: "Cara membaca",
    items: [
      "Setahun: perubahan yang diperlukan, dibagi rata atas tahun-tahun yang tersisa. Dalam poin persen ukurannya sama setiap tahun; dalam persen bagiannya yang sama, jadi ukurannya mengecil.",
      "Jendela: dua angka terbit yang berjarak sebanyak tahun yang tersisa. Jendela bertumpang-tindih dan tidak melintasi putus deret atau pergantian acuan; yang dihitung adalah jendela yang turun secepat itu atau lebih cepat.",
      "Kabupaten/kota: yang pernah turun secepat itu sekurang-kurangnya dalam satu jendela; kota ini termasuk. Satu poin persen adalah bagian yang lebih kecil dari angka yang tinggi daripada dari angka yang rendah; hitungan dalam persen memperhitungkan itu.",
      "Pernah terjadi tidak berarti akan terjadi, dan belum pernah tidak berarti mustahil. Mengapa suatu laju terjadi tidak terbaca dari angka ini.",
      "Peluang: kecil di bawah 1/3, besar di atas 2/3, seimbang di antaranya. Hanya golongan yang dicetak, sebab angkanya bergeser sampai sepertiga bila tahun awal deretnya diubah. Yang dimaksud: peluang angka terbit tahun itu berada pada target atau lebih rendah.",
      "Angka survei, Maret, untuk seluruh kota. Galat baku perubahan tidak dipublikasikan.",
    ],
  },
  method: "Cara menghitungnya",
  ledger: "Catatan target dan hasilnya",
};
