import type { FigureId, FigureWords } from "../../locale.ts";
import { accuracy } from "./accuracy.ts";
import { baseYears } from "./baseYears.ts";
import { depthAndSeverity } from "./depthAndSeverity.ts";
import { determinants } from "./determinants.ts";
import { effectiveness } from "./effectiveness.ts";
import { fourQuestions } from "./fourQuestions.ts";
import { headcount } from "./headcount.ts";
import { headcountRatioTrend } from "./headcountRatioTrend.ts";
import { lineAndWage } from "./lineAndWage.ts";
import { nowcast } from "./nowcast.ts";
import { nowcastDistricts } from "./nowcastDistricts.ts";
import { numberSplit } from "./numberSplit.ts";
import { position } from "./position.ts";
import { povertyLine } from "./povertyLine.ts";
import { quadrant } from "./quadrant.ts";
import { relevance } from "./relevance.ts";
import { scenario } from "./scenario.ts";
import { shortfall } from "./shortfall.ts";
import { synchrony } from "./synchrony.ts";
import { targetLedger } from "./targetLedger.ts";
import { targets } from "./targets.ts";

/** The words of every figure, in English. */
export const figures: Readonly<Record<FigureId, FigureWords>> = {
  headcount_ratio_trend: headcountRatioTrend,
  headcount,
  poverty_line: povertyLine,
  depth_and_severity: depthAndSeverity,
  position,
  nowcast,
  scenario,
  targets,
  nowcast_districts: nowcastDistricts,
  accuracy,
  effectiveness,
  relevance,
  base_years: baseYears,
  four_questions: fourQuestions,
  synchrony,
  quadrant,
  determinants,
  number_split: numberSplit,
  shortfall,
  line_and_wage: lineAndWage,
  target_ledger: targetLedger,
};
