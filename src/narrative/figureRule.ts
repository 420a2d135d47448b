import type { MarkdownIt } from "markdown-it";
import { contextOf, fault } from "./binding.ts";
import { lineText } from "./lineText.ts";

const PATTERN = /^::figure(?:\s+(.*?))?\s*$/;

/** `::figure id` on a line of its own: the figure stands here. */
export function figureRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "paragraph",
    "figure",
    (state, startLine, _endLine, silent) => {
      const match = PATTERN.exec(lineText(state, startLine));
      if (match === null) return false;
      if (silent) return true;
      const context = contextOf(state.env);
      const id = match[1] ?? "";
      const html = context.figure(id);
      if (html === undefined) fault(context, context.firstLine + startLine, "unknown_figure", { found: id });
      const token = state.push("figure", "figure", 0);
      token.content = html ?? "";
      token.map = [startLine, startLine + 1];
      state.line = startLine + 1;
      return true;
    },
    { alt: ["paragraph"] },
  );
  markdown.renderer.rules.figure = (tokens, index) => `${tokens[index]?.content ?? ""}\n`;
}
