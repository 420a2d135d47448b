import type { Finding } from "../model/finding.ts";
import { changeFindings } from "./changeFindings.ts";
import { claimFindings } from "./claimFindings.ts";
import { comparisonFindings } from "./comparisonFindings.ts";
import { compositionFindings } from "./compositionFindings.ts";
import { districtChangeFindings } from "./districtChangeFindings.ts";
import { levelFindings } from "./levelFindings.ts";
import { linkageFindings } from "./linkageFindings.ts";
import type { Material } from "./material.ts";
import { nowcastFindings } from "./nowcastFindings.ts";
import { positionFindings } from "./positionFindings.ts";
import { quadrantFindings } from "./quadrantFindings.ts";
import { questionFindings } from "./questionFindings.ts";
import { scenarioFindings } from "./scenarioFindings.ts";
import { shortfallFindings } from "./shortfallFindings.ts";
import { synchronyFindings } from "./synchronyFindings.ts";
import { targetFindings } from "./targetFindings.ts";
import { trendFindings } from "./trendFindings.ts";

const KINDS = [
  levelFindings,
  changeFindings,
  trendFindings,
  positionFindings,
  comparisonFindings,
  synchronyFindings,
  districtChangeFindings,
  quadrantFindings,
  linkageFindings,
  shortfallFindings,
  questionFindings,
  compositionFindings,
  nowcastFindings,
  scenarioFindings,
  targetFindings,
  claimFindings,
] as const;

/**
 * Every finding of an edition by id, sorted by id.
 *
 * @throws Error if two findings share an id
 */
export function allFindings(material: Material): ReadonlyMap<string, Finding> {
  const findings = KINDS.flatMap((kind) => kind(material)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const map = new Map(findings.map((finding) => [finding.id, finding]));
  if (map.size !== findings.length) {
    const repeated = findings.find((finding, i) => finding.id === findings[i + 1]?.id);
    throw new Error(`two findings are called ${repeated?.id}`);
  }
  return map;
}
