import type { Finding } from "../model/finding.ts";
import { factHash } from "../publish/factHash.ts";
import { type FactRow, factRows, type RowIndex } from "../publish/factRows.ts";
import type { Volume } from "./content.ts";
import { firstScreenFindings } from "./firstScreen.ts";

/** A place in a report where a finding is printed or claimed. */
export interface Use {
  readonly report: string;
  /** What the reader sees there. */
  readonly text: string;
  readonly anchor: string;
}

/** What the card of a finding shows, apart from its words. */
export interface FactCard {
  readonly finding: Finding;
  readonly rows: readonly FactRow[];
  /** 64 hexadecimal digits. */
  readonly hash: string;
  readonly uses: readonly Use[];
}

/** A card for every finding that a report or the first screen of an edition prints or claims, sorted by id. */
export function factCards({ edition, reports }: Volume, index: RowIndex): FactCard[] {
  const uses = new Map<string, Use[]>(firstScreenFindings(edition).map(({ id }) => [id, []]));
  for (const [report, { bindings }] of reports) {
    for (const { kind, finding, text, place } of bindings) {
      if (kind === "citation" || place === undefined) continue;
      const others = uses.get(finding) ?? [];
      // A claim may rest on one finding several times.
      if (others.some((other) => other.report === report && other.anchor === place)) continue;
      uses.set(finding, [...others, { report, text, anchor: place }]);
    }
  }
  return [...uses.keys()].sort().flatMap((id) => {
    const finding = edition.findings.get(id);
    if (finding === undefined) return [];
    const rows = factRows(finding.rows, index);
    return [{ finding, rows, hash: factHash(finding, rows), uses: uses.get(id) ?? [] }];
  });
}
