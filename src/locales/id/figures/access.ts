import type { AccessRow } from "../../../model/access.ts";
import type { Edition } from "../../../model/edition.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { type AccessSide, accessSide } from "../../panelsOf.ts";
import { list, number, period } from "../formats.ts";

const ORDER = ["better", "same", "worse", "none", "not_compared", "unknown"] as const;

function heading(side: AccessSide, edition: Edition): string {
  const other = province(edition);
  return {
    better: `Lebih baik daripada ${other}`,
    same: `Sama dengan ${other}`,
    worse: `Lebih buruk daripada ${other}`,
    none: "Tidak dinilai, sebab tidak ada sisi yang disebut lebih baik",
    not_compared: `Tanpa angka ${other} di sampingnya`,
    unknown: "Belum ada dalam data kami untuk kota ini",
  }[side];
}

/** "Rata-rata lama sekolah (2024: 9,34, Jawa Tengah 8,02)" */
function told(edition: Edition, { indicator, points, againstProvince }: AccessRow): string {
  const name = edition.indicators.get(indicator)?.name.id ?? indicator;
  const newest = points.at(-1);
  if (againstProvince !== undefined) {
    const { own, province: theirs } = againstProvince;
    return `${name} (${period(own.year, own.month ?? null)}: ${number.plain(own.value, own.decimals)}; ${province(edition)} ${number.plain(theirs.value, theirs.decimals)})`;
  }
  if (newest === undefined) return name;
  return `${name} (${period(newest.year, newest.month ?? null)}: ${number.plain(newest.value, newest.decimals)})`;
}

export const access: FigureWords = {
  title(edition) {
    const { better, same, worse } = edition.analyses.access;
    const compared = better + same + worse;
    if (compared === 0) return "Akses: belum ada indikator yang dapat dibandingkan dengan provinsi";
    return `Angka ${focus(edition)} lebih baik daripada ${province(edition)} dalam ${better} dari ${compared} indikator akses`;
  },
  subtitle(edition) {
    return `Sekolah, kesehatan, rumah, dan kerja, ${focus(edition)} di samping ${province(edition)}; tiap indikator pada tahun dan bulan terbaru yang dimiliki keduanya`;
  },
  howToRead(edition) {
    return `Satu kotak satu indikator. Angka besar: yang terbaru dari kota; di bawahnya angka ${province(edition)} dan angka kota pada tahun dan bulan yang sama. Titik dan garis: angka kota; persegi kosong: ${province(edition)}. Tiap kotak bersumbu sendiri, jadi tinggi garis antarkotak tidak dapat dibandingkan. Lebih baik atau lebih buruk menurut sisi baik indikatornya.`;
  },
  axes: (edition) => [
    "Sumbu datar tiap kotak: tahun, dari yang pertama sampai yang terakhir digambar.",
    "Sumbu tegak tiap kotak: satuan indikatornya, dari angka terendah sampai tertinggi yang digambar, bukan dari 0; keduanya tertulis di bawahnya.",
    `Titik dan garis: ${focus(edition)}; garis hanya di antara tahun berurutan yang bulannya sama. Persegi kosong: ${province(edition)}.`,
  ],
  description: (edition) =>
    ORDER.flatMap((side) => {
      const rows = edition.analyses.access.rows
        .filter((row) => accessSide(row) === side)
        .map((row) => told(edition, row));
      return rows.length === 0 ? [] : [`${heading(side, edition)}: ${list(rows)}.`];
    }),
  notes: (edition) => [
    "Selisih sekecil apa pun dihitung; galat baku angka-angka ini tidak ada dalam data kami.",
    "Tahun pembanding tiap indikator berbeda; angka kota yang lebih baru daripada tahun itu tidak dibandingkan.",
    "Stunting menurut penimbangan dan menurut survei nasional tidak dapat dibandingkan satu sama lain; begitu pula anak tidak sekolah sebelum dan sesudah verifikasi.",
    `Jumlah orang tidak dibandingkan dengan ${province(edition)}, sebab bergantung pada besar daerah.`,
    "Bila sumber tidak menyebut bulan, angkanya dianggap mewakili tahunnya.",
  ],
};
