import { printDecimal } from "../../model/decimal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Files } from "../files.ts";
import { readText } from "../readText.ts";
import { type TableRecord, tableLine, tableRecords } from "../tableRecords.ts";
import type { ComparedCell } from "./comparedCells.ts";

const COLUMNS = ["region", "year", "month", "indicator", "value", "unit", "source", "note"] as const;

/** Where known differences between sources stand. */
export const CONFLICTS = "data/conflicts.csv";

/** What a person decided about values that differ from the data's. */
export interface ImportDecision {
  /** Whether the file's values take the place of the data's, or stand beside them as known differences. */
  readonly replaces: boolean;
  readonly reason: string;
}

/**
 * The tables with a file's values in them, by path: new rows where their series stands, revised ones in their place,
 * what lost against another source among the known differences. Every other byte stays as it is.
 *
 * @param compared without doubtful cells that are not to be taken
 * @param decision about conflicts; without one they change nothing
 */
export function importEdits(
  files: Files,
  existing: readonly Observation[],
  compared: readonly ComparedCell[],
  source: string,
  decision?: ImportDecision,
): Map<string, string> {
  const places = placesOf(existing);
  const tables = new Map<string, { replaced: Map<number, string[]>; added: string[][] }>();
  const table = (path: string) => {
    const known = tables.get(path) ?? { replaced: new Map<number, string[]>(), added: [] };
    tables.set(path, known);
    return known;
  };
  for (const cell of compared) {
    const { kind, observation, existing: was } = cell;
    if (kind === "equal") continue;
    const row = rowOf(cell, source);
    if (was === undefined) {
      table(places(observation)).added.push(row);
      continue;
    }
    if (kind === "revised" || decision?.replaces) table(was.row.file).replaced.set(was.row.line, row);
    if (kind !== "conflict" || decision === undefined) continue;
    const beside = decision.replaces ? asFields(was, was.source) : row.slice(0, -1);
    const preferred = decision.replaces ? observation.value : printDecimal(was.value, was.decimals);
    const by = decision.replaces ? source : was.source;
    table(CONFLICTS).added.push([
      ...beside,
      `ALT: differs from preferred ${preferred} (${by}): ${decision.reason}`,
    ]);
  }
  return new Map(
    [...tables].map(([path, { replaced, added }]) => [path, edited(textOf(files, path), replaced, added)]),
  );
}

function rowOf({ observation }: ComparedCell, source: string): string[] {
  const { region, year, month, indicator, value, unit, status, note } = observation;
  const remark = [status, note].filter((part) => part !== null && part !== "").join("; ");
  return [region, String(year), month === null ? "" : String(month), indicator, value, unit, source, remark];
}

function asFields({ region, year, month, indicator, value, decimals, unit }: Observation, source: string) {
  return [region, String(year), String(month ?? ""), indicator, printDecimal(value, decimals), unit, source];
}

/** The file a new value belongs in: where its series stands, else where those most like it do. */
function placesOf(existing: readonly Observation[]) {
  const files = new Map<string, string>();
  for (const { region, indicator, row } of existing) {
    for (const key of likeness(region, indicator)) files.set(key, row.file);
  }
  return ({ region, indicator }: { readonly region: string; readonly indicator: string }) =>
    likeness(region, indicator)
      .map((key) => files.get(key))
      .find((file) => file !== undefined) ?? `data/observations/${indicator}.csv`;
}

/** From the series itself to its province's districts, its level and its indicator. */
function likeness(region: string, indicator: string): string[] {
  return [
    `${region} ${indicator}`,
    `${region.slice(0, 2)} ${region.length} ${indicator}`,
    `${region.length} ${indicator}`,
    indicator,
  ];
}

function textOf(files: Files, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const isThere = files.list(folder).includes(path.slice(folder.length + 1));
  return isThere ? readText(files, path) : tableLine(COLUMNS);
}

function edited(text: string, replaced: ReadonlyMap<number, string[]>, added: readonly string[][]): string {
  const records = tableRecords(text);
  const insertions = new Map<number, string[][]>();
  const groups = groupsOf(records);
  const beginnings = new Map<string, number>();
  for (const row of added) {
    const place = placeOf(row, groups, records, beginnings);
    const others = insertions.get(place);
    if (others === undefined) insertions.set(place, [row]);
    else others.push(row);
  }
  return records
    .flatMap(({ raw, line }, i) => {
      const own = replaced.get(line);
      const rows = (insertions.get(i) ?? []).sort(byKey).map(tableLine);
      const ended = /\n$/.test(raw) ? raw : `${raw}\n`;
      return [own === undefined ? ended : tableLine(own), ...rows];
    })
    .join("");
}

/** Records of one place and indicator, by both, with their numbers in the file. */
type Groups = ReadonlyMap<string, readonly number[]>;

const groupKey = (fields: readonly string[]) => `${fields[0]} ${fields[3]}`;

function groupsOf(records: readonly TableRecord[]): Groups {
  const groups = new Map<string, number[]>();
  records.forEach(({ fields }, i) => {
    if (i === 0) return;
    const others = groups.get(groupKey(fields));
    if (others === undefined) groups.set(groupKey(fields), [i]);
    else others.push(i);
  });
  return groups;
}

/**
 * After which record a row stands: its own series by time, else after the groups before it by place and indicator.
 * Where series that are new begin is kept in `beginnings`.
 */
function placeOf(
  row: readonly string[],
  groups: Groups,
  records: readonly TableRecord[],
  beginnings: Map<string, number>,
): number {
  const wanted = groupKey(row);
  const own = groups.get(wanted);
  if (own !== undefined) {
    const before = own.filter((i) => byTime(records[i]?.fields ?? [], row) < 0);
    return before.at(-1) ?? (own[0] ?? 1) - 1;
  }
  let place = beginnings.get(wanted) ?? 0;
  if (place > 0) return place;
  for (const [key, numbers] of groups) {
    if (key < wanted) place = Math.max(place, numbers.at(-1) ?? 0);
  }
  beginnings.set(wanted, place);
  return place;
}

function byTime(a: readonly string[], b: readonly string[]): number {
  return Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2]);
}

function byKey(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [groupKey(a), groupKey(b)];
  return first === second ? byTime(a, b) : first < second ? -1 : 1;
}
