import type { MarkdownIt } from "markdown-it";
import { printDecimal } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import { type Context, contextOf, fault, lineAt, noteOf } from "./binding.ts";
import { FORMATS, type Format, formatValue } from "./formatValue.ts";

const PATTERN = /^\{\{\s*([a-z0-9_.-]+)\s*(?:\|\s*([a-z0-9_]+)\s*)?\}\}/;

/** `{{ finding }}` or `{{ finding | format }}`: a value in the page's language, bound to its finding. */
export function valueRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "value", (state, silent) => {
    if (state.src.slice(state.pos, state.pos + 2) !== "{{") return false;
    const context = contextOf(state.env);
    const line = lineAt(context, state.src, state.pos);
    const match = PATTERN.exec(state.src.slice(state.pos));
    if (match === null) {
      if (!silent)
        fault(context, line, "broken_value", { found: state.src.slice(state.pos, state.pos + 40) });
      return false;
    }
    state.pos += match[0].length;
    if (silent) return true;
    const [, id = "", format = "quantity"] = match;
    const token = state.push("value", "data", 0);
    token.meta = { findings: [id], format, breaks: match[0].split("\n").length - 1 };
    token.content = valueText(context, line, id, format);
    return true;
  });
  markdown.renderer.rules.value = (tokens, index, _options, env) => {
    const token = tokens[index];
    const id = noteOf(token).findings[0] ?? "";
    const finding = contextOf(env).edition.findings.get(id);
    const escapeText = markdown.utils.escapeHtml;
    return `<data class="fact" value="${machineValue(finding)}" data-finding="${escapeText(id)}">${escapeText(token?.content ?? "")}</data>`;
  };
}

function valueText(context: Context, line: number, id: string, format: string): string {
  const finding = context.edition.findings.get(id);
  if (finding === undefined) {
    fault(context, line, "unknown_finding", { found: id });
    return "";
  }
  if (!isFormat(format)) {
    fault(context, line, "unknown_format", { found: format, wanted: FORMATS.join(", ") });
    return "";
  }
  const text = formatValue(finding, format, context.edition, context.locale);
  if (text === undefined) {
    fault(context, line, "no_value", { found: `${id} | ${format}` });
    return "";
  }
  context.bindings.push({ kind: "value", finding: id, file: context.file, line, text });
  return text;
}

function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format);
}

/** The value for machines, at the decimals readers see. */
function machineValue(finding: Finding | undefined): string {
  return finding === undefined || finding.value === null ? "" : printDecimal(finding.value, finding.decimals);
}
