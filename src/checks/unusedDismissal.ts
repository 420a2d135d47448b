import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";
import { isDismissed } from "./dismissals.ts";
import { impliedPopulation } from "./impliedPopulation.ts";
import { povertyLineFall } from "./povertyLineFall.ts";
import { povertyLineJump } from "./povertyLineJump.ts";
import { entryRow } from "./reference.ts";
import { suspectJump } from "./suspectJump.ts";

const DISMISSIBLE = [povertyLineFall, povertyLineJump, impliedPopulation, suspectJump];

/** Every recorded dismissal still covers a warning: one that covers nothing could hide the next mistake. */
export function unusedDismissal(given: Given): CheckResult {
  const undismissed = { ...given, dismissals: [] };
  const warnings = DISMISSIBLE.flatMap((check) => check(undismissed).diagnostics);
  return checkResult(
    "unused_dismissal",
    given.dismissals.flatMap((dismissal, i): Diagnostic[] => {
      if (warnings.some((warning) => isDismissed(warning, dismissal))) return [];
      const { code, region, indicator, years } = dismissal;
      return [
        {
          severity: "warning",
          code: "unused_dismissal",
          row: entryRow("data/dismissals.csv", i),
          parameters: { dismissed: code, region, indicator, from: years[0], to: years[1] },
        },
      ];
    }),
  );
}
