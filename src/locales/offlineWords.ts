/** The words of the file that needs no network, apart from what it holds. */
export interface OfflineWords {
  readonly title: (place: string, edition: string) => string;
  /** What it is, and what it is not. */
  readonly about: (edition: string, cutoff: string) => string;
  readonly language: string;
  readonly contents: string;
  readonly parts: Readonly<Record<"summary" | "report" | "figures" | "slides" | "glossary", string>>;
  /** How the slides are shown without a script. */
  readonly showing: string;
  readonly place: (place: number, count: number) => string;
}
