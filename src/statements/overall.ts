import type { ClaimVerdict } from "../model/claim.ts";

/**
 * The verdict on a text as a whole: contradicted if everything judged is; misleading if anything is, or right
 * and wrong stand together; uncheckable if nothing could be judged; otherwise supported.
 */
export function overall(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  const judged = verdicts.filter((verdict) => verdict !== "uncheckable");
  if (judged.length === 0) return "uncheckable";
  if (judged.every((verdict) => verdict === "contradicted")) return "contradicted";
  return judged.every((verdict) => verdict === "supported") ? "supported" : "misleading";
}
