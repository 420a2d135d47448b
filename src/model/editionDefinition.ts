import type { RegionCode } from "./region.ts";
import type { Unfinished } from "./unfinished.ts";
import type { Words } from "./words.ts";

/** What an analyst decides about an edition: `data/editions/<id>.yaml`. */
export interface EditionDefinition {
  /** Safe in addresses and file names. */
  readonly id: string;
  readonly title: Words;
  /** ISO date: nothing released later can reach the edition. */
  readonly cutoff: string;
  /** When it may be published at the earliest, with its offset: "2026-12-01T09:00+07:00"; at once without it. */
  readonly release: string | undefined;
  readonly occasion: Words;
  readonly focus: RegionCode;
  readonly province: RegionCode;
  readonly country: RegionCode;
  /** First year of the segment that trends and projections describe. */
  readonly start: number;
  /** The document whose targets the edition follows. */
  readonly targetDocument: string;
  /**
   * What is assumed of the survey's sample in the focus, as nothing is published of it: answering
   * households, and how much less they tell than a simple sample. Without it no sum to the line is given.
   */
  readonly assumedSurvey: { readonly households: number; readonly designEffect: number } | undefined;
  /** What its file says is still to be done; with any of it the edition is not compiled. */
  readonly unfinished?: readonly Unfinished[];
}
