import type { Locale } from "../../locales/locale.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { GuardCode } from "../../model/guardCodes.ts";
import { statesOf } from "../evaluateClaim.ts";
import { lintText } from "../lintText.ts";
import { forbiddenIn } from "./forbiddenWord.ts";
import { LONGEST_TITLE } from "./titleLength.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** The words around a figure. */
export type SpokenFigure = Pick<Figure, "id" | "title" | "subtitle" | "howToRead" | "description" | "notes">;

/** What a change is printed as behind its word: "turun 0,57", "rose by Rp7,625". */
const NUMBER = /^(?:\s+by|\s+sebesar)?\s+(?:Rp)?(\d[\d.,]*\d|\d)/;

/**
 * What is wrong with the words around figures: titles that are too long, say forbidden words, or name a
 * direction their finding does not have; and numbers written against the custom of the language anywhere.
 *
 * @returns errors that name edition and figure, at the file that holds the figure's words
 */
export function figureFaults(
  figures: readonly SpokenFigure[],
  edition: Edition,
  locale: Locale,
): Diagnostic[] {
  return figures.flatMap((figure) => {
    const file = `src/locales/${locale.language}/figures/${camelCase(figure.id)}.ts`;
    const fault = (code: GuardCode, text: string, parameters: Diagnostic["parameters"]): Diagnostic => ({
      severity: "error",
      code,
      row: { file, line: 1 },
      parameters: { text: `${edition.definition.id} ${figure.id}: ${text}`, ...parameters },
    });
    const { title } = figure;
    const words = title.split(/\s+/).length;
    const { subtitle, howToRead, description, notes } = figure;
    return [
      ...(words > LONGEST_TITLE ? [fault("long_title", title, { found: words, wanted: LONGEST_TITLE })] : []),
      ...forbiddenIn(title, locale.guards).map(({ found, word }) =>
        fault("forbidden_word", title, { found, reason: word.reason }),
      ),
      ...wrongDirections(title, edition, locale).map(({ found, says }) =>
        fault("title_direction", title, { found, says }),
      ),
      ...[title, subtitle, howToRead, ...description, ...notes].flatMap((text) =>
        lintText(text, locale, documentNames(edition)).map(({ code, found }) => fault(code, text, { found })),
      ),
    ];
  });
}

/** Names that are written as their documents write them. */
export function documentNames({ definition, analyses }: Edition): string[] {
  const { focus, province, country } = analyses.targetLedgers;
  const ledgers = [...focus.documents, ...province.documents, ...country.documents];
  return [definition.targetDocument, ...ledgers.map(({ document }) => document)];
}

interface WrongDirection {
  readonly found: string;
  readonly says: string;
}

/** Words of direction in a title with what the findings say of the number behind them, where they differ. */
function wrongDirections(title: string, { findings }: Edition, { guards, number }: Locale): WrongDirection[] {
  const all = [...findings.values()];
  return guards.stateWords.flatMap(({ pattern, states }) => {
    const wanted = states.find((state) => state === "rising" || state === "falling");
    if (wanted === undefined || states[0] !== wanted) return [];
    return wholeWords(title, pattern)
      .filter(({ index }) => !hasWords(title.slice(0, index).split(" ").slice(-2).join(" "), guards.denial))
      .flatMap(({ 0: found, index }) => {
        const printed = NUMBER.exec(title.slice(index + found.length))?.[1];
        const meant = all.filter(({ measure, value, decimals }) => {
          if (printed === undefined) return true;
          if (measure !== "difference" && measure !== "percent change") return false;
          return value !== null && number.magnitude(value, decimals) === printed;
        });
        const said = new Set(meant.flatMap((each) => [...statesOf(each), countedWay(each.id)]));
        if (said.has(wanted)) return [];
        const says = [...said].filter((state) => state !== "").join(", ");
        return [{ found: printed === undefined ? found : `${found} ${printed}`, says: says || "nothing" }];
      });
  });
}

/** The way that is counted, for counts of districts that moved. */
function countedWay(id: string): string {
  return /\.(rising|falling)$/.exec(id)?.[1] ?? "";
}

function camelCase(id: string): string {
  return id.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
