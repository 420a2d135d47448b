/** Every method the site uses, in the order the method page tells them; each language words all of them. */
export const METHODS = [
  "vintage",
  "breaks",
  "change",
  "verdict",
  "usual_change",
  "position",
  "synchrony",
  "relative_pace",
  "three_year_mean",
  "average_shortfall",
  "nowcast",
  "scenario",
  "target_chance",
  "two_uncertainties",
] as const;

export type MethodId = (typeof METHODS)[number];
