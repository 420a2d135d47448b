import type { DatedRelease, ReleaseBasis } from "../model/datedRelease.ts";
import type { Edition } from "../model/edition.ts";
import type { KeyFinding, MoveKind, NowcastOutcome, TargetMove } from "../model/editionChanges.ts";
import type { FigureFile } from "../model/figureFile.ts";

/** Mistakes that press reports make, in the order they are told. */
export const PRESS_PAIRS = [
  "percent_for_points",
  "people_as_households",
  "mixed_months",
  "register",
  "income",
  "nowcast_as_figure",
  "significant",
  "stable",
  "rank_as_quality",
  "without_standard_error",
  "namesake",
  "cause",
] as const;

export type PressPairId = (typeof PRESS_PAIRS)[number];

/** A mistake: a sentence that makes it, and the one that may be written instead, both with an edition's figures. */
export interface PressPair {
  readonly name: string;
  /** `undefined` where the edition has no figures that such a sentence could be about. */
  readonly wrong: (edition: Edition) => string | undefined;
  readonly right: (edition: Edition) => string | undefined;
  /** One sentence. */
  readonly why: (edition: Edition) => string;
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The words of the press room. */
export interface PressWords {
  readonly title: string;
  readonly lede: (edition: Edition) => string;
  readonly contents: string;
  readonly quotes: NamedText & {
    /** In an edition without such sentences. */
    readonly none: string;
    readonly others: string;
  };
  readonly asText: string;
  readonly avoid: NamedText & {
    readonly wrong: string;
    readonly right: string;
    readonly why: string;
    readonly pairs: Readonly<Record<PressPairId, PressPair>>;
  };
  readonly calendar: NamedText & {
    readonly expected: string;
    readonly past: string;
    /** "paling lambat 31 Desember 2026", where only a habit or nothing is known. */
    readonly day: (release: DatedRelease) => string;
    readonly basis: Readonly<Record<ReleaseBasis, string>>;
    /** For the page of a figure: when its next number is expected, and how that is known. */
    readonly next: (release: DatedRelease) => string;
  };
  readonly downloads: NamedText & {
    /** What each file is called, by the end of its name. */
    readonly formats: Readonly<Record<FigureFile, string>>;
    readonly embed: string;
    readonly tables: string;
    readonly allData: string;
    readonly facts: string;
  };
  readonly release: NamedText & { readonly read: string };
  readonly changes: {
    readonly name: string;
    readonly text: (previous: string, current: string) => string;
    readonly only: string;
    readonly figure: string;
    readonly names: Readonly<Record<KeyFinding, string>>;
    readonly kinds: Readonly<Record<MoveKind, string>>;
    readonly added: string;
    /** "35 kabupaten/kota" */
    readonly districts: (n: number) => string;
    readonly revised: string;
    readonly notRevised: string;
    readonly withdrawn: string;
    readonly outcome: (outcome: NowcastOutcome, edition: string, place: string) => string;
    readonly target: (move: TargetMove) => string;
    readonly claims: (n: number) => string;
    readonly rejudged: (n: number) => string;
  };
  readonly checker: NamedText;
  readonly terms: {
    readonly name: string;
    readonly licence: string;
    readonly cite: string;
    readonly citeText: string;
    /** What an edition as a whole is about. */
    readonly cited: (edition: Edition) => string;
    readonly otherForms: string;
    readonly contact: string;
    readonly contactAt: string;
    readonly noContact: string;
  };
}
