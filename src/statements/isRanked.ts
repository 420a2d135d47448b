import type { StatedNumber } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";

/** Whether a number is a place in an order: "ke-5", "peringkat 5", "rank 5". */
export function isRanked({ text, words }: ParsedSentence, number: StatedNumber): boolean {
  if (number.unit === "ordinal") return true;
  return (
    (number.unit === "none" || number.unit === "districts") &&
    new RegExp(`(?:${words.rank})(?:\\s+(?:ke|nomor|number|is|was|adalah|di|in))*\\s*-?$`, "iu").test(
      text.slice(0, number.start),
    )
  );
}
