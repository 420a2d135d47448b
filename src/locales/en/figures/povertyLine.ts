import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const povertyLine: FigureWords = {
  title(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const change = valued(edition, "poverty_line.change_percent");
    if (latest === undefined || change === undefined) return "Poverty line";
    return `The poverty line ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_line")?.spell;
    return `Rupiah of expenditure per person per month, ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "People whose average expenditure is below this line are counted as poor. Expenditure is measured, not income. The line follows prices; a higher line does not mean more poor people.",
  axes(edition) {
    const analysis = edition.analyses.indicators.get("poverty_line");
    const { spell, province: near } = analysis ?? {};
    return [
      yearsAcross(spell?.from ?? 0, spell?.to ?? 0),
      upwards("poverty line, in thousand rupiah per person per month"),
      `Thick line: ${focus(edition)}${near === undefined ? "" : `; thin line: ${near.region.name}`}.`,
    ];
  },
  description(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const provinceLine = valued(edition, "poverty_line.province.level");
    return [
      `In ${latest?.year ?? ""} ${said(latest)} per person per month.`,
      ...(provinceLine === undefined
        ? []
        : [`The line of ${province(edition)} in the same year was ${said(provinceLine)}.`]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_line")],
};
