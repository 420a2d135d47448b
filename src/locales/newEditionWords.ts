/** What stands in the marks that a new edition is begun with. */
interface MarkWords {
  /** Before what the figures no longer support. */
  readonly mend: (what: string) => string;
  /** Before what no machine can judge. */
  readonly check: (what: string) => string;
  /** Which line below the mark: 1 is the next one. */
  readonly at: (line: number, what: string) => string;
  readonly claim: (words: string, claim: string, now: string) => string;
  /** In place of a word that would be true. */
  readonly noWord: string;
  readonly gone: (finding: string, successor: string | undefined) => string;
  readonly olderYear: (finding: string, successor: string | undefined) => string;
  readonly stated: (finding: string, date: string) => string;
  readonly allowed: (text: string) => string;
  readonly link: (edition: string) => string;
  readonly mention: (edition: string) => string;
}

/** The list of what is to be done until a new edition can be published, in its order. */
interface TaskWords {
  readonly title: (edition: string) => string;
  readonly begun: (from: string, cutoff: string) => string;
  readonly how: string;
  readonly sections: Readonly<
    Record<"figures" | "definition" | "reports" | "stale" | "news" | "meetings" | "publish", string>
  >;
  readonly none: string;
  readonly awaitedHow: string;
  readonly awaited: (indicator: string, periods: readonly string[], places: string) => string;
  readonly outBy: (period: string, date: string) => string;
  readonly places: (first: readonly string[], more: number) => string;
  readonly nothingAwaited: string;
  readonly headline: string;
  readonly noMark: string;
  readonly release: string;
  readonly verdict: (finding: string, was: string, is: string) => string;
  readonly figure: (place: string, indicator: string, period: string, value: string) => string;
  readonly revised: (what: string, was: string) => string;
  readonly moreFigures: (n: number) => string;
  readonly meeting: (date: string, title: string, isAhead: boolean) => string;
  readonly figureFault: (what: string) => string;
  readonly checkFirst: string;
  readonly record: string;
  readonly build: string;
}

/** What the command says that begins an edition. */
interface RefusalWords {
  readonly unsafeId: (id: string) => string;
  readonly exists: (path: string) => string;
  readonly noCutoff: string;
  readonly notADate: (found: string) => string;
  readonly notLater: (cutoff: string, from: string, than: string) => string;
  readonly unknownEdition: (id: string, known: string) => string;
}

/** The words of a new edition that is begun from the last one. */
export interface NewEditionWords {
  readonly title: (edition: string) => string;
  /** In place of a title that was given in the other language only. */
  readonly titleToWrite: (title: string) => string;
  readonly marks: MarkWords;
  readonly tasks: TaskWords;
  readonly refusals: RefusalWords;
  readonly written: (files: number, edition: string) => string;
}
