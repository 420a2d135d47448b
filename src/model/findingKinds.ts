import type { Finding } from "./finding.ts";
import type { MethodId } from "./methods.ts";

/** What a finding is, by its name, and how it was computed. */
export interface FindingKind {
  readonly id: string;
  /** What it encloses first tells findings of one kind apart. */
  readonly pattern: RegExp;
  /** The first is the one that computes it; none for what others said. */
  readonly methods: readonly MethodId[];
}

const AREA = "(?:province|country)";

/** Every kind of finding; the first whose pattern fits a finding's id is its kind. */
export const FINDING_KINDS = [
  { id: "stated", pattern: /^claim\./, methods: [] },
  { id: "shortfall", pattern: /^shortfall\.(?:latest|previous)$/, methods: ["average_shortfall"] },
  { id: "shortfall_change", pattern: /^shortfall\.change$/, methods: ["average_shortfall"] },
  { id: "line_gap", pattern: /^line_gap\./, methods: ["line_gap_total"] },
  { id: "quadrant", pattern: /^quadrant\.own$/, methods: ["quadrant"] },
  { id: "quadrant_count", pattern: /^quadrant\.(i?[iv]+)$/, methods: ["quadrant"] },
  { id: "quadrant_line", pattern: /^quadrant\.number_line$/, methods: ["quadrant"] },

  { id: "nowcast", pattern: /\.nowcast(?:\.wide)?$/, methods: ["nowcast", "nowcast_interval"] },
  { id: "nowcast_change", pattern: /\.nowcast\.change$/, methods: ["nowcast", "change"] },
  { id: "nowcast_anchor", pattern: /\.nowcast\.anchor(?:_base)?$/, methods: ["vintage"] },
  { id: "nowcast_error", pattern: /\.nowcast\.error$/, methods: ["mae", "rolling_origins"] },
  { id: "steady_error", pattern: /\.nowcast\.naive_error$/, methods: ["mae", "rolling_origins", "naive"] },
  {
    id: "coverage",
    pattern: /\.(?:nowcast|scenario)\.coverage\.(\d+)$/,
    methods: ["coverage", "rolling_origins"],
  },
  { id: "past_nowcast", pattern: /\.nowcast\.past\./, methods: ["nowcast"] },
  {
    id: "trials",
    pattern: /\.(?:nowcast\.(cases|years|losing_years|losing_year)(?:\.\d+)?|scenario\.origins\.(\d))$/,
    methods: ["rolling_origins"],
  },
  {
    id: "scenario",
    pattern: /\.scenario\.\d{4}(?:\.wide)?$/,
    methods: ["scenario", "common_course", "prediction_interval"],
  },
  { id: "scenario_error", pattern: /\.scenario\.error\.(\d)$/, methods: ["mae", "rolling_origins"] },
  { id: "steady", pattern: /\.steady$/, methods: ["naive"] },
  { id: "steady_error", pattern: /\.steady\.error\.(\d)$/, methods: ["mae", "rolling_origins", "naive"] },

  { id: "target", pattern: /\.target\.(?:\d{4}|next)$/, methods: ["target_outcome"] },
  { id: "target_gap", pattern: /\.target\.\d{4}\.gap$/, methods: ["target_outcome"] },
  { id: "target_count", pattern: /\.target\.(assessed|missed)$/, methods: ["target_outcome"] },
  { id: "required_change", pattern: /\.target\.next\.required(?:_percent)?$/, methods: ["required_pace"] },
  { id: "pace_count", pattern: /\.target\.next\.(pace_\w+(?:\.\w+)?)$/, methods: ["required_pace"] },
  { id: "target_chance", pattern: /\.target\.next\.chance$/, methods: ["target_chance"] },

  { id: "effectiveness", pattern: /\.effectiveness\.\d$/, methods: ["effectiveness"] },
  {
    id: "effectiveness_count",
    pattern: /\.effectiveness\.\d\.(improving|share\.of|share)$/,
    methods: ["effectiveness"],
  },
  { id: "base_years", pattern: /\.base_years\.(improving|worsening|total)$/, methods: ["base_years"] },
  { id: "agreement", pattern: new RegExp(`\\.(${AREA}\\.agree(?:\\.of)?)$`), methods: ["relevance"] },
  { id: "linkage", pattern: /\.(linkage(?:\.(?:of|years))?)$/, methods: ["linkage"] },
  {
    id: "synchrony",
    pattern: /\.districts\.(?:since_start\.)?(falling|rising|unchanged|total)$/,
    methods: ["synchrony"],
  },
  {
    id: "change_beside",
    pattern: /\.districts\.beside\.(lower|same|higher|total)$/,
    methods: ["change", "position"],
  },
  { id: "number_split", pattern: /\.split\.(rate|population)$/, methods: ["number_split"] },
  { id: "wage_gap", pattern: /\.wage_gap\.\d{4}$/, methods: ["line_and_wage"] },

  { id: "change_size", pattern: /\.change\.size$/, methods: ["usual_change"] },
  { id: "usual_change", pattern: /\.usual_change$/, methods: ["usual_change"] },
  { id: "change_percent", pattern: /\.(?:change|since_start)_percent$/, methods: ["change"] },
  { id: "change", pattern: /\.(?:change|since_start)$/, methods: ["change"] },
  { id: "trend", pattern: /\.trend(?:\.(sensitivity))?$/, methods: ["verdict", "mann_kendall"] },
  { id: "three_year_mean", pattern: /\.mean3(?:\.previous)?$/, methods: ["three_year_mean"] },
  { id: "rank", pattern: /\.rank(?:\.(?:previous|(kota)))?$/, methods: ["position"] },
  { id: "rank_total", pattern: /\.rank(?:\.(?:previous|(kota)))?\.of$/, methods: ["position"] },
  { id: "gap", pattern: new RegExp(`\\.(${AREA})\\.gap$`), methods: ["change"] },
  { id: "ratio", pattern: new RegExp(`\\.(${AREA})\\.ratio(?:\\.start)?$`), methods: ["relative_pace"] },
  { id: "pace", pattern: new RegExp(`\\.(${AREA})\\.pace(?:\\.\\d{4})?$`), methods: ["relative_pace"] },
  {
    id: "level",
    pattern: new RegExp(`\\.(?:latest|previous|\\d{4}|district\\.\\d{4}|${AREA}\\.(?:level|newest))$`),
    methods: ["vintage"],
  },
] as const satisfies readonly FindingKind[];

export type FindingKindId = (typeof FINDING_KINDS)[number]["id"];

/**
 * What tells a finding apart from others of its kind: `falling`, `province`, the years ahead; `undefined` if
 * region and time do.
 */
export function partOf({ id }: Pick<Finding, "id">): string | undefined {
  return kindOf({ id })
    .pattern.exec(id)
    ?.slice(1)
    .find((part) => part !== undefined);
}

/**
 * The kind of a finding.
 *
 * @throws RangeError if it is of none
 */
export function kindOf({ id }: Pick<Finding, "id">): FindingKind & { readonly id: FindingKindId } {
  const kind = FINDING_KINDS.find(({ pattern }) => pattern.test(id));
  if (kind === undefined)
    throw new RangeError(`no kind of finding is like ${id}: add it to model/findingKinds.ts`);
  return kind;
}
