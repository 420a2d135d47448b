import type { MarkdownIt } from "markdown-it";
import { contextOf, fault } from "./binding.ts";
import { lineText } from "./lineText.ts";

const OPENING = /^:::\s*([a-z]+)\s*$/;

/** `::: cannot` … `:::`: a block set apart, with the word as its class. Boxes do not nest and must be closed. */
export function boxRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "fence",
    "box",
    (state, startLine, endLine, silent) => {
      const match = OPENING.exec(lineText(state, startLine));
      if (match === null) return false;
      if (silent) return true;
      let closing = startLine + 1;
      while (closing < endLine && lineText(state, closing).trim() !== ":::") closing += 1;
      if (closing === endLine) {
        const context = contextOf(state.env);
        fault(context, context.firstLine + startLine, "unclosed_box", {});
      }

      const open = state.push("box_open", "aside", 1);
      open.attrSet("class", `box box-${match[1]}`);
      open.map = [startLine, closing];
      const lineMax = state.lineMax;
      const parent = state.parentType;
      state.lineMax = closing;
      state.md.block.tokenize(state, startLine + 1, closing);
      state.lineMax = lineMax;
      state.parentType = parent;
      state.push("box_close", "aside", -1);
      state.line = Math.min(closing + 1, endLine);
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
