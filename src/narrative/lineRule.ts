import type { MarkdownIt } from "markdown-it";
import { contextOf, spokenBlocks } from "./binding.ts";

/** Parses inline content block by block and tells the rules on which line each block begins. */
export function lineRule(markdown: MarkdownIt): void {
  markdown.core.ruler.at("inline", (state) => {
    const context = contextOf(state.env);
    for (const { token, line, isCell } of spokenBlocks(state.tokens)) {
      if (token.type !== "inline") continue;
      context.blockLine = line;
      context.isCell = isCell;
      state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
    }
  });
}
