import type { AnswerWords } from "../../locales/answerWords.ts";
import type { ClaimVerdict } from "../../model/claim.ts";
import { languageOf } from "../../statements/checkText.ts";
import { element } from "./element.ts";
import type { QuotedStatement } from "./quotationChecker.ts";
import { textPieces } from "./textPieces.ts";
import { verdictIcon } from "./verdictIcon.ts";

/** Where statements overlap, the first of these that is among them is shown. */
const FIRST: readonly ClaimVerdict[] = ["contradicted", "misleading", "uncheckable", "supported"];

/** The id of a statement in the list, by its place in the text. */
export function statementId(place: number): string {
  return `pernyataan-${place + 1}`;
}

/** The text with every statement marked; after each stands its verdict, which leads to it in the list. */
export function markedText(
  text: string,
  statements: readonly QuotedStatement[],
  words: AnswerWords,
): HTMLElement {
  const pieces = textPieces(
    text,
    statements.map(({ span }) => span),
  );
  return element(
    "p",
    { lang: languageOf(text) },
    ...pieces.flatMap((piece): (Node | string)[] => {
      const verdicts = piece.statements.map((place) => statements[place]?.verdict);
      const verdict = FIRST.find((each) => verdicts.includes(each));
      if (verdict === undefined) return [piece.text];
      return [
        element("mark", { class: verdict }, piece.text),
        ...piece.ending.flatMap((place) => {
          const statement = statements[place];
          return statement === undefined ? [] : [reference(place, statement.verdict, words)];
        }),
      ];
    }),
  );
}

function reference(place: number, verdict: ClaimVerdict, words: AnswerWords): HTMLElement {
  const name = words.verdict[verdict];
  return element(
    "a",
    {
      class: `reference ${verdict}`,
      href: `#${statementId(place)}`,
      lang: document.documentElement.lang,
      "aria-label": words.result.goTo(place + 1, name),
    },
    verdictIcon(),
    `${place + 1} ${name}`,
  );
}
