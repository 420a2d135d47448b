import { isMarkComment, isMarkLine } from "../../model/unfinished.ts";

/** What is wrong below a mark: `mend` what the figures no longer support, `check` what no machine can judge. */
export type MarkKind = "mend" | "check";

/** A mark that is put above a line of a report. */
export interface Mark {
  /** 1-based line of the report without marks. */
  readonly line: number;
  readonly kind: MarkKind;
  /** One line. */
  readonly text: string;
}

const isInHead = (lines: readonly string[]) => {
  const end = lines.indexOf("---", 1);
  return (i: number) => i < end;
};

/** A report as it was before any mark was put in, to the byte. */
export function withoutMarks(report: string): string {
  const lines = report.split("\n");
  const inHead = isInHead(lines);
  return lines.filter((line, i) => !(inHead(i) ? isMarkComment(line) : isMarkLine(line))).join("\n");
}

/**
 * A report with marks above its lines, in place of any it had: comments in its head, `::todo` in its body. Putting
 * in the same marks twice is putting them in once.
 */
export function withMarks(report: string, marks: readonly Mark[]): string {
  const lines = withoutMarks(report).split("\n");
  const inHead = isInHead(lines);
  return lines
    .flatMap((line, i) => [
      ...marks
        .filter((mark) => mark.line === i + 1)
        .map(({ text }) =>
          inHead(i) ? `${/^\s*/.exec(line)?.[0] ?? ""}# ::todo ${text}` : `::todo ${text}`,
        ),
      line,
    ])
    .join("\n");
}
