import { EFFECTIVENESS_CLASSES } from "../../../model/effectiveness.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { breaksOf, sharedWindows } from "../../questionsOf.ts";
import { list, number, quantity } from "../formats.ts";
import { questions } from "../questions.ts";
import { NO_STANDARD_ERROR } from "./phrases.ts";

export const effectiveness: FigureWords = {
  title(edition) {
    const windows = sharedWindows(edition, "headcount_ratio");
    const [first] = windows;
    if (first === undefined) return "Effectiveness cannot be computed";
    const [, year] = first.window;
    const name = (each: typeof first) => questions.effectiveness[each.class];
    if (windows.some((each) => each.class !== first.class)) {
      const each = windows.map(
        (found, i) => `${name(found)} over ${i === 0 ? questions.years(found.years) : found.years}`,
      );
      return `Effectiveness to ${year}: ${each.join(", ")}`;
    }
    const counts = windows.map(({ share }) => share.counts[first.class]);
    const alike = [...new Set([Math.min(...counts), Math.max(...counts)])].join("–");
    return `Effectiveness over ${list(windows.map(({ years }) => String(years)))} years to ${year}: ${name(first)}; ${alike} of ${first.share.total} districts alike`;
  },
  subtitle(edition) {
    const windows = sharedWindows(edition, "headcount_ratio").map(({ window }) => span(...window));
    return `Headcount ratio (P0), ${focus(edition)} and the districts of ${province(edition)}, March, windows ${list(windows)}`;
  },
  howToRead: (edition) =>
    `One bar is one window: how many districts are in each class, ${focus(edition)} included. Framed: its class.`,
  axes(edition) {
    const windows = sharedWindows(edition, "headcount_ratio");
    const names = EFFECTIVENESS_CLASSES.toReversed().map((each) => questions.effectiveness[each]);
    return [
      `Every bar: one window, ${list(windows.map(({ window }) => span(...window)))}.`,
      `Length of every part of a bar: how many districts, from 0 on the left to ${windows[0]?.share.computed ?? 0} on the right.`,
      `From the left, the darkest, to the right, the empty one: ${list(names)}. Framed: the class of ${focus(edition)}.`,
    ];
  },
  description: (edition) =>
    sharedWindows(edition, "headcount_ratio").map((found) => {
      const counts = EFFECTIVENESS_CLASSES.toReversed().map(
        (each) => `${found.share.counts[each]} ${questions.effectiveness[each]}`,
      );
      const from = quantity(found.from.value, "percent", found.from.decimals);
      const to = quantity(found.to.value, "percent", found.to.decimals);
      return `${questions.years(found.years)}, ${span(...found.window)}: ${questions.effectiveness[found.class]}. From ${from} to ${to} (${number.signed(found.net, 2)} percentage points); ${questions.improvingChanges(found.improving, found.years)}. Of ${found.share.computed} districts: ${counts.join(", ")}.`;
    }),
  notes: (edition) => [
    "Effectiveness here means that the outcome improved on earlier years; it is no evidence that a programme is the cause.",
    "The classes are a rule of this site. Not effective: no net improvement. Effective or fairly effective: the net change and the last change improve, and so do at least four or three of every five yearly changes. Otherwise less effective. A change by one unit of the last decimal counts as none.",
    "No window is more right than another.",
    NO_STANDARD_ERROR,
    ...breaksOf(sharedWindows(edition, "headcount_ratio")).map(({ year, note }) => `${year}: ${note.en}`),
  ],
};
