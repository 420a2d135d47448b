import { VERDICTS } from "../model/verdict.ts";

/**
 * The words a claim may compare a finding with: its verdict, the direction of a difference, or its note,
 * written with spaces. Notes that are not here say how a number came to be, not what is so.
 */
export const CLAIM_WORDS = [
  ...VERDICTS,
  "unchanged",
  // Pace beside another
  "slower",
  "similar",
  "faster",
  // How many
  "all",
  "tied",
  // Chances
  "small",
  "even",
  "large",
  // The size of a change
  "below usual",
  "usual",
  "above usual",
  // Effectiveness, by window
  "effective",
  "fairly effective",
  "less effective",
  "not effective",
  // Two indicators beside each other
  "moving as expected",
  "inconsistent",
  "opposite",
  "insufficient data",
  "no better side",
  // Quadrants
  "I",
  "II",
  "III",
  "IV",
  // The answer depends on the base year
  "sign flips",
] as const;

export function isClaimWord(word: string): boolean {
  return (CLAIM_WORDS as readonly string[]).includes(word);
}
