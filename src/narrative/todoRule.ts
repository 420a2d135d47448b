import type { MarkdownIt } from "markdown-it";
import { isMarkLine, unfinishedText } from "../model/unfinished.ts";
import { contextOf, fault } from "./binding.ts";
import { lineText } from "./lineText.ts";

/**
 * `::todo what is to be done` on a line of its own: what stands below it is not to be published yet. The mark is
 * refused wherever it stands, in code and inside a line too; on a line of its own it is no part of the text.
 */
export function todoRule(markdown: MarkdownIt): void {
  markdown.core.ruler.after("normalize", "todo", (state) => {
    const context = contextOf(state.env);
    state.src.split("\n").forEach((line, i) => {
      const found = unfinishedText(line);
      if (found !== undefined) fault(context, context.firstLine + i, "unfinished", { found });
    });
  });
  markdown.block.ruler.before(
    "paragraph",
    "todo",
    (state, startLine, _endLine, silent) => {
      if (!isMarkLine(lineText(state, startLine))) return false;
      if (!silent) state.line = startLine + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
