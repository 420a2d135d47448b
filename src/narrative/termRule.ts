import type { MarkdownIt } from "markdown-it";
import { contextOf, fault, lineAt } from "./binding.ts";

const PATTERN = /^\[\[([^\][]+)\]\]/;

/** `[[garis kemiskinan]]`: a term linked to its explanation, where its first use would not be. */
export function termRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "term", (state, silent) => {
    const match = PATTERN.exec(state.src.slice(state.pos));
    if (match === null) return false;
    const [whole, text = ""] = match;
    if (!silent) {
      const context = contextOf(state.env);
      const said = text.replaceAll("\n", " ").toLowerCase();
      const term = context.addresses.terms?.find(({ forms }) =>
        forms.some((form) => form.toLowerCase() === said),
      );
      if (term === undefined) {
        fault(context, lineAt(context, state.src, state.pos), "unknown_term", { found: text });
      } else context.linkedTerms.add(term);
      const isLinked = term !== undefined && state.linkLevel === 0;
      if (isLinked) {
        const link = state.push("link_open", "a", 1);
        link.attrSet("class", "term");
        link.attrSet("href", term.address);
      }
      state.push("text", "", 0).content = text;
      if (isLinked) state.push("link_close", "a", -1);
    }
    state.pos += whole.length;
    return true;
  });
}
