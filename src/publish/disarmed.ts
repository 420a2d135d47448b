/** What a spreadsheet may take for the beginning of a formula: also after white space, also in full width. */
const FORMULA = /^(?:[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A text that no spreadsheet runs as a formula: with a leading apostrophe where it might, otherwise
 * unchanged. A plain decimal number keeps its minus.
 *
 * @example disarmed("=1+1") // "'=1+1"
 */
export function disarmed(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
