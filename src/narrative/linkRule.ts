import type { MarkdownIt } from "markdown-it";
import { breaksBefore, contextOf, fault, spokenBlocks } from "./binding.ts";

/** Links lead to addresses of this site, and by https or mailto; every other is refused. */
export function linkRule(markdown: MarkdownIt): void {
  // What is not let through must be told, not left as text.
  markdown.validateLink = () => true;
  markdown.core.ruler.after("inline", "links", (state) => {
    const context = contextOf(state.env);
    for (const { children, line } of spokenBlocks(state.tokens)) {
      const breaks = breaksBefore(children);
      children.forEach((token, i) => {
        const address = token.type === "link_open" ? token.attrGet("href") : null;
        if (address === null) return;
        if (isAllowed(String(address))) {
          const { page } = context.addresses;
          if (page !== undefined && /^\/(?!\/)/.test(String(address)))
            token.attrSet("href", page(String(address)));
          return;
        }
        fault(context, context.firstLine + line + (breaks[i] ?? 0), "unsafe_link", {
          found: String(address),
        });
      });
    }
  });
}

function isAllowed(address: string): boolean {
  const text = address.trim();
  if (/^(?:https:\/\/[^/]|mailto:.)/i.test(text)) return true;
  return text !== "" && !/^[\\/]{2}/.test(text) && !/^[^/?#]*:/.test(text);
}
