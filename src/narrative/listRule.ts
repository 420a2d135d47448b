import type { MarkdownIt, StateBlock } from "markdown-it";
import { barParts } from "./barParts.ts";
import { contextOf, fault } from "./binding.ts";
import { filledTemplate } from "./filledTemplate.ts";
import { lineText } from "./lineText.ts";
import { matchingFindings } from "./matchingFindings.ts";

const OPENING = /^::list(?:\s+(.*?))?\s*$/;
const ITEM = "{{ * }}";

/**
 * `::list headcount_ratio.target.20* | {{ * | year }}: {{ * }}` on a line of its own: one item for every
 * finding that is named or matched, each written after the template, in which `*` is the finding. Items are
 * prose like any other: bound, and guarded.
 */
export function listRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "paragraph",
    "finding_list",
    (state, startLine, _endLine, silent) => {
      const match = OPENING.exec(lineText(state, startLine));
      if (match === null) return false;
      if (silent) return true;
      const [patterns = "", ...template] = barParts(match[1] ?? "");
      const context = contextOf(state.env);
      const line = context.firstLine + startLine;
      const names = patterns.split(/[\s,]+/).filter((name) => name !== "");
      if (names.length === 0 || template.length > 1) {
        fault(context, line, "broken_list", { found: lineText(state, startLine).trim() });
      }
      state.push("bullet_list_open", "ul", 1).map = [startLine, startLine + 1];
      for (const id of names.flatMap((name) => matchingFindings(context, line, name))) {
        pushItem(state, startLine, filledTemplate(template[0] ?? ITEM, id));
      }
      state.push("bullet_list_close", "ul", -1);
      state.line = startLine + 1;
      return true;
    },
    { alt: ["paragraph"] },
  );
}

function pushItem(state: StateBlock, line: number, content: string): void {
  state.push("list_item_open", "li", 1);
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.children = [];
  inline.map = [line, line + 1];
  state.push("list_item_close", "li", -1);
}
