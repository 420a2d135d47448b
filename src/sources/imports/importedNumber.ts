import type { NumberStyle } from "../../model/imported.ts";

/** What a cell says: a number, nothing, a number that can be read in two ways, or no number. */
export type NumberReading =
  | {
      readonly kind: "number";
      /** Decimal text with a point, without grouping, digits as published. */
      readonly value: string;
      /** The unit written behind or before the number: "%", "rp"; empty if there is none. */
      readonly unit: string;
      /** The footnote mark behind the number; empty if there is none. */
      readonly mark: string;
    }
  | { readonly kind: "missing"; readonly status: MissingStatus; readonly mark: string }
  | { readonly kind: "ambiguous"; readonly id: string; readonly en: string }
  | { readonly kind: "fault"; readonly hint: NumberHint };

export type MissingStatus = "empty" | "not_available" | "nil_or_not_available";

export type NumberHint = "date" | "exponent" | "digits" | "style" | "zero" | "none";

const MISSING: ReadonlyMap<string, MissingStatus> = new Map<string, MissingStatus>([
  ["", "empty"],
  ["-", "nil_or_not_available"],
  ["–", "nil_or_not_available"],
  ["—", "nil_or_not_available"],
  ["...", "not_available"],
  ["…", "not_available"],
  ["..", "not_available"],
  ["na", "not_available"],
  ["n/a", "not_available"],
  ["n.a.", "not_available"],
  ["n.a", "not_available"],
  ["x", "not_available"],
  ["*", "not_available"],
  ["null", "not_available"],
  ["tad", "not_available"],
  ["nan", "not_available"],
]);

const MARK = /(?:\s*[*†‡§]+|\s*[¹²³⁰-⁹]+\)?|\s+\d\)|\s*[a-z]\)|\s*\([a-z0-9]\)|\s+(?:r|e|p|x|xx))$/i;
const MONTH_WORD = /(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)/i;

/**
 * What `text` says as a number written in `style`. Without a style only what can be read in one way is read:
 * "6,71", "605.312,00" and "8 562" are, "605.312" is not. A missing value is never 0.
 */
export function importedNumber(
  text: string,
  style: NumberStyle | undefined,
  isStored = false,
): NumberReading {
  const cleaned = cleanedText(text);
  const status = MISSING.get(cleaned.toLowerCase());
  if (status !== undefined) return { kind: "missing", status, mark: cleaned };
  if (isStored) return storedNumber(cleaned);

  const mark = MARK.exec(cleaned)?.[0] ?? "";
  const unmarked = cleaned.slice(0, cleaned.length - mark.length);
  const parts =
    /^((?:rp|idr)\b\.?\s*|rp(?=\d))?([-\u2212])?(\d[\d., ]*?)(,[-–])?(\s*%|\s+\p{L}[\p{L}\p{N}/ .()%]*)?$/iu.exec(
      unmarked,
    );
  if (parts === null) return { kind: "fault", hint: hintOf(cleaned) };
  const [, currency = "", minus = "", numeral = "", dash = "", suffix = ""] = parts;
  const reading = numeralReading(numeral.trim(), dash === "" ? style : "id");
  if (reading.kind !== "number") return reading;
  const unit =
    suffix.trim() === "" ? currency.replace(/[.\s]/g, "").toLowerCase() : suffix.trim().toLowerCase();
  const sign = minus === "" ? "" : "-";
  return { kind: "number", value: `${sign}${reading.value}`, unit, mark: mark.trim() };
}

/** The style that one of `texts` proves, if none proves another: "6,71" is written as in Indonesia. */
export function provenStyle(texts: readonly string[]): NumberStyle | undefined {
  const proven = new Set<NumberStyle>();
  for (const text of texts) {
    const found = /\d[\d., ]*\d/.exec(cleanedText(text))?.[0];
    if (found === undefined) continue;
    const last = Math.max(found.lastIndexOf(","), found.lastIndexOf("."));
    if (last < 0) continue;
    const reading = importedNumber(text, undefined);
    if (reading.kind !== "number") continue;
    const isDecimal = reading.value.includes(".") || (found.includes(",") && found.includes("."));
    const isPoint = found[last] === ".";
    proven.add(isDecimal === isPoint ? "en" : "id");
  }
  return proven.size === 1 ? [...proven][0] : undefined;
}

function cleanedText(text: string): string {
  const spaced = text.replace(/[\u00a0\u2007\u2009\u202f]|(?<=\d)['’](?=\d{3}(?!\d))/g, " ").trim();
  return /^="([^"]*)"$/.exec(spaced)?.[1]?.trim() ?? spaced;
}

function storedNumber(text: string): NumberReading {
  const value = Number(text);
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(value)) {
    return { kind: "fault", hint: hintOf(text) };
  }
  if (!/e/i.test(text)) return { kind: "number", value: text, unit: "", mark: "" };
  const printed = String(value);
  if (printed.includes("e")) return { kind: "fault", hint: "exponent" };
  return { kind: "number", value: printed, unit: "", mark: "" };
}

function numeralReading(numeral: string, style: NumberStyle | undefined): NumberReading {
  const spaced = numeral.includes(" ");
  if (spaced && !/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(numeral)) return { kind: "fault", hint: "none" };
  const digits = numeral.replaceAll(" ", "");
  if (/^0\d/.test(digits)) return { kind: "fault", hint: "zero" };
  if (/^\d+$/.test(digits)) return number(digits);
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return styled("id", style, digits.replaceAll(".", ""));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return styled("en", style, digits.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return styled("id", style, digits.replaceAll(".", ""));
  if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) return styled("en", style, digits.replaceAll(",", ""));
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (single === null) return { kind: "fault", hint: "none" };
  const [, whole = "", mark = "", rest = ""] = single;
  const isGroup = rest.length === 3 && whole.length <= 3 && whole !== "0" && !spaced;
  if (style === undefined) {
    if (!isGroup) return number(`${whole}.${rest}`);
    const [id, en] = mark === "." ? [whole + rest, `${whole}.${rest}`] : [`${whole}.${rest}`, whole + rest];
    return { kind: "ambiguous", id, en };
  }
  const decimalMark = style === "id" ? "," : ".";
  if (mark === decimalMark) return number(`${whole}.${rest}`);
  return isGroup && style !== "plain" ? number(whole + rest) : { kind: "fault", hint: "style" };
}

function number(value: string): NumberReading {
  return { kind: "number", value, unit: "", mark: "" };
}

function styled(found: NumberStyle, declared: NumberStyle | undefined, digits: string): NumberReading {
  if (declared !== undefined && declared !== found) return { kind: "fault", hint: "style" };
  return number(digits.replace(",", "."));
}

function hintOf(text: string): NumberHint {
  if (/^\d{1,2}[-/ ]\p{L}{3,}/u.test(text) || (/^\p{L}{3,}[-/ ]\d/u.test(text) && MONTH_WORD.test(text))) {
    return "date";
  }
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?( |$|T)/.test(text)) return "date";
  if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return "exponent";
  if (/[^\p{Script=Latin}\p{Script=Common}]|[\uff10-\uff19]|\p{Nd}/u.test(text.replace(/[0-9]/g, ""))) {
    return "digits";
  }
  return "none";
}
