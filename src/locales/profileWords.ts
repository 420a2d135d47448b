import type { DistrictProfile } from "../model/districtProfile.ts";

/** A sentence about a district, whatever its findings say; `undefined` where it has nothing to say. */
export type ProfileSentence = (profile: DistrictProfile) => string | undefined;

/** Every sentence of a district's page, in reading order; each language words all of them. */
export const PROFILE_SENTENCES = [
  "rate",
  "rate_alone",
  "out_of_hundred",
  "size",
  "rate_notes",
  "number",
  "opposite",
  "line",
  "line_caution",
  "depth",
  "severity",
  "depth_absent",
  "shortfall",
  "depth_course",
  "course",
  "course_caution",
  "since_start",
  "sensitivity",
  "mean",
  "course_notes",
  "rank",
  "rank_previous",
  "rank_kota",
  "rank_caution",
  "against",
  "split",
  "pace_province",
  "pace_country",
  "together",
  "together_meaning",
  "nowcast",
  "nowcast_value",
  "nowcast_low",
  "nowcast_kind",
] as const;

export type ProfileSentenceId = (typeof PROFILE_SENTENCES)[number];

/** The parts of a district's page; the first has no heading, it stands under the title. */
export const PROFILE_SECTIONS = ["rate", "number", "depth", "course", "position", "beside", "ahead"] as const;

export type ProfileSectionId = (typeof PROFILE_SECTIONS)[number];

/** The words of the districts' pages. */
export interface ProfileWords {
  readonly sentences: Readonly<Record<ProfileSentenceId, ProfileSentence>>;
  /** Goes with every change, in the same block. */
  readonly noStandardError: string;
  readonly heading: Readonly<Record<Exclude<ProfileSectionId, "rate">, (profile: DistrictProfile) => string>>;
  /** What these figures do not answer, one statement each. */
  readonly cannot: (profile: DistrictProfile) => readonly string[];
  readonly page: {
    readonly title: (profile: DistrictProfile) => string;
    /** For the window and for search engines: with the newest figure. */
    readonly longTitle: (profile: DistrictProfile) => string;
    /** Where it is: province and code. */
    readonly kick: (profile: DistrictProfile) => string;
    /** That a district of the same name is another place. */
    readonly namesake: (profile: DistrictProfile) => readonly string[];
    readonly table: (profile: DistrictProfile) => string;
    readonly tableNote: string;
    readonly all: string;
    readonly fullReport: string;
    readonly downloads: string;
  };
  readonly index: {
    readonly title: string;
    readonly lede: (districts: number, period: string) => string;
    readonly jump: string;
  };
}
