import type { MarkdownIt } from "markdown-it";
import { contextOf, fault } from "./binding.ts";
import { lineText } from "./lineText.ts";

/**
 * A line that begins with `::` and is none of the known directives is refused, not printed: a `:::` that
 * closes nothing, `::: Kotak`, `::tabel`.
 */
export function strayRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "paragraph",
    "stray",
    (state, startLine, _endLine, silent) => {
      const text = lineText(state, startLine);
      if (!text.startsWith("::")) return false;
      if (silent) return true;
      const context = contextOf(state.env);
      fault(context, context.firstLine + startLine, "unknown_directive", { found: text.trim() });
      state.line = startLine + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
