import { lintText } from "../lintText.ts";
import { type Guard, objection } from "./guard.ts";
import { type Block, BOUND } from "./passage.ts";

/** Numbers, signs and spaces are written as the language writes them; names that are allowed as they are. */
export const typography: Guard = (block, { locale }) =>
  lintText(withoutNames(block), locale).map(({ code, found, index }) =>
    objection(code, block, index, { found }),
  );

/** What a reader sees, with what may stand unbound masked. */
function withoutNames({ text, written, free }: Block): string {
  return text
    .split("")
    .map((character, i) => (free[i] === BOUND && written[i] !== BOUND ? BOUND : character))
    .join("");
}
