import { entryRow } from "../../checks/reference.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Remark } from "../../model/preflight.ts";
import type { Source } from "../../model/source.ts";
import { holdsKey } from "../../sources/addressKeys.ts";
import { contentInspection } from "../../sources/forbiddenContent.ts";
import type { Ground } from "./ground.ts";
import { error, type Inspect, skippedFor, warning } from "./inspection.ts";

const TABLE = "data/sources.csv";

/** Where every number is from: each source that is used says where it was got, and none holds a secret. */
export const sources: Inspect = (ground) => {
  const { content } = ground;
  if (content === undefined) return skippedFor("data");
  const all = [...content.data.sources.values()];
  const used = usedSources(ground);
  const diagnostics = all.flatMap((source, i): Diagnostic[] => {
    const row = entryRow(TABLE, i);
    const isBare = used.has(source.id) && source.where.trim() === "";
    return [
      ...secretColumns(source).map((column) => error("secret_in_source", row, { source: source.id, column })),
      ...(isBare ? [warning("source_without_place", row, source.id, { source: source.id })] : []),
    ];
  });
  return {
    lookedAt: { sources: all.length, used: all.filter(({ id }) => used.has(id)).length },
    diagnostics,
    remarks: remarksOn(all, used),
  };
};

/** Columns that hold a key to an interface or a number as long as a resident's. */
function secretColumns({ title, publisher, where, note }: Source): string[] {
  const encoder = new TextEncoder();
  return Object.entries({ title, publisher, where, note }).flatMap(([column, text]) =>
    holdsKey(text) || contentInspection(encoder.encode(text)).outcome === "forbidden" ? [column] : [],
  );
}

/** Ids of the sources that figures, targets, statements, meetings and reports name. */
function usedSources({ content, volumes }: Ground): Set<string> {
  if (content === undefined) return new Set();
  const { observations, conflicts, targets, claims, programmes, lineParts, meetings } = content.data;
  const named = [...observations, ...conflicts, ...targets, ...claims, ...programmes, ...lineParts];
  const cited = volumes.flatMap(({ figures = [], reports = new Map() }) => [
    ...figures.flatMap((figure) => figure.sources),
    ...[...reports.values()].flatMap(({ bindings }) =>
      bindings.flatMap((binding: { kind: string; finding: string }) =>
        binding.kind === "citation" ? [binding.finding] : [],
      ),
    ),
  ]);
  return new Set([
    ...named.map(({ source }) => source),
    ...meetings.flatMap((meeting) => meeting.sources),
    ...cited,
  ]);
}

function remarksOn(all: readonly Source[], used: ReadonlySet<string>): Remark[] {
  const remark = (code: string, isMeant: (source: Source) => boolean): Remark[] => {
    const count = all.filter(isMeant).length;
    const first = all.findIndex(isMeant);
    return count === 0 ? [] : [{ code, row: entryRow(TABLE, first), parameters: { count } }];
  };
  return [
    ...remark("sources_unused", ({ id }) => !used.has(id)),
    ...remark("sources_without_https", ({ where }) => /\bhttp:\/\//.test(where)),
  ];
}
