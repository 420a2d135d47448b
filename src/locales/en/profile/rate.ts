import { movementOf, notesOf, RATE, sizeOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { outOfHundred } from "../formats.ts";
import { amount, at, since } from "./phrases.ts";

const COMPARED = { below: "smaller than", about: "about as large as", above: "larger than" } as const;

/** The newest rate, its change, and how large that is. */
export const rate: Pick<
  ProfileWords["sentences"],
  "rate" | "rate_alone" | "out_of_hundred" | "size" | "rate_notes"
> = {
  rate(profile) {
    const found = movementOf(profile, RATE);
    const { name } = profile.region;
    if (found === undefined) return `This site’s data have no poverty rate of ${name}.`;
    return `In ${at(found.latest)} the poverty rate of ${name} was ${amount(found.latest)}${since(found)}.`;
  },
  rate_alone(profile) {
    const found = movementOf(profile, RATE);
    const analysis = profile.indicators.get(RATE);
    if (found === undefined || found.previous !== undefined || analysis === undefined) return undefined;
    const { spell, series } = analysis;
    if (series.points.length === spell.points.length) return "This site’s data have no earlier figure.";
    const note = spell.opening === undefined ? "" : ` ${spell.opening.note.en}`;
    return `Figures before ${spell.from} cannot be compared with this one.${note}`;
  },
  out_of_hundred(profile) {
    const value = movementOf(profile, RATE)?.latest.value ?? 0;
    return value < 0.5 || value >= 99.5 ? undefined : `That is about ${outOfHundred(value)} people.`;
  },
  size(profile) {
    const found = sizeOf(profile);
    if (found === undefined) return undefined;
    const usual = `usual yearly change since ${found.from}`;
    if (found.size === "none") return `The ${usual} is ${amount(found.usual)}, up or down.`;
    return `The change was ${COMPARED[found.size]} the ${usual}, which is ${amount(found.usual)}, up or down.`;
  },
  rate_notes(profile) {
    const notes = notesOf(profile).change.map(({ year, note }) => `Note on ${year}: ${note.en}`);
    return notes.length === 0 ? undefined : notes.join(" ");
  },
};
