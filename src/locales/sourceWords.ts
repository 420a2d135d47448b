/** Why an original is not kept; nothing was written then. */
export interface SourceRefusals {
  readonly file: string;
  readonly verifyTakesNothing: string;
  readonly missing: (options: readonly string[]) => string;
  readonly oneLine: (option: string) => string;
  /** A key that cannot be taken out. */
  readonly key: (option: string) => string;
  readonly id: (found: string) => string;
  readonly published: (found: string) => string;
  readonly accessed: (found: string) => string;
  readonly accessedBefore: (accessed: string, published: string) => string;
  readonly noteOfKnown: (source: string) => string;
  readonly name: (found: string) => string;
  readonly link: (file: string) => string;
  readonly noFile: (file: string) => string;
  readonly large: (file: string, megabytes: number) => string;
  readonly empty: (file: string) => string;
  readonly forbidden: (what: "resident_number" | "resident_column" | "access_key", place: string) => string;
  /** Another file stands there. */
  readonly taken: (path: string) => string;
  /** The file is kept already, with another description. */
  readonly described: (path: string) => string;
}

/** What the commands about sources say. */
export interface SourceWords {
  readonly refusals: SourceRefusals;
  readonly kept: (path: string) => string;
  readonly written: (path: string) => string;
  readonly entered: (source: string) => string;
  readonly cleaned: (address: string) => string;
  /** What could not be looked through for numbers of residents. */
  readonly closed: (file: string) => string;
  readonly next: (path: string, source: string) => string;
  readonly verified: (all: number, equal: number) => string;
  readonly without: (sources: number, all: number) => string;
}
