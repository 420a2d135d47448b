import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";
import { entryRow } from "./reference.ts";

/** Every row of the release calendar is of a defined indicator or, with `*`, of any. */
export function releaseIndicators(given: Given): CheckResult {
  return checkResult(
    "release_indicators",
    given.releases.flatMap(({ indicator, released }, i) =>
      indicator === "*" || given.indicators.has(indicator)
        ? []
        : {
            severity: "error",
            code: "unknown_release_indicator",
            row: entryRow("data/releases.csv", i),
            parameters: { indicator, released },
          },
    ),
  );
}
