import type { Table } from "./figure.ts";
import type { Language } from "./words.ts";

/** A figure on paper: everything it says without a link. */
export interface PaperFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** A complete SVG by daylight. */
  readonly picture: string;
  /** What a reader who does not see the picture is told. */
  readonly alternative: string;
  readonly howToRead: string;
  readonly notes: readonly string[];
  readonly source: string;
}

export interface PaperTable {
  readonly caption: string;
  readonly table: Table;
  /** What must be known beside it. */
  readonly notes: readonly string[];
}

/** A part of a handout: its question, what the answer depends on, and the figures and tables that answer it. */
export interface HandoutSection {
  readonly id: string;
  readonly name: string;
  readonly text: readonly string[];
  readonly figures: readonly PaperFigure[];
  /** Narrow enough to stand beside a picture. */
  readonly tables: readonly PaperTable[];
}

/** A list under a heading. */
export interface NamedList {
  readonly name: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** A table under a heading, with what is said before it. */
export interface NamedTable {
  readonly name: string;
  readonly text: readonly string[];
  readonly table: PaperTable | undefined;
}

/** Whose a document is and of what state: the same in every document of the kit. */
export interface PaperHead {
  readonly language: Language;
  /** The document's own title, for readers that name it. */
  readonly title: string;
  /** "Usulan bahan, tidak resmi", or the institution that publishes. */
  readonly masthead: string;
  readonly edition: string;
  /** "Edisi 2026, angka yang terbit sampai 30 September 2026" */
  readonly asOf: string;
  /** ISO date of the cut-off: the document's own date. */
  readonly date: string;
  readonly standing: string;
  readonly contact: string;
  /** Where the edition stands, readable; and as a code, where the site's address is known. */
  readonly address: string;
  readonly code: string | undefined;
  readonly codeAlternative: string;
  /** "Halaman 2 dari 7" is made of these: before the page, and before the total. */
  readonly page: readonly [string, string];
}

/** What lies on the table of a meeting, in the order it is read. */
export interface Handout extends PaperHead {
  readonly headline: string;
  readonly lede: string;
  readonly numbers: PaperTable;
  readonly cannot: NamedList;
  /** Questions with empty columns for who answers them by when. */
  readonly decide: NamedTable;
  /** Row by row; two sections of a row stand side by side. */
  readonly sections: readonly (readonly HandoutSection[])[];
  /** What earlier meetings decided, where that is known. */
  readonly meetings: readonly NamedTable[];
  /** The form the meeting fills in. */
  readonly form: NamedTable & { readonly lines: number };
  readonly method: NamedList;
  readonly sources: NamedList;
  readonly revisions: NamedList;
  readonly corrections: NamedTable | undefined;
  readonly words: Readonly<Record<"howToRead" | "source" | "at", string>>;
}
