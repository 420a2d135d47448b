import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import type { DifferenceCause, PublishedNumbers, RecordDifference } from "../model/publishedRecord.ts";

/** Columns of a figure's row that say what it is about; the others say what was found. */
const TELLING = ["value", "class", "lower_80", "upper_80", "lower_95", "upper_95"];

/**
 * What is otherwise than it was recorded: rows of the data, findings, what reports print, figures, in this order; with
 * what made it so: a row that changed, where one did; else the words of a report, where only they print something
 * else; else the code. Where data and code changed at once, the data are named: a number that rests on no changed row
 * may still follow from one through what was computed on the way.
 *
 * @param restsOn the keys of the data rows that a finding rests on
 */
export function recordDifferences(
  was: PublishedNumbers,
  is: PublishedNumbers,
  restsOn: (finding: string) => readonly string[],
): RecordDifference[] {
  const rows = moved(was.rows, is.rows);
  const changedRows = new Set(rows.map(({ key }) => key));
  const [anyRow] = changedRows;
  const ofData = (row: string | undefined): DifferenceCause =>
    row === undefined ? { kind: "code" } : { kind: "data", row };
  const findings = moved(was.findings, is.findings).map(({ key, ...rest }) => ({
    key,
    ...rest,
    cause: ofData(restsOn(key).find((row) => changedRows.has(row)) ?? anyRow),
  }));
  const movedFindings = new Map(findings.map(({ key, cause }) => [key, cause]));
  const figures = [...new Set([...Object.keys(was.figures), ...Object.keys(is.figures)])].flatMap((figure) =>
    moved(keyed(was.figures[figure]), keyed(is.figures[figure])).map(({ key, ...rest }) => ({
      key: `${figure} ${key}`,
      ...rest,
      cause: ofData(anyRow),
    })),
  );
  const reports = [...new Set([...Object.keys(was.reports), ...Object.keys(is.reports)])].flatMap((report) =>
    moved(numbered(was.reports[report]), numbered(is.reports[report])).map(({ key, ...rest }) => {
      const [finding = ""] = (rest.is ?? rest.was ?? "").split(" ");
      const cause: DifferenceCause = movedFindings.get(finding) ?? { kind: "words", report };
      return { key: `${report} ${key}`, ...rest, cause };
    }),
  );
  const data = rows.map(
    ({ key, ...rest }): RecordDifference => ({ key, ...rest, cause: { kind: "data", row: key } }),
  );
  return [data, findings, reports, figures].flatMap((part) =>
    part.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

/** Entries that are not the same in both. */
function moved(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): { readonly key: string; readonly was: string | undefined; readonly is: string | undefined }[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ key, was: was[key], is: is[key] }));
}

/** Rows of a figure by what they are about; rows about the same follow each other. */
function keyed(rows: readonly string[] = []): Record<string, string> {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.split(",");
      const about = FIGURE_COLUMNS.flatMap((column, i) =>
        TELLING.includes(column) || cells[i] === undefined || cells[i] === "" ? [] : [cells[i]],
      ).join(" ");
      const count = (counts.get(about) ?? 0) + 1;
      counts.set(about, count);
      const told = FIGURE_COLUMNS.flatMap((column, i) => (TELLING.includes(column) ? [cells[i] ?? ""] : []));
      return [count === 1 ? about : `${about} #${count}`, told.join(" ").trim()];
    }),
  );
}

/** What a report prints, by finding and how often it was printed before. */
function numbered(values: readonly string[] = []): Record<string, string> {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    values.map((value) => {
      const [finding = ""] = value.split(" ");
      const count = (counts.get(finding) ?? 0) + 1;
      counts.set(finding, count);
      return [`${finding} #${count}`, value];
    }),
  );
}
