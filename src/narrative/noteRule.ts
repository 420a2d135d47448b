import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf, fault, lineAt } from "./binding.ts";

/**
 * `^[A note in a sentence or two.]`: a number in the text, and the note at the end of the report. Its words
 * are bound and guarded like any other. Titles, ledes and notes hold no notes.
 */
export function noteRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "note", (state, silent) => {
    if (!state.src.startsWith("^[", state.pos)) return false;
    const start = state.pos + 2;
    const context = contextOf(state.env);
    const line = lineAt(context, state.src, state.pos);
    const end = state.md.helpers.parseLinkLabel(state, start - 1);
    if (end < 0) {
      if (!silent) fault(context, line, "unclosed_note", {});
      return false;
    }
    if (!silent) {
      const content = state.src.slice(start, end);
      if (context.part !== "body" || context.isNote) {
        fault(context, line, "misplaced_note", { found: content });
      }
      const children: Token[] = [];
      const { blockLine, isCell } = context;
      context.blockLine = line - context.firstLine;
      context.isCell = false;
      context.isNote = true;
      state.md.inline.parse(content, state.md, state.env, children);
      Object.assign(context, { blockLine, isCell, isNote: false });
      context.notes.push({ children, line: line - context.firstLine });
      const token = state.push("note_mark", "sup", 0);
      token.meta = { findings: [], number: context.notes.length, breaks: content.split("\n").length - 1 };
    }
    state.pos = end + 1;
    return true;
  });

  // Before what reads the text, so that notes are read like it.
  markdown.core.ruler.after("inline", "notes", (state) => {
    const { notes } = contextOf(state.env);
    if (state.inlineMode || notes.length === 0) return;
    state.tokens.push(blockToken(state, "notes_open", "section", 1));
    notes.forEach(({ children, line }, i) => {
      const item = blockToken(state, "note_open", "li", 1);
      item.meta = { number: i + 1 };
      const inline = blockToken(state, "inline", "", 0);
      inline.children = children;
      inline.map = [line, line + 1];
      state.tokens.push(
        item,
        inline,
        Object.assign(blockToken(state, "note_close", "li", -1), { meta: item.meta }),
      );
    });
    state.tokens.push(blockToken(state, "notes_close", "section", -1));
  });

  const { rules } = markdown.renderer;
  const numberOf = (token: Token | undefined) => Number(token?.meta?.number ?? 0);
  rules.note_mark = (tokens, index, _options, env) => {
    const number = numberOf(tokens[index]);
    const label = contextOf(env).locale.narrative.note(number);
    return `<sup class="note-mark"><a href="#note-${number}" id="note-${number}-mark" aria-label="${label}">${number}</a></sup>`;
  };
  rules.notes_open = (_tokens, _index, _options, env) =>
    `<section class="notes" aria-labelledby="notes"><h2 id="notes">${contextOf(env).locale.narrative.notes}</h2>\n<ol>\n`;
  rules.note_open = (tokens, index) => `<li id="note-${numberOf(tokens[index])}">`;
  rules.note_close = (tokens, index, _options, env) => {
    const number = numberOf(tokens[index]);
    const label = contextOf(env).locale.narrative.backToText(number);
    return ` <a href="#note-${number}-mark" aria-label="${label}">↩</a></li>\n`;
  };
  rules.notes_close = () => "</ol>\n</section>\n";
}

function blockToken(state: StateCore, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  const token = new state.Token(type, tag, nesting);
  token.block = true;
  return token;
}
