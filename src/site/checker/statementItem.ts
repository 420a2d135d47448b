import type { AnswerWords } from "../../locales/answerWords.ts";
import type { Language } from "../../model/words.ts";
import { languageOf } from "../../statements/checkText.ts";
import { regionSlug } from "../regionSlug.ts";
import { copySentence } from "./copySentence.ts";
import { element } from "./element.ts";
import { statementId } from "./markedText.ts";
import type { QuotedStatement } from "./quotationChecker.ts";
import { verdictIcon } from "./verdictIcon.ts";

/** Where the data files and the pages of regions are. */
export interface Addresses {
  readonly files: string;
  readonly regions: string;
}

/** One statement in the list: verdict, words, what was understood, what the figures say, what may be written. */
export function statementItem(
  statement: QuotedStatement,
  place: number,
  text: string,
  { language, words, addresses }: { language: Language; words: AnswerWords; addresses: Addresses },
): HTMLElement {
  const { result } = words;
  const { verdict, span, sentence, reading, reason, rows, correction, elsewhere } = statement;
  const links = [
    ...rows.map(({ file, line }) => {
      const name = file.replace(/^data\//, "");
      return element("a", { href: addresses.files + name, download: "" }, result.row(name, line));
    }),
    ...elsewhere
      .filter(({ level }) => level === "district")
      .map((region) =>
        element("a", { href: `${addresses.regions}${regionSlug(region)}/` }, result.region(region.name)),
      ),
  ];
  return element(
    "li",
    { id: statementId(place), tabindex: "-1" },
    element("p", { class: `verdict ${verdict}` }, verdictIcon(), words.verdict[verdict]),
    element("blockquote", { lang: languageOf(sentence) }, text.slice(...span).replace(/\s+/g, " ")),
    element(
      "dl",
      {},
      ...described(result.read, reading[language]),
      ...described(result.reason, reason[language]),
      ...(links.length === 0
        ? []
        : [
            element("dt", {}, result.rows),
            element("dd", { class: "rows" }, ...links.flatMap((each, i) => (i === 0 ? [each] : [" ", each]))),
          ]),
      ...(correction === null
        ? []
        : [element("dt", {}, result.instead), element("dd", {}, ...instead(correction[language], words))]),
    ),
  );
}

function described(name: string, text: string): HTMLElement[] {
  return [element("dt", {}, name), element("dd", {}, text)];
}

function instead(text: string, { result }: AnswerWords): HTMLElement[] {
  const sentence = element("p", { class: "instead" }, text);
  const button = element("button", { type: "button", "aria-label": result.copyOf(text) }, result.copy);
  const told = element("span", { role: "status", class: "told" });
  button.addEventListener("click", async () => {
    told.textContent = result[await copySentence(sentence)];
  });
  return [sentence, element("p", { class: "copy" }, button, told)];
}
