import type { ClaimVerdict } from "../model/claim.ts";

/** What the script of the checker's page says, apart from what the checker itself does. */
export interface AnswerWords {
  readonly verdict: Readonly<Record<ClaimVerdict, string>>;
  readonly result: {
    readonly heading: string;
    readonly list: string;
    readonly empty: string;
    readonly none: string;
    readonly summary: (counts: readonly (readonly [ClaimVerdict, number])[]) => string;
    readonly read: string;
    readonly reason: string;
    readonly rows: string;
    readonly row: (file: string, line: number) => string;
    readonly region: (name: string) => string;
    readonly instead: string;
    readonly copy: string;
    readonly copyOf: (sentence: string) => string;
    readonly copied: string;
    readonly selected: string;
    readonly goTo: (place: number, verdict: string) => string;
  };
  /** In place of "not published", where this page holds no figures of the regions named. */
  readonly elsewhere: (regions: readonly string[]) => string;
  /** In place of "not published", where this page may only not hold them. */
  readonly notHere: string;
}
