import type { Finding } from "../model/finding.ts";
import type { Linkage } from "../model/linkage.ts";
import { seriesOf } from "../model/seriesSet.ts";
import { finding, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

/**
 * In how many of how many years a determinant moved as the headcount ratio did, its class as the note; with
 * too few common years, or without a better side, only the class and how many years both have.
 */
export function linkageFindings({ definition: { focus }, analyses }: Material): Finding[] {
  return analyses.standard.determinants.flatMap(({ linkage }) => {
    const { determinant, outcome, window, commonYears, agreeing, of } = linkage;
    const isClassed = !["insufficient data", "no better side"].includes(linkage.class);
    const points = [outcome, determinant].flatMap((indicator) =>
      (seriesOf(analyses.series, focus, indicator, "annual")?.points ?? []).filter(
        ({ year }) => window !== undefined && year >= window[0] && year <= window[1],
      ),
    );
    const count = (name: string, value: number | null) =>
      finding({
        id: `${determinant}.${name}`,
        measure: "count",
        indicator: determinant,
        region: focus,
        unit: "years",
        decimals: 0,
        year: window?.[1] ?? null,
        window: window ?? null,
        value,
        note: noteOf(linkage),
        rows: rowsOf(points),
      });
    return [
      count("linkage", isClassed ? agreeing : null),
      ...(isClassed ? [count("linkage.of", of)] : []),
      count("linkage.years", commonYears),
    ];
  });
}

/** The class as a word that a report can bind: `moving_as_expected`. */
function noteOf({ class: word }: Linkage): string {
  return word.replaceAll(" ", "_");
}
