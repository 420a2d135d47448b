import type { Edition } from "../../../model/edition.ts";
import { QUADRANTS, type Quadrant, type QuadrantEntry } from "../../../model/quadrant.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number, period } from "../formats.ts";
import { across, RATE, upwards } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

const READINGS: Readonly<Record<Quadrant, string>> = {
  I: "rate and number above their lines",
  II: "rate above its line, number not",
  III: "number above its line, rate not",
  IV: "neither rate nor number above its line",
};

function isQuadrant(note: string | null | undefined): note is Quadrant {
  return QUADRANTS.some((each) => each === note);
}

function named(edition: Edition, codes: readonly string[]): string {
  return list(codes.map((code) => edition.regions.get(code)?.name ?? code));
}

/** "Kota Pekalongan: 6.14 percent and 19.49 thousand people, quadrant IV." */
function own(edition: Edition, { rate, number: people, quadrant }: QuadrantEntry): string {
  return `${focus(edition)}: ${number.plain(rate.value, rate.decimals)} percent and ${number.plain(people.value, people.decimals)} thousand people, quadrant ${quadrant}.`;
}

export const quadrant: FigureWords = {
  title(edition) {
    const note = edition.findings.get("quadrant.own")?.note;
    if (!isQuadrant(note)) return "Rate and number of poor people, by quadrant";
    return `${focus(edition)} is in quadrant ${note}: ${READINGS[note]}`;
  },
  subtitle(edition) {
    const line = edition.analyses.standard.quadrant?.rateLine;
    return `Headcount ratio (to the right) and number of poor people (upwards), districts of ${province(edition)}, ${period(line?.year ?? 0, line?.month ?? null)}`;
  },
  howToRead: (edition) =>
    `One dot is one district; hollow dots: kota (cities); indigo dot: ${focus(edition)}. Upright line: the province’s rate; level line: the simple mean of the districts’ numbers of poor people. Quadrant I: both above their lines; II: the rate only; III: the number only; IV: neither.`,
  axes: (edition) => [
    across(RATE),
    upwards("number of poor people, in thousands"),
    `Upright dashed line: the rate of ${province(edition)}; level dashed line: the mean of the districts’ numbers.`,
    `Grey dots: kabupaten (regencies); hollow dots: kota (cities); larger dark dot: ${focus(edition)}.`,
  ],
  description(edition) {
    const found = edition.analyses.standard.quadrant;
    const entry = found?.entries.find(({ region }) => region === edition.definition.focus);
    const onLine = (found?.entries ?? []).filter((each) => each.onRateLine || each.onNumberLine);
    return [
      `Upright line: ${province(edition)} ${number.plain(found?.rateLine.value ?? 0, found?.rateLine.decimals ?? 2)} percent. Level line: mean ${said(valued(edition, "quadrant.number_line"))}.`,
      ...(entry === undefined ? [] : [own(edition, entry)]),
      ...QUADRANTS.flatMap((id) => {
        const count = valued(edition, `quadrant.${id.toLowerCase()}`);
        if (count === undefined || count.value === 0) return [];
        return [`Quadrant ${id}, ${READINGS[id]} (${count.value}): ${named(edition, count.related)}.`];
      }),
      ...(onLine.length === 0
        ? []
        : [
            `Exactly on a line: ${named(
              edition,
              onLine.map(({ region }) => region),
            )}.`,
          ]),
      ...(found === undefined || found.missing.length === 0
        ? []
        : [`Without both figures: ${named(edition, found.missing)}.`]),
    ];
  },
  notes: () => [
    "Both lines are rules of this site; exactly on a line counts as not above it. Quadrants are no order of priority.",
    "The number goes with the population: districts with few people are seldom above the level line.",
    "Districts near a line may change quadrant if the survey were repeated; no standard error is published.",
    "Kota Pekalongan (3375) and Kabupaten Pekalongan (3326) are two different places.",
  ],
};
