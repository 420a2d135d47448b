import type { Env, Token } from "markdown-it";
import type { Context } from "./binding.ts";
import { narrativeReader } from "./renderText.ts";

/**
 * The 0-based lines of a text on which its outermost blocks begin: paragraphs, headings, whole lists, tables,
 * boxes and figures.
 */
export function blockLines(body: string): number[] {
  const markdown = narrativeReader();
  const blank: Partial<Context> = {
    bound: { findings: new Map(), regions: new Map(), indicators: new Map(), sources: new Map() },
    figure: () => "",
    faults: [],
    firstLine: 0,
    tables: 0,
  };
  const tokens: Token[] = [];
  markdown.block.parse(body, markdown, blank as unknown as Env, tokens);
  const lines = tokens.flatMap(({ level, nesting, map }) =>
    level === 0 && nesting >= 0 && map !== null ? [map[0]] : [],
  );
  return [...new Set(lines)];
}
