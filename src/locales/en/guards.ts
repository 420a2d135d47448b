import type { GuardWords } from "../locale.ts";

const CAUSE = "no sentence names a cause";
const STRENGTH = "stronger than the figures";

/** What the narrative rules must know about English. */
export const guards: GuardWords = {
  claimWords: [
    "f(?:all|alls|allen|alling|ell)",
    "r(?:ise|ises|isen|ising|ose)",
    "declin\\p{L}+",
    "increas\\p{L}+",
    "decreas\\p{L}+",
    "drop(?:s|ped|ping)?",
    "grew|grown",
    "improv\\p{L}+",
    "worsen\\p{L}*",
    "higher|lower|faster|slower|slowly|larger|smaller|deeper|closer",
    "highest|lowest",
    "all",
    "missed|met",
  ],
  forbidden: [
    { pattern: "significan\\p{L}+", reason: "no standard error of a change is published" },
    { pattern: "stable|almost unchanged", reason: "absence of evidence is not evidence of no change" },
    { pattern: "because|thanks to|due to|caused|owing to", reason: CAUSE },
    { pattern: "success\\p{L}*|fail(?:s|ed|ure)?|poorest", reason: "this site gives no marks" },
    { pattern: "dramatic\\p{L}*|plung\\p{L}+|soar\\p{L}*|collaps\\p{L}+|best|worst", reason: STRENGTH },
    { pattern: "predict\\p{L}*", reason: "there are a nowcast, a scenario and targets" },
  ],
};
