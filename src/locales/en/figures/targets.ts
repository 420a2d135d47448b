import { targetTicks } from "../../drawnTicks.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";

export const targets: FigureWords = {
  title(edition) {
    const missed = valued(edition, "headcount_ratio.target.missed");
    const assessed = valued(edition, "headcount_ratio.target.assessed");
    if (missed === undefined || assessed === undefined) return "Targets and what was published";
    return `${missed.value} of ${assessed.value} yearly targets were missed`;
  },
  subtitle: (edition) =>
    `Targets for the headcount ratio by ${edition.definition.targetDocument} and the figures of BPS, ${focus(edition)}, March`,
  howToRead: () =>
    "Diamond: target. Full dot: published figure. Upright line: the distance between them; a figure above its target means the target was missed.",
  axes(edition) {
    const { entries } = edition.analyses.targets;
    return [
      yearsAcross(entries[0]?.year ?? 0, entries.at(-1)?.year ?? 0),
      upwards(RATE, number.plain(targetTicks(edition)[0] ?? 0, 0)),
      "Diamonds: targets; full dots: published figures; upright line between them: how far they are apart.",
    ];
  },
  description(edition) {
    return edition.analyses.targets.entries.map(({ year, target, actual, gap }) =>
      actual === undefined || gap === undefined
        ? `${year}: target ${number.plain(target.high, 2)} percent, not published yet.`
        : `${year}: target ${number.plain(target.high, 2)}, published ${number.plain(actual.value, 2)}, distance ${number.signed(gap, 2)} percentage points.`,
    );
  },
  notes: () => [
    "A target is not a forecast. The targets were read from statements quoting the document, not from the document itself.",
  ],
};
