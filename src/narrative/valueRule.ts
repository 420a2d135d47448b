import type { MarkdownIt } from "markdown-it";
import { printDecimal } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import { type Context, contextOf, fault, lineAt, newPlace, noteOf } from "./binding.ts";
import { CELL, FORMATS, formatValue, isFormat } from "./formatValue.ts";

const PATTERN = /^\{\{\s*([a-z0-9_.-]+)\s*(?:\|\s*([a-z0-9_]+)\s*)?\}\}/;

/**
 * `{{ finding }}` or `{{ finding | format }}`: a value in the page's language, bound to its finding and
 * linked to the page that says where it comes from.
 */
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
    const [, id = "", format = context.isCell ? CELL : "quantity"] = match;
    const token = state.push("value", "data", 0);
    const place = newPlace(context);
    token.meta = {
      findings: [id],
      format,
      breaks: match[0].split("\n").length - 1,
      place,
      address: state.linkLevel > 0 ? undefined : context.addresses.fact?.(id),
    };
    token.content = valueText(context, line, id, format, place);
    return true;
  });
  markdown.renderer.rules.value = (tokens, index, _options, env) => {
    const token = tokens[index];
    const { findings, place, address } = noteOf(token);
    const id = findings[0] ?? "";
    const safe = markdown.utils.escapeHtml;
    const finding = contextOf(env).bound.findings.get(id);
    const data = `value="${machineValue(finding)}" data-finding="${safe(id)}">${safe(token?.content ?? "")}</data>`;
    const anchor = place === undefined ? "" : ` id="${place}"`;
    return address === undefined
      ? `<data class="fact"${anchor} ${data}`
      : `<a class="fact"${anchor} href="${safe(address)}"><data ${data}</a>`;
  };
}

function valueText(
  context: Context,
  line: number,
  id: string,
  format: string,
  place: string | undefined,
): string {
  const finding = context.bound.findings.get(id);
  if (finding === undefined) {
    fault(context, line, "unknown_finding", { found: id });
    return "";
  }
  if (!isFormat(format) || (format === CELL && !context.isCell)) {
    const wanted = FORMATS.filter((each) => each !== CELL || context.isCell).join(", ");
    fault(context, line, "unknown_format", { found: format, wanted });
    return "";
  }
  const text = formatValue(finding, format, context.bound, context.locale);
  if (text === undefined) {
    fault(context, line, "no_value", { found: `${id} | ${format}` });
    return "";
  }
  context.bindings.push({ kind: "value", finding: id, file: context.file, line, text, format, place });
  return text;
}

/** The value for machines, at the decimals readers see. */
function machineValue(finding: Finding | undefined): string {
  return finding === undefined || finding.value === null ? "" : printDecimal(finding.value, finding.decimals);
}
