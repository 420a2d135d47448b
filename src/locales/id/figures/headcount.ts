import { span } from "../../calendar.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const headcount: FigureWords = {
  title(edition) {
    const latest = valued(edition, "headcount.latest");
    const change = valued(edition, "headcount.change");
    if (latest === undefined || change === undefined) return "Jumlah penduduk miskin";
    return `Penduduk miskin ${said(latest)} pada ${latest.year}, ${moved(change)}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return `Jumlah penduduk miskin dalam ribu jiwa, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Tiap batang satu tahun; sumbu mulai dari nol. Yang dihitung orang, bukan keluarga, menurut survei, bukan daftar nama.",
  axes(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return [
      yearsAcross(spell?.from ?? 0, spell?.to ?? 0),
      upwards("jumlah penduduk miskin, dalam ribu jiwa"),
      `Satu batang satu tahun; batang gelap: ${spell?.to ?? ""}.`,
    ];
  },
  description(edition) {
    const latest = valued(edition, "headcount.latest");
    const previous = valued(edition, "headcount.previous");
    return [
      `Pada ${latest?.year ?? ""} ${said(latest)}; pada ${previous?.year ?? ""} ${said(previous)}.`,
      "Jumlah dapat bergerak lain daripada persentase; jumlah penduduk juga berubah.",
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "headcount")],
};
