import type { Diagnostic } from "../../model/diagnostic.ts";
import { recordPath } from "../../sources/recordFiles.ts";
import { changesSinceRecord } from "../editionRecord.ts";
import { error, type Inspect, skippedFor, warning } from "./inspection.ts";

/** Every edition that was recorded prints what it printed; one that was not says so. */
export const record: Inspect = ({ content, editions, volumes, faults }) => {
  if (content === undefined || editions.length === 0) return skippedFor("data");
  const made = editions.filter((edition) =>
    volumes.every((volume) => volume.edition !== edition || volume.reports !== undefined),
  );
  if (made.length === 0) return skippedFor("words");
  let numbers = 0;
  const diagnostics = made.flatMap(({ definition: { id } }): Diagnostic[] => {
    const recorded = content.record(id);
    if (recorded === undefined) {
      if (faults.some(({ row }) => row.file === recordPath(id))) return [];
      const row = { file: `data/editions/${id}.yaml`, line: 1 };
      return [warning("edition_without_record", row, id, { edition: id })];
    }
    const { findings, figures, reports, rows } = recorded.numbers;
    const lists = [...Object.values(figures), ...Object.values(reports)];
    numbers += Object.keys(findings).length + Object.keys(rows).length;
    numbers += lists.reduce((sum, list) => sum + list.length, 0);
    const [first, ...others] = changesSinceRecord(content, id);
    if (first === undefined) return [];
    const { key, was = "–", is = "–" } = first;
    const parameters = { edition: id, count: others.length + 1, key, was, is };
    return [error("record_differs", { file: recordPath(id), line: 1 }, parameters)];
  });
  return {
    lookedAt: {
      editions: made.length,
      recorded: made.filter(({ definition }) => content.record(definition.id) !== undefined).length,
      numbers,
    },
    diagnostics,
  };
};
