import type { Diagnostic } from "../../model/diagnostic.ts";
import type { AnsweredWarning } from "../../model/preflight.ts";
import { withoutDismissed } from "../../narrative/dismissedWarnings.ts";
import type { EditionReport } from "../../narrative/renderReport.ts";
import { judgeReport } from "../../narrative/renderReport.ts";
import { reportFile } from "../../sources/reportFiles.ts";
import { proseAddresses } from "../proseAddresses.ts";
import type { Ground, GroundVolume } from "./ground.ts";
import { type Inspect, skippedFor, warning } from "./inspection.ts";

/** Every report: what it says is what the figures say, and what could be said better has a reason. */
export const words: Inspect = (ground) => {
  if (ground.editions.length === 0) return skippedFor("data");
  const all = ground.volumes.flatMap((volume) =>
    [...(volume.reports ?? [])].map(([name, report]) => ({ volume, name, report })),
  );
  const bare = all
    .filter(({ report }) => report.bindings.every(({ kind }) => kind !== "value"))
    .map(({ volume: { edition, locale }, name, report }): Diagnostic => {
      const subject = `${edition.definition.id}/${locale.language}/${name}`;
      return warning("report_without_values", { file: report.file, line: 1 }, subject);
    });
  return {
    lookedAt: {
      reports: all.length,
      values: all.reduce((sum, { report }) => sum + report.bindings.length, 0),
      allowed: all.reduce((sum, { report }) => sum + report.allowed.length, 0),
    },
    diagnostics: [...all.flatMap(({ report }) => report.warnings), ...bare],
    answered: all.flatMap(({ volume, name, report }) => dismissed(ground, volume, name, report)),
  };
};

/** The warnings of a report that its head gives a reason for. */
function dismissed(
  { files, content }: Ground,
  { edition, locale, figures = [] }: GroundVolume,
  name: string,
  { file }: EditionReport,
): AnsweredWarning[] {
  const { id } = edition.definition;
  const text = reportFile(files, id, locale.language, name);
  const { dismiss = [], headLines } = text;
  if (dismiss.length === 0) return [];
  const addresses = proseAddresses(id, locale.language, content?.glossary ?? []);
  const figure = (wanted: string) => (figures.some((each) => each.id === wanted) ? "" : undefined);
  const { warnings } = judgeReport({ ...text, dismiss: [] }, edition, locale, figure, addresses).report;
  return dismiss.flatMap((each, i) => {
    const rest = new Set(withoutDismissed(warnings, { file, headLines, dismiss: [each] }).warnings);
    const answeredIn = `${file}:${headLines.dismiss?.[i] ?? 1}`;
    return warnings
      .filter((found) => !rest.has(found))
      .map((found) => ({ warning: found, reason: each.reason, answeredIn }));
  });
}
