import { entryRow } from "../../checks/reference.ts";
import type { AwaitedFigures } from "../../model/awaitedFigures.ts";
import type { Remark } from "../../model/preflight.ts";
import type { Release } from "../../model/release.ts";
import { awaitedFigures } from "../../series/awaitedFigures.ts";
import { datedRelease } from "../../series/vintage.ts";
import { type Inspect, skippedFor, warning } from "./inspection.ts";

/**
 * Figures that were out by the newest edition's cut-off, as the calendar of releases has it, and are not in the data.
 * A warning for the measures of poverty, and for everything of the edition's own district; a remark for the rest.
 */
export const newest: Inspect = ({ content, editions }) => {
  const edition = editions.at(-1);
  if (content === undefined || edition === undefined) return skippedFor("data");
  const { releases } = content.data;
  const awaited = awaitedFigures(edition, releases);
  const isCentral = ({ indicator, level }: AwaitedFigures) =>
    edition.analyses.indicators.has(indicator) || level === "district";
  const beside = awaited.filter((each) => !isCentral(each));
  const [first] = beside;
  const remarks: Remark[] =
    first === undefined
      ? []
      : [
          {
            code: "figures_missing_beside",
            row: releaseRow(first, releases),
            parameters: { count: beside.length },
          },
        ];
  return {
    lookedAt: { series: edition.analyses.series.size, releases: releases.length },
    diagnostics: awaited.filter(isCentral).map((each) => {
      const { indicator, level, year, month, date, regions } = each;
      const [region = ""] = regions;
      const period = month === undefined ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
      return warning("figure_missing", releaseRow(each, releases), `${level} ${indicator} ${period}`, {
        indicator,
        year,
        month: month ?? "",
        date,
        place: edition.regions.get(region)?.name ?? region,
        others: regions.length - 1,
      });
    }),
    remarks,
  };
};

/** The row of the calendar that says when a figure is out. */
function releaseRow({ indicator, year, month, level }: AwaitedFigures, releases: readonly Release[]) {
  const { row } = datedRelease({ indicator, month, year }, level, releases);
  return entryRow("data/releases.csv", row === undefined ? -1 : releases.indexOf(row));
}
