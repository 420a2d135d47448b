import type { ImportDiagnostic, RawObservation, RawTable } from "../../model/imported.ts";
import { importError, importWarning } from "./importRemarks.ts";
import { holdsHtml, plainLines } from "./plainLines.ts";
import { rawCell } from "./rawCell.ts";
import { Refusal, tableOrRefusal } from "./refusal.ts";
import { type WebApiAnswer, webApiAnswer } from "./webApiAnswer.ts";

/** More combinations than this are no table of districts. */
const MOST_COMBINATIONS = 2_000_000;

/** So many are listed of what may be long. */
const LISTED = 20;

/** What a key stands for. */
interface Combination {
  readonly ids: string;
  readonly place: Labelled;
  readonly variable: WebApiAnswer["var"][number];
  readonly kind: Labelled;
  readonly year: Labelled;
  readonly part: Labelled;
}

interface Labelled {
  readonly val: string;
  readonly label: string;
}

/** How and where the file writes a value. */
interface Written {
  readonly line: number;
  /** The number as it stands there, `undefined` for what is no number. */
  readonly number: string | undefined;
}

/**
 * A data answer of the statistics office's interface (`datacontent` by composite keys). The key of every
 * combination of place, variable, kind, year and part of the year is built and looked up: a key cannot be
 * split, for its parts have no fixed width. Refused whole: errors of the interface, web pages, broken JSON,
 * other answers, a key that fits two combinations, two ids of one period.
 */
export function webApiTable(text: string): RawTable {
  return tableOrRefusal("webapi", () => {
    const plain = text.replace(/^\ufeff/, "");
    const answer = webApiAnswer(plain);
    const diagnostics: ImportDiagnostic[] = [...twicePeriods(answer), ...taggedLabels(answer)];
    const written = writtenValues(plain, diagnostics);
    const combinations = foundCombinations(answer, diagnostics);
    const unmatched = [...answer.contents.keys()].filter((key) => !combinations.has(key));
    if (unmatched.length > 0) {
      const keys = unmatched.slice(0, LISTED).join(", ");
      diagnostics.push(importWarning("API_KEY_UNMATCHED", {}, { count: unmatched.length, keys }));
    }
    const cells = [...answer.contents].flatMap(([key, value]) => {
      const combination = combinations.get(key);
      return combination === undefined ? [] : [cellOf(key, value, combination, written.get(key))];
    });
    const texts = [...answer.contents.values()].filter((value) => typeof value !== "number");
    if (texts.length > 0) diagnostics.push(importWarning("NUM_MIXED", {}, { count: texts.length }));
    return {
      layout: "webapi",
      cells,
      notes: answer.var.flatMap(({ note }) => plainLines(note ?? "")),
      diagnostics,
    };
  });
}

function cellOf(
  key: string,
  value: unknown,
  found: Combination,
  written: Written | undefined,
): RawObservation {
  const isNumber = typeof value === "number";
  if (!isNumber && typeof value !== "string" && value !== null) {
    throw new Refusal("API_SHAPE", { place: `datacontent.${key}` });
  }
  const variable = labelText(found.variable.label);
  const kind = labelText(found.kind.label);
  const part = labelText(found.part.label);
  return rawCell({
    regionCode: found.place.val,
    regionName: labelText(found.place.label),
    year: labelText(found.year.label),
    month: /^tahun(an)?$/i.test(part) ? "" : part,
    indicator: indicatorTitle(variable, kind),
    value: isNumber ? storedNumber(value, written?.number) : (value ?? ""),
    unit: found.variable.unit ?? "",
    row: written?.line ?? 1,
    column: key,
    isStoredNumber: isNumber,
  });
}

/**
 * What is measured. A kind that is only a part ("Perkotaan") stands before the title of the variable, so that
 * nobody takes the part for the whole; of a variable that only names a subject, the kind says what is measured.
 */
function indicatorTitle(variable: string, kind: string): string {
  if (/^(tidak ada|jumlah|total|perkotaan ?\+ ?perdesaan|-|)$/i.test(kind)) return variable;
  return /^kemiskinan\b/i.test(variable) ? kind : `${kind}: ${variable}`;
}

/** A number as the file writes it, with its last noughts. */
function storedNumber(value: number, written: string | undefined): string {
  return written !== undefined && Number(written) === value ? written : String(value);
}

/** What each key of the contents stands for; one that fits two combinations is an error that shows both. */
function foundCombinations(answer: WebApiAnswer, diagnostics: ImportDiagnostic[]): Map<string, Combination> {
  const { vervar, turvar, tahun, turtahun } = answer;
  const count = [vervar, answer.var, turvar, tahun, turtahun].reduce(
    (product, { length }) => product * length,
    1,
  );
  if (count > MOST_COMBINATIONS) throw new Refusal("API_SHAPE", { place: "vervar" });
  const found = new Map<string, Combination>();
  for (const place of vervar)
    for (const variable of answer.var)
      for (const kind of turvar)
        for (const year of tahun)
          for (const part of turtahun) {
            const parts = [place.val, variable.val, kind.val, year.val, part.val];
            const key = parts.join("");
            if (!answer.contents.has(key)) continue;
            const combination = { ids: parts.join("|"), place, variable, kind, year, part };
            const other = found.get(key);
            if (other === undefined) found.set(key, combination);
            else {
              const parameters = { key, first: other.ids, second: combination.ids };
              diagnostics.push(importError("API_KEY_AMBIGUOUS", { column: key }, parameters));
            }
          }
  return found;
}

/** Two ids of years, or of parts of a year, with one label: which value is meant, nobody can tell. */
function twicePeriods({ tahun, turtahun }: WebApiAnswer): ImportDiagnostic[] {
  return [tahun, turtahun].flatMap((periods) => {
    const ids = new Map<string, string>();
    return periods.flatMap(({ val, label }) => {
      const text = labelText(label);
      const first = ids.get(text);
      ids.set(text, first ?? val);
      if (first === undefined) return [];
      return [importError("DUP_CONFLICT", {}, { key: text, first, second: val })];
    });
  });
}

function taggedLabels(answer: WebApiAnswer): ImportDiagnostic[] {
  const labels = [answer.vervar, answer.var, answer.turvar, answer.tahun, answer.turtahun]
    .flat()
    .map(({ label }) => label)
    .filter(holdsHtml);
  if (labels.length === 0) return [];
  const found = labels.slice(0, LISTED).map(labelText).join(", ");
  return [importWarning("LABEL_HTML", {}, { count: labels.length, name: found })];
}

function labelText(label: string): string {
  return holdsHtml(label) ? plainLines(label).join(" ") : label.replace(/\s+/g, " ").trim();
}

/**
 * Line and wording of every value: the reader of JSON makes 6.1 of 6.10, and keeps only the last of two equal
 * keys, which is an error here.
 */
function writtenValues(text: string, diagnostics: ImportDiagnostic[]): Map<string, Written> {
  const begin = text.search(/"datacontent"\s*:\s*\{/);
  const written = new Map<string, Written>();
  if (begin < 0) return written;
  const entry =
    /"([^"\\]*(?:\\.[^"\\]*)*)"\s*:\s*(?:(-?\d+(?:\.\d+)?)(?=\s*[,}])|"[^"\\]*(?:\\.[^"\\]*)*"|[^,}"]*)|(\n)|(\})/g;
  entry.lastIndex = text.indexOf("{", begin) + 1;
  let line = text.slice(0, entry.lastIndex).split("\n").length;
  for (let match = entry.exec(text); match !== null; match = entry.exec(text)) {
    const [whole, key, number, isBreak, isEnd] = match;
    if (isEnd !== undefined) break;
    if (isBreak !== undefined) line += 1;
    if (key === undefined) continue;
    if (written.has(key)) {
      diagnostics.push(
        importError("DUP_CONFLICT", { row: line, column: key }, { key, first: key, second: key }),
      );
    }
    written.set(key, { line, number });
    line += whole.split("\n").length - 1;
  }
  return written;
}
