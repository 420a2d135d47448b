import type { Finding } from "../model/finding.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { IndicatorQuestions } from "../model/standardAnalyses.ts";
import type { YearWindow } from "../model/yearWindow.ts";
import { finding, monthOf, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

/**
 * The class of effectiveness of every window with how many districts share it, from how many base years an
 * indicator improved, and in how many years it went the same way as the province and the country.
 */
export function questionFindings({ definition, analyses }: Material): Finding[] {
  return [...analyses.standard.questions].flatMap(([id, questions]) => {
    const analysis = analyses.indicators.get(id);
    if (analysis === undefined) return [];
    return [
      ...effectivenessOf(analysis, questions, definition.province),
      ...baseYearsOf(analysis, questions),
      ...agreementOf(analysis, questions),
    ];
  });
}

/** The indicator's own figures inside a window. */
function rowsIn({ spell }: IndicatorAnalysis, [from, to]: YearWindow) {
  return rowsOf(spell.points.filter(({ year }) => year >= from && year <= to));
}

function effectivenessOf(
  analysis: IndicatorAnalysis,
  { answers, shares }: IndicatorQuestions,
  province: string,
): Finding[] {
  const { indicator, series } = analysis;
  return (answers.effectiveness?.windows ?? []).flatMap((found) => {
    const id = `${indicator.id}.effectiveness.${found.years}`;
    const share = shares.find(({ years }) => years === found.years);
    const shared = {
      indicator: indicator.id,
      year: found.window[1],
      window: found.window,
      rows: rowsIn(analysis, found.window),
    };
    const count = (name: string, value: number, region: string, unit: string) =>
      finding({ ...shared, id: `${id}.${name}`, measure: "count", region, unit, decimals: 0, value });
    return [
      finding({
        ...shared,
        id,
        measure: "verdict",
        region: series.region,
        month: monthOf(found.to),
        unit: indicator.unit,
        decimals: indicator.decimals,
        note: found.class.replaceAll(" ", "_"),
      }),
      count("improving", found.improving, series.region, "years"),
      ...(share === undefined
        ? []
        : [
            count("share", share.counts[found.class], province, "districts"),
            count("share.of", share.computed, province, "districts"),
          ]),
    ];
  });
}

function baseYearsOf(analysis: IndicatorAnalysis, { baseYears }: IndicatorQuestions): Finding[] {
  if (baseYears === undefined) return [];
  const { indicator, series } = analysis;
  const { improving, worsening, entries, window, to } = baseYears;
  return Object.entries({ improving, worsening, total: entries.length }).map(([name, value]) =>
    finding({
      id: `${indicator.id}.base_years.${name}`,
      measure: "count",
      indicator: indicator.id,
      region: series.region,
      unit: "years",
      decimals: 0,
      year: to.year,
      value,
      window,
      note: value === entries.length && name !== "total" ? "all" : null,
      rows: rowsIn(analysis, window),
    }),
  );
}

/** Over the longest window that both have without a gap. */
function agreementOf(analysis: IndicatorAnalysis, { answers }: IndicatorQuestions): Finding[] {
  const { indicator, series } = analysis;
  return (["province", "country"] as const).flatMap((name) => {
    const longest = answers.relevance[name][0];
    const reference = analysis[name]?.series.points ?? [];
    if (longest === undefined) return [];
    const { window, agreeing, of } = longest;
    const [from, to] = window;
    const rows = [
      ...rowsIn(analysis, window),
      ...rowsOf(reference.filter(({ year }) => year >= from && year <= to)),
    ];
    return Object.entries({ agree: agreeing, "agree.of": of }).map(([part, value]) =>
      finding({
        id: `${indicator.id}.${name}.${part}`,
        measure: "count",
        indicator: indicator.id,
        region: series.region,
        unit: "years",
        decimals: 0,
        year: to,
        value,
        window,
        note: part === "agree" && agreeing === of ? "all" : null,
        rows,
      }),
    );
  });
}
