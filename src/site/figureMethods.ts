import type { FigureId } from "../locales/locale.ts";
import type { MethodId } from "../model/methods.ts";

/** The methods a figure's numbers come from, the foremost first: where its page sends who asks how. */
export const FIGURE_METHODS: Readonly<Record<FigureId, readonly MethodId[]>> = {
  headcount_ratio_trend: ["change", "verdict", "three_year_mean", "breaks"],
  comparison: ["series_comparison", "breaks"],
  headcount: ["change", "verdict"],
  rate_and_number: ["rate_and_number", "implied_population", "number_split"],
  poverty_line: ["change", "breaks"],
  line_parts: ["line_composition", "vintage"],
  depth_and_severity: ["change", "verdict"],
  position: ["position"],
  districts: ["change", "breaks"],
  tile_map: ["map_classes", "position"],
  slope: ["change", "synchrony"],
  nowcast: ["nowcast", "nowcast_interval", "coverage"],
  scenario: ["scenario", "prediction_interval", "coverage"],
  targets: ["target_outcome"],
  nowcast_districts: ["nowcast", "nowcast_interval"],
  accuracy: ["rolling_origins", "mae"],
  effectiveness: ["effectiveness"],
  relevance: ["relevance", "relative_pace"],
  base_years: ["base_years"],
  four_questions: ["four_questions", "position", "development", "effectiveness", "relevance"],
  synchrony: ["synchrony"],
  quadrant: ["quadrant"],
  determinants: ["linkage", "four_questions"],
  access: ["access", "breaks"],
  number_split: ["number_split", "implied_population"],
  shortfall: ["average_shortfall"],
  line_and_wage: ["line_and_wage"],
  target_ledger: ["target_outcome", "required_pace", "target_chance"],
};
