import type { StateBlock } from "markdown-it";

/** The text of a line inside a block rule, without what indents it. */
export function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
