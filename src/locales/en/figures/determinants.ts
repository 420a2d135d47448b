import type { Edition } from "../../../model/edition.ts";
import { LINKAGE_CLASSES, type Linkage, type LinkageClass } from "../../../model/linkage.ts";
import { span } from "../../calendar.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";

const HEADINGS: Readonly<Record<LinkageClass, string>> = {
  "moving as expected": "Moving as expected",
  inconsistent: "Inconsistent",
  opposite: "Opposite",
  "insufficient data": "Insufficient data",
  "no better side": "Not classed, since no side of it is called better",
};

function linkagesOf(edition: Edition): readonly Linkage[] {
  return edition.analyses.standard.determinants.map(({ linkage }) => linkage);
}

function isClassed({ class: word }: Linkage): boolean {
  return word !== "insufficient data" && word !== "no better side";
}

/** "Human development index (4 of 5 years, 2020–2025)" */
function told(edition: Edition, linkage: Linkage): string {
  const { determinant, window, agreeing, of, commonYears } = linkage;
  const name = edition.indicators.get(determinant)?.name.en ?? determinant;
  const years =
    window === undefined ? "" : `, ${window[0] === window[1] ? window[0] : span(window[0], window[1])}`;
  const common = `${commonYears} common ${commonYears === 1 ? "year" : "years"}`;
  return `${name} (${isClassed(linkage) ? `${agreeing} of ${of} years` : common}${years})`;
}

export const determinants: FigureWords = {
  title(edition) {
    const classed = linkagesOf(edition).filter(isClassed);
    const expected = classed.filter((each) => each.class === "moving as expected");
    if (classed.length === 0) return "Linkage: no indicator has enough data yet";
    return `${expected.length} of ${classed.length} indicators moved as expected together with the poverty rate`;
  },
  subtitle(edition) {
    const ends = linkagesOf(edition)
      .filter(isClassed)
      .flatMap(({ window }) => window ?? []);
    const years = ends.length === 0 ? "" : `, ${span(Math.min(...ends), Math.max(...ends))}`;
    return `In how many years an indicator and the headcount ratio (P0) both improved, both worsened or both did not change, ${focus(edition)}${years}`;
  },
  howToRead: () =>
    "One dot is one yearly change: full where both went the same way, hollow where not; dots are lined up by how many there are, not by year. In alphabetical order. Position, development, effectiveness and relevance of each indicator are in the table.",
  axes(edition) {
    const all = linkagesOf(edition);
    const classed = all.filter(isClassed);
    return [
      `Every row: one indicator, in alphabetical order; ${classed.length} classed above, ${all.length - classed.length} not classed below.`,
      `Dot: one yearly change, at most ${Math.max(0, ...classed.map(({ of }) => of))} in a row; full if it went the same way as P0, hollow if not. There is no scale.`,
      "Beside the dots: how many years, the window and the class; where there is no class, the common years or why.",
    ];
  },
  description: (edition) =>
    LINKAGE_CLASSES.flatMap((word) => {
      const found = linkagesOf(edition)
        .filter((each) => each.class === word)
        .map((each) => told(edition, each))
        .sort((a, b) => a.localeCompare(b, "en"));
      return found.length === 0 ? [] : [`${HEADINGS[word]}: ${list(found)}.`];
    }),
  notes(edition) {
    const linkages = linkagesOf(edition);
    const same = linkages.filter((each) => isClassed(each) && each.sameMonth).length;
    const classed = linkages.filter(isClassed).length;
    return [
      "Moving together is no evidence that one is the cause of the other.",
      `Sources often do not state the month: of the ${classed} indicators classed, ${same} have a stated month that is the month of P0.`,
      `Classes by a rule of this site, with at least 5 common years: a share of years going the same way of at least ${number.plain(0.7, 1)} is as expected, of at most ${number.plain(0.3, 1)} opposite, in between inconsistent.`,
      "The years are few: if a coin decided whether both went the same way, at least 4 of 5 would still come up about once in 5 times.",
      "Effectiveness here means that the outcome improved on earlier years; it is no evidence that a programme is the cause.",
      "Relevance is counted from a base year five years back, or from the earliest one where the series is shorter; pace is told only where it can be computed.",
      ...(linkages.some(({ determinant }) => determinant === "human_development_index")
        ? [
            "The human development index is made of life expectancy, expected and mean years of schooling, and expenditure; so it is no separate witness beside these four.",
          ]
        : []),
    ];
  },
};
