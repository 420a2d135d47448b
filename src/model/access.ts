import type { ProvinceAnswer } from "./fourQuestions.ts";
import type { Point } from "./series.ts";

/**
 * The indicators of access and the order they are told in. Figures from registers stand beside those from
 * surveys as indicators of their own.
 */
export const ACCESS_INDICATORS = {
  schooling: [
    "mean_years_schooling",
    "expected_years_schooling",
    "out_of_school_children",
    "out_of_school_children_unverified",
  ],
  health: ["life_expectancy", "health_insurance_coverage", "stunting", "stunting_administrative"],
  housing: ["safe_water", "adequate_sanitation"],
  work: ["unemployment_rate", "labour_participation_rate"],
} as const;

export type AccessGroup = keyof typeof ACCESS_INDICATORS;

/** One indicator of access: what is known of the focus, and of the province beside it. */
export interface AccessRow {
  readonly group: AccessGroup;
  readonly indicator: string;
  /** The focus's figures of the newest comparable stretch, ascending; empty if none is known. */
  readonly points: readonly Point[];
  /** In the newest year in which both have a figure of the same month; none for numbers of people. */
  readonly againstProvince: ProvinceAnswer | undefined;
  /** A number of people grows with the area and is not held against another's. */
  readonly isCount: boolean;
}

/** Every indicator of access, and how often the focus's figure is better than the province's. */
export interface Access {
  readonly rows: readonly AccessRow[];
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}
