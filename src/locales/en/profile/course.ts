import { span } from "../../calendar.ts";
import { valued } from "../../findingsOf.ts";
import { courseOf, notesOf, RATE, sensitivityOf, sinceStartOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { amount, at, verdictOf } from "./phrases.ts";

/** Where the rate went since its comparable series begins. */
export const course: Pick<
  ProfileWords["sentences"],
  "course" | "course_caution" | "since_start" | "sensitivity" | "mean" | "course_notes"
> = {
  course(profile) {
    const found = courseOf(profile, RATE);
    if (found === undefined) return undefined;
    if (found.verdict === "too short to tell") {
      return `The comparable series has only ${found.n} ${found.n === 1 ? "figure" : "figures"} since ${found.from}, too short to tell; at least eight are needed.`;
    }
    return `Seen since ${found.from} (${found.n} figures), ${verdictOf(found.verdict, "the rate")}.`;
  },
  course_caution(profile) {
    return courseOf(profile, RATE)?.verdict === "no clear change"
      ? "That is no evidence that the rate stayed the same."
      : undefined;
  },
  since_start(profile) {
    const found = sinceStartOf(profile);
    if (found === undefined) return undefined;
    const { start, change, sign } = found;
    return `In ${at(start)} the rate was ${amount(start)}; by ${at(change)} it had ${sign === 0 ? "not changed" : `${sign < 0 ? "fallen" : "risen"} by ${amount(change)}`}.`;
  },
  sensitivity(profile) {
    const found = sensitivityOf(profile);
    if (found === undefined) return undefined;
    return `As a sensitivity check, across the change of reference in ${found.crossed}: seen since ${found.from}, ${verdictOf(found.verdict, "the rate")}.`;
  },
  mean(profile) {
    const mean = valued(profile, `${RATE}.mean3`);
    const before = valued(profile, `${RATE}.mean3.previous`);
    if (mean?.window == null) {
      const n = courseOf(profile, RATE)?.n ?? 0;
      return n < 3 ? undefined : "No three-year mean is computed: a year has no figure.";
    }
    const earlier = before?.window == null ? "" : `; for ${span(...before.window)} it is ${amount(before)}`;
    return `The three-year mean for ${span(...mean.window)}, which dampens the swings of the survey, is ${amount(mean)}${earlier}.`;
  },
  course_notes(profile) {
    const notes = notesOf(profile).course.map(({ year, note }) => `Note on ${year}: ${note.en}`);
    return notes.length === 0 ? undefined : notes.join(" ");
  },
};
