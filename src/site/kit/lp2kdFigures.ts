import type { FigureId } from "../../locales/locale.ts";
import type { Lp2kdSectionId } from "../../locales/lp2kdWords.ts";
import type { ProfileSectionId } from "../../locales/profileWords.ts";

/** What a part of the chapters is made of. */
export interface SectionPlan {
  /** Sections of the area's profile whose paragraphs are its text. */
  readonly told: readonly ProfileSectionId[];
  readonly figures: readonly FigureId[];
}

export const SECTION_PLANS: Readonly<Record<Lp2kdSectionId, SectionPlan>> = {
  rate: { told: ["rate", "course"], figures: ["headcount_ratio_trend"] },
  number: { told: ["number"], figures: ["headcount", "poverty_line"] },
  depth: { told: ["depth"], figures: ["depth_and_severity", "shortfall"] },
  beside: { told: ["beside"], figures: ["comparison", "synchrony"] },
  position: { told: ["position"], figures: ["position", "slope"] },
  access: { told: [], figures: ["access"] },
  questions: { told: [], figures: ["four_questions"] },
  bases: { told: [], figures: ["base_years"] },
  effectiveness: { told: [], figures: ["effectiveness"] },
  relevance: { told: [], figures: ["relevance"] },
  quadrant: { told: [], figures: ["quadrant"] },
  linkage: { told: [], figures: ["determinants"] },
  targets: { told: [], figures: ["targets", "target_ledger"] },
};

/** What is this site's own expectation, and stands apart. */
export const EXPECTED_PLAN: SectionPlan = { told: ["ahead"], figures: ["nowcast", "scenario"] };

/**
 * Columns of the tables that are too wide for a page, by place: each list is a table of its own, and all of them
 * begin with the first column.
 */
export const COLUMN_PARTS: Partial<Readonly<Record<FigureId, readonly (readonly number[])[]>>> = {
  comparison: [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8],
  ],
  synchrony: [
    [1, 2, 3, 7],
    [4, 5, 6, 8],
  ],
  base_years: [
    [1, 2, 3, 4],
    [5, 6],
    [7, 8, 9, 10],
  ],
  effectiveness: [
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9],
  ],
  relevance: [
    [1, 2, 3, 4, 5],
    [6, 7, 8],
  ],
  determinants: [
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9],
    [10, 11],
  ],
  target_ledger: [
    [1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 17],
    [11, 12, 13, 14, 15, 16],
  ],
};
