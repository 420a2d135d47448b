import type { ReportText } from "../../model/report.ts";
import { blockLines } from "../../narrative/blockLines.ts";

/** A field of a report's head, an item of one of its lists, or a block of its body. */
export interface ReportPart {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** As it is written, with the empty lines behind it. */
  readonly written: string;
}

/** The parts of a report that can be marked, in their order. */
export function reportParts(report: string, { headLines, body, bodyLine }: ReportText): ReportPart[] {
  const { title, headline, lede, cannot, allow = [], dismiss = [] } = headLines;
  const head = [title, headline, lede, ...cannot, ...allow, ...dismiss].sort((a, b) => a - b);
  const begins = [...head, ...blockLines(body).map((line) => bodyLine + line)];
  const lines = report.split("\n");
  return begins.map((line, i) => {
    const next = begins[i + 1] ?? lines.length + 1;
    const end = line < bodyLine ? Math.min(next, bodyLine) : next;
    return { line, written: lines.slice(line - 1, end - 1).join("\n") };
  });
}

/** The part that a line belongs to: the first where it stands above all of them. */
export function partAt(parts: readonly ReportPart[], line: number): ReportPart | undefined {
  return parts.findLast((part) => part.line <= line) ?? parts[0];
}
