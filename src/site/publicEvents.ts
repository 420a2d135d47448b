import { knowledgeAt } from "../knowledge.ts";
import type { CheckedStatement } from "../model/checkedStatement.ts";
import type { Claim } from "../model/claim.ts";
import type { Given } from "../model/given.ts";
import type { Words } from "../model/words.ts";
import { checkText } from "../statements/checkText.ts";

/** A public statement as it was recorded, and what the figures known on its day say to its parts. */
export interface RecordedStatement {
  readonly claim: Claim;
  readonly parts: readonly CheckedStatement[];
}

/** What was said at one event. */
export interface PublicEvent {
  /** Safe in an address, and of no other event. */
  readonly id: string;
  readonly date: string;
  readonly name: Words;
  readonly statements: readonly RecordedStatement[];
}

/** The public statements by event, newest first, each judged by what was known on the day it was made. */
export function publicEvents(given: Given): PublicEvent[] {
  const files = [...new Set(given.claims.map(({ row }) => row.file))];
  return files
    .flatMap((file): PublicEvent[] => {
      const claims = given.claims.filter(({ row }) => row.file === file);
      const [first] = claims;
      if (first === undefined) return [];
      const knowledge = knowledgeAt(given, first.date);
      return [
        {
          id: file.replace(/^.*\//, "").replace(/\.yaml$/, ""),
          date: first.date,
          name: first.event,
          statements: claims.map((claim) => ({ claim, parts: checkText(claim.statement, knowledge) })),
        },
      ];
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
