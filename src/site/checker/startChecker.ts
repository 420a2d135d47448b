import type { AnswerWords } from "../../locales/answerWords.ts";
import { answer as en } from "../../locales/en/answer.ts";
import { answer as id } from "../../locales/id/answer.ts";
import type { KnowledgeTable } from "../../model/knowledgeTable.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { VERDICTS } from "../verdictExamples.ts";
import { markedText } from "./markedText.ts";
import { quotationChecker } from "./quotationChecker.ts";
import { statementItem } from "./statementItem.ts";

const WORDS: Readonly<Record<Language, AnswerWords>> = { id, en };

/** Loads the figures, then shows the form in place of the note that it needs a script, and answers it. */
export async function startChecker(page: Document): Promise<void> {
  const part = <Kind extends HTMLElement>(name: string) => page.getElementById(name) as Kind;
  const place = part("pemeriksa");
  const { table = "", files = "", regions = "" } = place.dataset;
  const { default: figures }: { default: KnowledgeTable } = await import(
    /* @vite-ignore */ new URL(table, page.baseURI).href
  );
  const check = quotationChecker(figures);
  const language = LANGUAGES.find((each) => each === page.documentElement.lang) ?? "id";
  const words = WORDS[language];
  const text = part<HTMLTextAreaElement>("naskah");
  const result = part("hasil");
  const summary = part("ringkasan");

  const answer = () => {
    const written = text.value;
    if (written.trim() === "") {
      result.hidden = true;
      summary.textContent = words.result.empty;
      text.focus();
      return;
    }
    const found = check(written);
    const counts = VERDICTS.map(
      (each) => [each, found.filter(({ verdict }) => verdict === each).length] as const,
    );
    result.hidden = found.length === 0;
    summary.textContent =
      found.length === 0 ? words.result.none : words.result.summary(counts.filter(([, count]) => count > 0));
    part("naskah-bertanda").replaceChildren(markedText(written, found, words));
    part("daftar").replaceChildren(
      ...found.map((statement, i) =>
        statementItem(statement, i, written, { language, words, addresses: { files, regions } }),
      ),
    );
    if (found.length > 0) part("hasil-judul").focus();
  };

  part("periksa").addEventListener("click", answer);
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) answer();
  });
  part("kosongkan").addEventListener("click", () => {
    text.value = "";
    result.hidden = true;
    summary.textContent = "";
    text.focus();
  });
  for (const button of place.querySelectorAll<HTMLElement>("[data-example]")) {
    button.addEventListener("click", () => {
      text.value = button.dataset.example ?? "";
      text.setSelectionRange(0, 0);
      text.focus();
    });
  }
  part("tanpa-skrip").hidden = true;
  part("formulir").hidden = false;
}
