import { span } from "../../calendar.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

export const headcount: FigureWords = {
  title(edition) {
    const latest = valued(edition, "headcount.latest");
    const change = valued(edition, "headcount.change");
    if (latest === undefined || change === undefined) return "Number of poor people";
    return `The number of poor ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return `Number of poor people in thousands, ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "One bar a year; the axis begins at zero. People are counted, not households, by a survey and not from a register.",
  axes(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return [
      yearsAcross(spell?.from ?? 0, spell?.to ?? 0),
      upwards("number of poor people, in thousands"),
      `One bar a year; dark bar: ${spell?.to ?? ""}.`,
    ];
  },
  description(edition) {
    const latest = valued(edition, "headcount.latest");
    const previous = valued(edition, "headcount.previous");
    return [
      `In ${latest?.year ?? ""} ${said(latest)}; in ${previous?.year ?? ""} ${said(previous)}.`,
      "The number can move differently from the rate, since the population changes too.",
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "headcount")],
};
