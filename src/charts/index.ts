import type { Figure } from "../model/figure.ts";
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
import type { Sheet } from "./parts.ts";
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
import { tileMapFigure } from "./tileMap.ts";

/** Every figure, in the order they are listed. */
const FIGURES = [
  headcountRatioTrend,
  comparison,
  headcount,
  rateAndNumber,
  povertyLine,
  lineParts,
  depthAndSeverity,
  position,
  districts,
  tileMapFigure,
  slope,
  nowcast,
  scenario,
  targets,
  nowcastDistricts,
  accuracy,
  effectiveness,
  relevance,
  baseYears,
  fourQuestions,
  synchrony,
  quadrant,
  determinants,
  access,
  numberSplit,
  shortfall,
  lineAndWage,
  targetLedger,
] as const;

/** The figures an edition has the material for. */
export function allFigures(sheet: Sheet): readonly Figure[] {
  return FIGURES.flatMap((figure) => figure(sheet) ?? []);
}
