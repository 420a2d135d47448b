import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const povertyLine: FigureWords = {
  title(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const change = valued(edition, "poverty_line.change_percent");
    if (latest === undefined || change === undefined) return "Garis kemiskinan";
    return `Garis kemiskinan ${moved(change)} menjadi ${said(latest)} pada ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_line")?.spell;
    return `Rupiah pengeluaran per orang per bulan, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Yang rata-rata pengeluarannya di bawah garis ini dihitung miskin. Yang diukur pengeluaran, bukan penghasilan. Garis mengikuti harga; naik bukan berarti lebih banyak orang miskin.",
  axes(edition) {
    const analysis = edition.analyses.indicators.get("poverty_line");
    const { spell, province: near } = analysis ?? {};
    return [
      yearsAcross(spell?.from ?? 0, spell?.to ?? 0),
      upwards("garis kemiskinan, dalam ribu rupiah per orang per bulan"),
      `Garis tebal: ${focus(edition)}${near === undefined ? "" : `; garis tipis: ${near.region.name}`}.`,
    ];
  },
  description(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const province_ = valued(edition, "poverty_line.province.level");
    return [
      `Pada ${latest?.year ?? ""} ${said(latest)} per orang per bulan.`,
      ...(province_ === undefined
        ? []
        : [`Garis ${province(edition)} pada tahun yang sama ${said(province_)}.`]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_line")],
};
