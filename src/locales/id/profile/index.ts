import { courseOf, movementOf, RATE, rankedOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { NO_STANDARD_ERROR } from "../figures/phrases.ts";
import { ahead } from "./ahead.ts";
import { beside } from "./beside.ts";
import { course } from "./course.ts";
import { depth } from "./depth.ts";
import { number } from "./number.ts";
import { amount, at } from "./phrases.ts";
import { position } from "./position.ts";
import { rate } from "./rate.ts";

/** The words of the districts' pages, in Indonesian: correct for any district, whatever its figures are. */
export const profile: ProfileWords = {
  sentences: { ...rate, ...number, ...depth, ...course, ...position, ...beside, ...ahead },
  noStandardError: NO_STANDARD_ERROR,
  heading: {
    number: () => "Jumlah dan garis kemiskinan",
    depth: () => "Kedalaman dan keparahan",
    course: (of) => `Arah sejak ${courseOf(of, RATE)?.from ?? ""}`,
    position: ({ province }) => `Posisi di ${province.name}`,
    beside: () => "Bergerak bersama atau sendiri",
    ahead: () => "Perkiraan kini",
  },
  cannot(of) {
    const found = movementOf(of, RATE);
    return [
      ...(found?.previous === undefined
        ? []
        : [
            `Bahwa ${found.sign === 0 ? "persentasenya sungguh tetap" : "perubahannya"} antara ${at(found.previous)} dan ${at(found.latest)}${found.sign === 0 ? "" : " pasti nyata"}: galat baku perubahan tidak dipublikasikan.`,
          ]),
      "Mengapa persentasenya berubah, atau program mana yang berperan: angka ini tidak menjawabnya.",
      ...(rankedOf(of, "rank") === undefined
        ? []
        : [
            "Bahwa daerah yang peringkatnya berdekatan sungguh berbeda: ketidakpastian survei tidak termasuk.",
          ]),
      "Di kecamatan, desa, atau kelurahan mana penduduk miskin tinggal: survei ini tidak menjawabnya.",
    ];
  },
  page: {
    title: ({ region }) => `Kemiskinan di ${region.name}`,
    longTitle(of) {
      const found = movementOf(of, RATE);
      const newest = found === undefined ? "" : `: ${amount(found.latest)}, ${at(found.latest)}`;
      return `Kemiskinan di ${of.region.name}${newest}`;
    },
    kick: ({ region, province }) => `${province.name}, kode BPS ${region.code}`,
    namesake: ({ region, province, namesakes, regions }) =>
      namesakes.map(({ name, code, parent }) => {
        const where = regions.get(parent ?? "");
        const elsewhere = where === undefined || where.code === province.code ? "" : ` di ${where.name}`;
        return `Ini ${region.name} (${region.code}), bukan ${name}${elsewhere} (${code}).`;
      }),
    table: ({ region }) => `Angka terbitan ${region.name}`,
    tableNote: "“…” berarti tidak ada di data situs ini.",
    all: "Semua kabupaten dan kota",
    fullReport: "Laporan lengkap daerah ini",
    downloads: "Unduh tabel lengkap dengan baris sumbernya",
  },
  index: {
    title: "Kabupaten dan kota",
    lede: (districts, period) =>
      `Uraian singkat untuk ${districts} kabupaten dan kota, disusun dari angka terbitan dengan kalimat baku yang sama. Di belakang nama: persentase penduduk miskin, dalam persen, ${period}.`,
    jump: "Provinsi",
  },
};
