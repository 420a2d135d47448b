import { knowledgeAt } from "../knowledge.ts";
import type { KnowledgeTable } from "../model/knowledgeTable.ts";
import { knowledgeTable } from "../publish/knowledgeTable.ts";
import { newestGiven } from "./newestGiven.ts";

/** What the newest edition knows, as browsers check texts by it. */
export function checkerTable(): KnowledgeTable {
  const given = newestGiven();
  return knowledgeTable(knowledgeAt(given), given.definition.cutoff);
}
