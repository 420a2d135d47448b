import type { DistrictProfile } from "../model/districtProfile.ts";
import { RATE } from "./profileOf.ts";
import {
  PROFILE_SECTIONS,
  type ProfileSectionId,
  type ProfileSentenceId,
  type ProfileWords,
} from "./profileWords.ts";

/** One part of a district's page, in words. */
export interface ProfileSection {
  readonly id: ProfileSectionId;
  /** None for the first, which stands under the title. */
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
}

interface Paragraph {
  readonly sentences: readonly ProfileSentenceId[];
  /** Changes the sentences state: where one of them is known, the sentence on its standard error follows at once. */
  readonly changes?: readonly string[];
  readonly after?: readonly ProfileSentenceId[];
}

/** Which sentences make which paragraphs: the same in every language. */
const PARAGRAPHS: Readonly<Record<ProfileSectionId, readonly Paragraph[]>> = {
  rate: [
    { sentences: ["rate"], changes: [`${RATE}.change`], after: ["rate_alone"] },
    { sentences: ["out_of_hundred", "size", "rate_notes"] },
  ],
  number: [
    {
      sentences: ["number", "opposite", "line"],
      changes: ["headcount.change", "poverty_line.change"],
      after: ["line_caution"],
    },
  ],
  depth: [
    {
      sentences: ["depth", "severity"],
      changes: ["poverty_gap_index.change", "poverty_severity_index.change"],
      after: ["depth_absent", "depth_course"],
    },
    { sentences: ["shortfall"] },
  ],
  course: [
    {
      sentences: ["course", "course_caution", "since_start"],
      changes: [`${RATE}.since_start`],
    },
    { sentences: ["mean", "sensitivity", "course_notes"] },
  ],
  position: [
    { sentences: ["rank", "rank_previous", "rank_kota", "rank_caution"] },
    { sentences: ["against"] },
  ],
  beside: [
    { sentences: ["pace_province", "pace_country"], changes: [`${RATE}.change`], after: ["split"] },
    { sentences: ["together", "together_meaning"] },
  ],
  ahead: [{ sentences: ["nowcast", "nowcast_value", "nowcast_low", "nowcast_kind"] }],
};

/** The sentences that state the changes a paragraph is guarded for; without them the guard is not needed. */
const STATING: ReadonlySet<ProfileSentenceId> = new Set([
  "rate",
  "number",
  "line",
  "depth",
  "severity",
  "since_start",
  "pace_province",
  "pace_country",
]);

/** What is said of a district, by section; sections with nothing to say are left out. */
export function profileText(profile: DistrictProfile, words: ProfileWords): ProfileSection[] {
  return PROFILE_SECTIONS.flatMap((id) => {
    const paragraphs = PARAGRAPHS[id]
      .map((paragraph) => paragraphText(paragraph, profile, words))
      .filter((text) => text !== "");
    const heading = id === "rate" ? undefined : words.heading[id](profile);
    return paragraphs.length === 0 ? [] : [{ id, heading, paragraphs }];
  });
}

function paragraphText(
  { sentences, changes = [], after = [] }: Paragraph,
  profile: DistrictProfile,
  words: ProfileWords,
): string {
  const said = (ids: readonly ProfileSentenceId[]) =>
    ids.flatMap((id) => {
      const text = words.sentences[id](profile);
      return text === undefined ? [] : [{ id, text }];
    });
  const first = said(sentences);
  const isGuarded = first.some(({ id }) => STATING.has(id)) && changes.some((id) => profile.findings.has(id));
  return [
    ...first.map(({ text }) => text),
    ...(isGuarded ? [words.noStandardError] : []),
    ...said(after).map(({ text }) => text),
  ].join(" ");
}
