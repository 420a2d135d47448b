import { printDecimal } from "../model/decimal.ts";
import type { DistrictNowcast } from "../model/nowcast.ts";
import { csv } from "./csv.ts";

const HEADER = [
  "made",
  "known_to",
  "region",
  "year",
  "indicator",
  "anchor",
  "value",
  "lower_80",
  "upper_80",
  "lower_95",
  "upper_95",
];

/**
 * A statement of the nowcast ledger as its file holds it, one district a row, at published decimals.
 *
 * @param made ISO date on which it is made
 * @param knownTo ISO date: the cut-off of the edition it comes from
 */
export function nowcastCsv(nowcasts: readonly DistrictNowcast[], made: string, knownTo: string): string {
  return csv(
    HEADER,
    nowcasts.map(({ region, year, anchor, value, decimals, intervals }) => [
      made,
      knownTo,
      region,
      year,
      "headcount_ratio",
      anchor,
      printDecimal(value, decimals),
      ...[0.8, 0.95].flatMap((level) => {
        const interval = intervals.find((each) => each.level === level);
        return [interval?.lower, interval?.upper].map((bound) =>
          bound === undefined ? undefined : printDecimal(bound, decimals),
        );
      }),
    ]),
  );
}
