import type { Diagnostic } from "../../model/diagnostic.ts";
import { error, type Inspect, rowOf, skippedFor, warning } from "./inspection.ts";

/** The document an edition follows sets targets for its district; open decisions say who sees to them, and by when. */
export const targets: Inspect = ({ content, files }) => {
  if (content === undefined) return skippedFor("data");
  const { targets: all, meetings } = content.data;
  const unknown = content.editions.flatMap(({ definition }): Diagnostic[] => {
    const { id, focus, targetDocument } = definition;
    const documents = new Set(all.flatMap(({ region, document }) => (region === focus ? [document] : [])));
    if (documents.has(targetDocument)) return [];
    const row = rowOf(files, `data/editions/${id}.yaml`, /^targetDocument:/);
    const wanted = [...documents].join("; ");
    return [error("unknown_target_document", row, { found: targetDocument, wanted })];
  });
  const decisions = meetings.flatMap(({ date, decisions: made = [] }) =>
    made.map((decision) => ({ ...decision, date })),
  );
  const open = decisions.filter(({ done }) => done === undefined);
  return {
    lookedAt: {
      targets: all.length,
      meetings: meetings.length,
      decisions: decisions.length,
      open: open.length,
    },
    diagnostics: [
      ...unknown,
      ...open.flatMap(({ id, date, owner, due, row }): Diagnostic[] => [
        ...(owner === undefined
          ? [warning("decision_without_owner", row, `${date} ${id}`, { id, date })]
          : []),
        ...(due === undefined ? [warning("decision_without_due", row, `${date} ${id}`, { id, date })] : []),
      ]),
    ],
  };
};
