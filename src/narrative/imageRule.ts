import type { MarkdownIt } from "markdown-it";
import { contextOf, fault, lineAt } from "./binding.ts";

/** `![…](…)` is refused: a picture is a figure, with title, description, table and source. */
export function imageRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.at("image", (state, silent) => {
    if (!state.src.startsWith("![", state.pos)) return false;
    const context = contextOf(state.env);
    const found = state.src.slice(state.pos).split("\n")[0] ?? "";
    if (!silent)
      fault(context, lineAt(context, state.src, state.pos), "image", { found: found.slice(0, 40) });
    return false;
  });
}
