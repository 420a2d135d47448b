import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";

const INDICATORS = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
];

const OTHERS = [
  "headcount_ratio.province.level",
  "headcount_ratio.mean3",
  "headcount_ratio.mean3.previous",
  "headcount_ratio.rank",
  "headcount_ratio.nowcast",
  "shortfall.latest",
  "shortfall.previous",
];

/** The findings that the first screen of an edition prints besides those that its report binds. */
export function firstScreenFindings({ findings }: Pick<Edition, "findings">): Finding[] {
  const named = INDICATORS.flatMap((id) =>
    ["latest", "previous", "change", "change_percent"].map((name) => `${id}.${name}`),
  );
  return [...named, ...OTHERS].flatMap((id) => findings.get(id) ?? []);
}
