import type { MarkdownIt } from "markdown-it";
import { type Context, contextOf, fault, lineAt, newPlace, noteOf } from "./binding.ts";
import { evaluateClaim } from "./evaluateClaim.ts";

const PATTERN = /^\[([^\][]+)\]\{([^{}]+)\}/;

/** `[turun]{headcount_ratio.change = falling}`: words that stand only while the findings support them. */
export function claimRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "claim", (state, silent) => {
    if (state.src[state.pos] !== "[") return false;
    const match = PATTERN.exec(state.src.slice(state.pos));
    if (match === null) return false;
    const [whole, text = "", expression = ""] = match;
    if (!silent) {
      const context = contextOf(state.env);
      const token = state.push("claim", "span", 0);
      const place = newPlace(context);
      token.meta = {
        findings: judge(context, lineAt(context, state.src, state.pos), text, expression, place),
        breaks: expression.split("\n").length - 1,
        place,
      };
      token.content = text;
    }
    state.pos += whole.length;
    return true;
  });
  markdown.renderer.rules.claim = (tokens, index) => {
    const text = markdown.utils.escapeHtml(tokens[index]?.content ?? "");
    const { place } = noteOf(tokens[index]);
    return place === undefined ? text : `<span id="${place}">${text}</span>`;
  };
}

/** The findings the claim cites. */
function judge(
  context: Context,
  line: number,
  text: string,
  expression: string,
  place: string | undefined,
): string[] {
  const cited: string[] = [];
  for (const part of expression.split(";")) {
    const judgement = evaluateClaim(part, context.bound.findings);
    if (judgement.outcome === "unusable") {
      fault(context, line, judgement.code, { found: judgement.found, text });
      continue;
    }
    if (judgement.outcome === "fails") {
      fault(context, line, "unsupported_claim", {
        text,
        claim: part.trim(),
        found: judgement.found,
      });
    }
    cited.push(...judgement.findings);
    for (const finding of judgement.findings) {
      context.bindings.push({ kind: "claim", finding, file: context.file, line, text, place });
    }
  }
  return cited;
}
