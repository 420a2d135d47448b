import { objection, sentenceBySentence, shown } from "./guard.ts";
import { BOUND } from "./passage.ts";

/** No numeral may be typed: every one is bound to a finding, or allowed with a reason in the report's head. */
export const bareNumeral = sentenceBySentence((sentence) =>
  [...sentence.free.matchAll(/\p{N}[\p{N}.,]*/gu)].map(({ 0: found, index }) =>
    objection("bare_numeral", sentence, index, {
      found: found.replace(/[.,]+$/, ""),
      text: shown(sentence.written.replaceAll(new RegExp(`${BOUND}+`, "g"), "…")),
    }),
  ),
);
