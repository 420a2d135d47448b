import type { MarkdownIt } from "markdown-it";
import { contextOf, fault, lineAt, newPlace, noteOf } from "./binding.ts";

const PATTERN = /^\[@([^\]\s]*)\]/;

/** Unicode's object replacement character. */
const OBJECT = "\uFFFC";

/** `[@PS01]`: title and publisher of a source, linked to where it is described. */
export function citationRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", (state, silent) => {
    const match = PATTERN.exec(state.src.slice(state.pos));
    if (match === null) return false;
    const [whole, id = ""] = match;
    if (!silent) {
      const context = contextOf(state.env);
      const line = lineAt(context, state.src, state.pos);
      const source = context.bound.sources.get(id);
      if (source === undefined) fault(context, line, "unknown_citation", { found: id });
      const { title, publisher } = source ?? { title: "", publisher: "" };
      const token = state.push("citation", "cite", 0);
      const place = newPlace(context);
      // The words are the source's own, so the guards see only that something stands here.
      token.content = OBJECT;
      token.meta = {
        findings: [],
        place,
        address: state.linkLevel > 0 ? undefined : context.addresses.source?.(id),
        title,
        publisher: context.locale.narrative.publisher(publisher),
      };
      context.bindings.push({ kind: "citation", finding: id, file: context.file, line, text: title, place });
    }
    state.pos += whole.length;
    return true;
  });
  markdown.renderer.rules.citation = (tokens, index) => {
    const token = tokens[index];
    const { place, address } = noteOf(token);
    const safe = markdown.utils.escapeHtml;
    const anchor = place === undefined ? "" : ` id="${place}"`;
    const title = `<cite>${safe(String(token?.meta?.title ?? ""))}</cite>`;
    const words = `${title}, ${safe(String(token?.meta?.publisher ?? ""))}`;
    return address === undefined
      ? `<span class="source"${anchor}>${words}</span>`
      : `<a class="source"${anchor} href="${safe(address)}">${words}</a>`;
  };
}
