import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./binding.ts";

/** Parses inline content block by block and tells the rules on which line each block begins. */
export function lineRule(markdown: MarkdownIt): void {
  markdown.core.ruler.at("inline", (state) => {
    const context = contextOf(state.env);
    for (const token of state.tokens) {
      if (token.type !== "inline") continue;
      context.blockLine = token.map?.[0] ?? 0;
      state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
    }
  });
}
