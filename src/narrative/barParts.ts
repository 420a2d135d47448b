/**
 * The parts of a line between its bars, trimmed. A bar inside braces is none, so bindings with a format
 * stay whole; nor is one after a backslash.
 *
 * @example barParts("{{ a | year }} | b") // ["{{ a | year }}", "b"]
 */
export function barParts(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const character of text.replaceAll("\\|", ESCAPED)) {
    if (character === "{") depth += 1;
    if (character === "}") depth = Math.max(0, depth - 1);
    if (character === "|" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part].map((each) => each.replaceAll(ESCAPED, "|").trim());
}

/** Stands for an escaped bar meanwhile: no text holds it. */
const ESCAPED = "\u0000";
