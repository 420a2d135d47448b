import type { YearWindow } from "../../../model/yearWindow.ts";
import { span } from "../../calendar.ts";
import { lineAgainstWage } from "../../compositionOf.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const years = ([from, to]: YearWindow) => (from === to ? String(from) : span(from, to));

export const lineAndWage: FigureWords = {
  title(edition) {
    const { more, less, isOrdered } = lineAgainstWage(edition);
    if (more !== undefined && less !== undefined) {
      return isOrdered
        ? `Dari pangkal ${years(more)} garis kemiskinan lebih banyak tumbuh, dari pangkal ${years(less)} upah minimum`
        : "Antara garis kemiskinan dan upah minimum, yang lebih banyak tumbuh berbalik menurut tahun pangkal";
    }
    if (more !== undefined)
      return `Dari pangkal ${years(more)} garis kemiskinan tumbuh lebih banyak daripada upah minimum`;
    if (less !== undefined)
      return `Dari pangkal ${years(less)} upah minimum tumbuh lebih banyak daripada garis kemiskinan`;
    return "Garis kemiskinan dan upah minimum";
  },
  subtitle(edition) {
    const [from, to] = edition.analyses.standard.lineAndWage?.window ?? [0, 0];
    return `Pertumbuhan garis kemiskinan dan upah minimum dari setiap tahun pangkal sampai ${to}, persen, ${focus(edition)}, ${span(from, to)}`;
  },
  howToRead: () =>
    "Satu baris satu tahun pangkal. Titik penuh: garis kemiskinan; titik kosong: upah minimum; di kanan selisihnya dalam poin persen, positif bila garis lebih banyak tumbuh.",
  axes(edition) {
    const found = edition.analyses.standard.lineAndWage;
    const bases = (found?.entries ?? []).map(({ window: [from] }) => String(from));
    return [
      `Tiap baris: satu tahun pangkal, ${list(bases)}, sampai ${found?.window[1] ?? ""}.`,
      "Sumbu datar: pertumbuhan, dalam persen, dihitung dari 0.",
      "Titik penuh: garis kemiskinan; titik kosong: upah minimum; angka di kanan: selisihnya, dalam poin persen.",
    ];
  },
  description: (edition) =>
    (edition.analyses.standard.lineAndWage?.entries ?? []).map(
      ({ window, lineGrowth, wageGrowth, difference }) =>
        `${span(...window)}: garis ${number.plain(lineGrowth, 1)} persen, upah ${number.plain(wageGrowth, 1)} persen, selisih ${number.signed(difference, 1)} poin persen.`,
    ),
  notes(edition) {
    const missing = edition.analyses.standard.lineAndWage?.missing ?? [];
    return [
      "Garis dihitung per orang sebulan, upah per pekerja sebulan: tingkat keduanya tidak dibandingkan, hanya pertumbuhannya.",
      missing.length === 0
        ? ""
        : `Tidak menjadi tahun pangkal, sebab salah satu angkanya tidak ada di data: ${list(missing.map(String))}.`,
      "Upah minimum berlaku sepanjang tahun, garis menurut bulan survei. Upah minimum bukan upah yang diterima setiap pekerja, dan dibaca dari sumber lain daripada Susenas; sumbernya ada di CSV.",
      "Selisih dihitung sebelum pertumbuhan dibulatkan.",
      NO_STANDARD_ERROR,
      ...spanned(edition, "poverty_line"),
    ];
  },
};
