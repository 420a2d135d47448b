import type { CheckedStatement } from "../model/checkedStatement.ts";
import type { ClaimVerdict } from "../model/claim.ts";
import type { RowReference } from "../model/observation.ts";
import type { Language, Words } from "../model/words.ts";

/** A checked statement as other programs read it. */
export interface StatementRecord {
  readonly sentence: string;
  /** Where the sentence begins in the text, in UTF-16 units. */
  readonly offset: number;
  readonly indicator: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly stated: number | null;
  readonly reading: string;
  readonly verdict: ClaimVerdict;
  readonly expected: number | null;
  readonly reason: string;
  readonly rows: readonly RowReference[];
  readonly correction: Words | null;
}

/** Checked statements in the order of the text; readings and reasons in one language, corrections in every. */
export function statementRecords(
  checked: readonly CheckedStatement[],
  language: Language,
): StatementRecord[] {
  return checked.map(
    ({
      sentence,
      offset,
      indicator,
      region,
      year,
      stated,
      reading,
      verdict,
      expected,
      reason,
      rows,
      correction,
    }) => ({
      sentence,
      offset,
      indicator,
      region,
      year,
      stated,
      reading: reading[language],
      verdict,
      expected,
      reason: reason[language],
      rows,
      correction,
    }),
  );
}
