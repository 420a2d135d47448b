import type { PaceAnswerWords } from "../../locales/paceWords.ts";
import type { Month } from "../../model/month.ts";
import type { WayMaterial } from "../../projections/requiredWay.ts";
import { paceAnswer } from "./paceAnswer.ts";
import { typedTarget } from "./typedTarget.ts";

/** What the form says back. */
export interface PaceReply {
  readonly text: string;
  /** Whether the typed target could be read. */
  readonly isAnswer: boolean;
}

/** Whom the form is about, and in which words. */
export interface PaceForm {
  readonly words: PaceAnswerWords;
  readonly material: WayMaterial;
  readonly month: Month;
  readonly focus: string;
  readonly province: string;
}

/** The sentences that answer a typed target and a chosen year, or what is wrong with the target. */
export function paceReply(typed: string, year: number, form: PaceForm): PaceReply {
  const { words, material, month, focus, province } = form;
  const target = typedTarget(typed);
  if (typeof target === "string") return { text: words.problem[target], isAnswer: false };
  const answer = paceAnswer(target, year, material);
  switch (answer.status) {
    case "open":
      return {
        text: words.answer({ target, way: answer.way, month, focus, province }),
        isAnswer: true,
      };
    case "reached":
      return { text: words.reached(answer.latest), isAnswer: true };
    case "severed":
      return { text: words.severed(year), isAnswer: true };
  }
}
