import type { Edition } from "../../../model/edition.ts";
import { LINKAGE_CLASSES, type Linkage, type LinkageClass } from "../../../model/linkage.ts";
import { span } from "../../calendar.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";

const HEADINGS: Readonly<Record<LinkageClass, string>> = {
  "moving as expected": "Bergerak searah harapan",
  inconsistent: "Tidak konsisten",
  opposite: "Berlawanan",
  "insufficient data": "Data tidak cukup",
  "no better side": "Tidak digolongkan, sebab tidak ada sisi yang disebut lebih baik",
};

function linkagesOf(edition: Edition): readonly Linkage[] {
  return edition.analyses.standard.determinants.map(({ linkage }) => linkage);
}

function isClassed({ class: word }: Linkage): boolean {
  return word !== "insufficient data" && word !== "no better side";
}

/** "Indeks pembangunan manusia (4 dari 5 tahun, 2020–2025)" */
function told(edition: Edition, linkage: Linkage): string {
  const { determinant, window, agreeing, of, commonYears } = linkage;
  const name = edition.indicators.get(determinant)?.name.id ?? determinant;
  const years =
    window === undefined ? "" : `, ${window[0] === window[1] ? window[0] : span(window[0], window[1])}`;
  const count = isClassed(linkage) ? `${agreeing} dari ${of} tahun` : `${commonYears} tahun bersama`;
  return `${name} (${count}${years})`;
}

export const determinants: FigureWords = {
  title(edition) {
    const classed = linkagesOf(edition).filter(isClassed);
    const expected = classed.filter((each) => each.class === "moving as expected");
    if (classed.length === 0) return "Keterkaitan: belum ada indikator yang datanya cukup";
    return `${expected.length} dari ${classed.length} indikator bergerak searah harapan bersama persentase penduduk miskin`;
  },
  subtitle(edition) {
    const ends = linkagesOf(edition)
      .filter(isClassed)
      .flatMap(({ window }) => window ?? []);
    const years = ends.length === 0 ? "" : `, ${span(Math.min(...ends), Math.max(...ends))}`;
    return `Banyaknya tahun ketika sebuah indikator dan persentase penduduk miskin (P0) sama-sama membaik, memburuk, atau tidak berubah, ${focus(edition)}${years}`;
  },
  howToRead: () =>
    "Satu titik satu perubahan tahunan: yang penuh sama arah, yang berlubang tidak; titik dijajarkan menurut banyaknya, bukan menurut tahunnya. Diurutkan menurut abjad. Posisi, perkembangan, efektivitas, dan relevansi tiap indikator ada di tabel.",
  axes(edition) {
    const all = linkagesOf(edition);
    const classed = all.filter(isClassed);
    return [
      `Tiap baris: satu indikator, menurut abjad; ${classed.length} yang digolongkan di atas, ${all.length - classed.length} yang tidak digolongkan di bawah.`,
      `Titik: satu perubahan tahunan, paling banyak ${Math.max(0, ...classed.map(({ of }) => of))} sebaris; penuh bila sama arah dengan P0, berlubang bila tidak. Tidak ada skala.`,
      "Di samping titik: banyaknya tahun, jendela, dan golongan; pada yang tidak digolongkan banyaknya tahun bersama atau sebabnya.",
    ];
  },
  description: (edition) =>
    LINKAGE_CLASSES.flatMap((word) => {
      const found = linkagesOf(edition)
        .filter((each) => each.class === word)
        .map((each) => told(edition, each))
        .sort((a, b) => a.localeCompare(b, "id"));
      return found.length === 0 ? [] : [`${HEADINGS[word]}: ${list(found)}.`];
    }),
  notes(edition) {
    const linkages = linkagesOf(edition);
    const same = linkages.filter((each) => isClassed(each) && each.sameMonth).length;
    const classed = linkages.filter(isClassed).length;
    return [
      "Bergerak bersama bukan bukti bahwa yang satu menjadi penyebab yang lain.",
      `Bulan acuan sering tidak disebut sumbernya: dari ${classed} indikator yang digolongkan, ${same} yang bulannya disebut dan sama dengan bulan P0.`,
      `Golongan menurut kaidah situs ini, dengan paling sedikit 5 tahun bersama: bagian tahun yang sama arah paling sedikit ${number.plain(0.7, 1)} searah harapan, paling banyak ${number.plain(0.3, 1)} berlawanan, di antaranya tidak konsisten.`,
      "Tahunnya sedikit: bila sama arah atau tidak ditentukan undian, paling sedikit 4 dari 5 tetap muncul kira-kira sekali dalam 5 kali.",
      "Efektivitas di sini berarti capaian membaik dibandingkan tahun-tahun sebelumnya; bukan bukti bahwa suatu program menjadi penyebabnya.",
      "Relevansi dihitung dari tahun pangkal lima tahun sebelumnya, atau dari yang paling awal bila deretnya lebih pendek; laju hanya disebut bila dapat dihitung.",
      ...(linkages.some(({ determinant }) => determinant === "human_development_index")
        ? [
            "Indeks pembangunan manusia tersusun dari umur harapan hidup, harapan dan rata-rata lama sekolah, dan pengeluaran; jadi bukan kesaksian tersendiri di samping keempatnya.",
          ]
        : []),
    ];
  },
};
