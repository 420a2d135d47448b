import type { ClaimVerdict } from "../model/claim.ts";
import type { AnswerWords } from "./answerWords.ts";

/** The page on which a reader checks a text. */
export interface CheckerWords extends AnswerWords {
  readonly title: string;
  readonly lede: (cutoff: string, focus: string, province: string) => string;
  readonly meaning: Readonly<Record<ClaimVerdict, string>>;
  readonly form: Readonly<Record<"label" | "hint" | "check" | "clear" | "withoutScript", string>>;
  /** A press paragraph of the language, and the name of the button that fills it in. */
  readonly example: { readonly button: string; readonly text: string };
  readonly sections: {
    readonly checked: { readonly name: string; readonly text: readonly string[] };
    readonly verdicts: { readonly name: string; readonly text: string; readonly example: string };
    readonly privacy: { readonly name: string; readonly text: readonly string[] };
    readonly limits: {
      readonly name: string;
      readonly items: (focus: string, province: string) => readonly string[];
    };
    readonly command: { readonly name: string; readonly text: string; readonly after: string };
  };
  readonly claims: string;
}
