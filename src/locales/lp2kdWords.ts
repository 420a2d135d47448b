import type { Severity } from "../model/break.ts";
import type { ChapterWords } from "../model/chapter.ts";

/** The parts of the chapters that an annual report takes from the figures, in their order. */
export const CONDITION_SECTIONS = ["rate", "number", "depth", "beside", "position", "access"] as const;

export const PRIORITY_SECTIONS = [
  "questions",
  "bases",
  "effectiveness",
  "relevance",
  "quadrant",
  "linkage",
  "targets",
] as const;

export type Lp2kdSectionId = (typeof CONDITION_SECTIONS)[number] | (typeof PRIORITY_SECTIONS)[number];

export interface NamedText {
  readonly name: string;
  readonly text: readonly string[];
}

/** The words of the chapters for the annual report of the poverty-reduction team, apart from figures and reports. */
export interface Lp2kdWords {
  readonly title: (place: string) => string;
  readonly words: ChapterWords;
  readonly about: { readonly name: string; readonly text: (place: string) => readonly string[] };
  /** What only the office knows: named, and not filled in. */
  readonly absent: NamedText & { readonly items: readonly string[] };
  readonly summary: string;
  readonly numbers: {
    readonly caption: (place: string) => string;
    readonly head: Readonly<
      Record<"measure" | "latest" | "previous" | "change" | "status" | "source", string>
    >;
    /** How a measure is named with its unit. */
    readonly measure: (name: string, unit: string) => string;
    readonly notes: readonly string[];
  };
  readonly condition: NamedText;
  readonly priority: NamedText;
  readonly expected: NamedText;
  readonly sections: Readonly<Record<Lp2kdSectionId, NamedText>>;
  /** Of the kota among the districts. */
  readonly cities: {
    readonly caption: (count: number, province: string, period: string) => string;
    readonly rank: string;
    readonly rankOfAll: string;
  };
  readonly method: NamedText & {
    readonly computing: string;
    readonly indicators: NamedText & {
      readonly head: Readonly<Record<"name" | "unit" | "measures", string>>;
    };
    readonly breaks: NamedText & {
      readonly head: Readonly<Record<"indicators" | "year" | "severity" | "note", string>>;
      readonly severity: Readonly<Record<Severity, string>>;
    };
    readonly sources: NamedText & {
      readonly head: Readonly<Record<"id" | "title" | "publisher" | "address", string>>;
    };
  };
  /** "Uraian dan angkanya ada di sekitar gambar ini." */
  readonly seeTable: string;
  /** Behind the caption of a table that is too wide for the page. */
  readonly part: (place: number, of: number) => string;
  readonly reference: string;
  /** Where rows have months of their own, or none. */
  readonly monthByRow: string;
  /** Of what was published; other units stand in heads and rows. */
  readonly publishedUnit: string;
  readonly unitByIndicator: string;
  readonly archive: {
    readonly folders: { readonly pictures: string; readonly data: string };
    readonly lede: (title: string) => string;
    readonly files: Readonly<Record<"markdown" | "pictures" | "csv" | "excelCsv", string>>;
  };
}
