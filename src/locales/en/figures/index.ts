import type { FigureId, FigureWords } from "../../locale.ts";
import { access } from "./access.ts";
import { accuracy } from "./accuracy.ts";
import { baseYears } from "./baseYears.ts";
import { comparison } from "./comparison.ts";
import { depthAndSeverity } from "./depthAndSeverity.ts";
import { determinants } from "./determinants.ts";
import { districts } from "./districts.ts";
import { effectiveness } from "./effectiveness.ts";
import { fourQuestions } from "./fourQuestions.ts";
import { headcount } from "./headcount.ts";
import { headcountRatioTrend } from "./headcountRatioTrend.ts";
import { lineAndWage } from "./lineAndWage.ts";
import { lineParts } from "./lineParts.ts";
import { nowcast } from "./nowcast.ts";
import { nowcastDistricts } from "./nowcastDistricts.ts";
import { numberSplit } from "./numberSplit.ts";
import { position } from "./position.ts";
import { povertyLine } from "./povertyLine.ts";
import { quadrant } from "./quadrant.ts";
import { rateAndNumber } from "./rateAndNumber.ts";
import { relevance } from "./relevance.ts";
import { scenario } from "./scenario.ts";
import { shortfall } from "./shortfall.ts";
import { slope } from "./slope.ts";
import { synchrony } from "./synchrony.ts";
import { targetLedger } from "./targetLedger.ts";
import { targets } from "./targets.ts";
import { tileMap } from "./tileMap.ts";

/** The words of every figure, in English. */
export const figures: Readonly<Record<FigureId, FigureWords>> = {
  headcount_ratio_trend: headcountRatioTrend,
  comparison,
  headcount,
  rate_and_number: rateAndNumber,
  poverty_line: povertyLine,
  line_parts: lineParts,
  depth_and_severity: depthAndSeverity,
  position,
  districts,
  tile_map: tileMap,
  slope,
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
  access,
  number_split: numberSplit,
  shortfall,
  line_and_wage: lineAndWage,
  target_ledger: targetLedger,
};
