import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const depthAndSeverity: FigureWords = {
  title(edition) {
    const change = valued(edition, "poverty_gap_index.change");
    const latest = valued(edition, "poverty_gap_index.latest");
    if (latest === undefined || change === undefined) return "Kedalaman dan keparahan kemiskinan";
    return `Kedalaman kemiskinan ${moved(change)} menjadi ${said(latest)} pada ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_gap_index")?.spell;
    return `Indeks kedalaman (P1) dan keparahan (P2) kemiskinan, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Makin tinggi P1, makin jauh rata-rata pengeluaran penduduk miskin di bawah garis kemiskinan. P2 memberi bobot lebih pada kekurangan yang besar. Garis P2 terputus pada tahun yang angkanya tidak ada.",
  axes(edition) {
    const spells = ["poverty_gap_index", "poverty_severity_index"].flatMap(
      (id) => edition.analyses.indicators.get(id)?.spell ?? [],
    );
    const [from, to] = [spells[0]?.from ?? 0, Math.max(0, ...spells.map((spell) => spell.to))];
    return [
      yearsAcross(from, to),
      upwards("nilai indeks"),
      "Garis utuh dengan titik penuh: kedalaman (P1); garis putus-putus dengan titik kosong: keparahan (P2).",
      ...shaded(edition, from, to),
    ];
  },
  description(edition) {
    const gap = valued(edition, "poverty_gap_index.latest");
    const severity = valued(edition, "poverty_severity_index.latest");
    const rising = valued(edition, "poverty_gap_index.districts.rising");
    const total = valued(edition, "poverty_gap_index.districts.total");
    return [
      `P1 ${said(gap)} pada ${gap?.year ?? ""}; P2 ${said(severity)} pada ${severity?.year ?? ""}.`,
      ...(rising === undefined || total === undefined
        ? []
        : [
            `P1 naik di ${rising.value} dari ${total.value} kabupaten/kota di ${province(edition)} pada tahun itu.`,
          ]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_gap_index")],
};
