import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const depthAndSeverity: FigureWords = {
  title(edition) {
    const change = valued(edition, "poverty_gap_index.change");
    const latest = valued(edition, "poverty_gap_index.latest");
    if (latest === undefined || change === undefined) return "Depth and severity of poverty";
    return `The depth of poverty ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_gap_index")?.spell;
    return `Poverty gap index (P1) and severity index (P2), ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "The higher P1, the further the poor’s average expenditure is below the poverty line. P2 gives more weight to large shortfalls. The line of P2 is cut in years without a figure.",
  axes(edition) {
    const spells = ["poverty_gap_index", "poverty_severity_index"].flatMap(
      (id) => edition.analyses.indicators.get(id)?.spell ?? [],
    );
    const [from, to] = [spells[0]?.from ?? 0, Math.max(0, ...spells.map((spell) => spell.to))];
    return [
      yearsAcross(from, to),
      upwards("index value"),
      "Full line with full dots: depth (P1); dashed line with hollow dots: severity (P2).",
      ...shaded(edition, from, to),
    ];
  },
  description(edition) {
    const gap = valued(edition, "poverty_gap_index.latest");
    const severity = valued(edition, "poverty_severity_index.latest");
    const rising = valued(edition, "poverty_gap_index.districts.rising");
    const total = valued(edition, "poverty_gap_index.districts.total");
    return [
      `P1 ${said(gap)} in ${gap?.year ?? ""}; P2 ${said(severity)} in ${severity?.year ?? ""}.`,
      ...(rising === undefined || total === undefined
        ? []
        : [
            `P1 rose in ${rising.value} of the ${total.value} districts of ${province(edition)} in that year.`,
          ]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_gap_index")],
};
