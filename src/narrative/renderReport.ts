import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { ReportText } from "../model/report.ts";
import type { Addresses } from "./bound.ts";
import { withoutDismissed } from "./dismissedWarnings.ts";
import { guards } from "./guards/index.ts";
import { type ReadingEase, readingEase, readingFaults } from "./readingEase.ts";
import { inLineOrder, type JudgedText, judgeText, publishable, type RenderedReport } from "./renderText.ts";

/** A report on an edition. */
export interface EditionReport extends RenderedReport {
  /** How easy it is to read; of reports only that ask to be plain. */
  readonly reading?: ReadingEase | undefined;
}

/**
 * A report on an edition: bound to its findings, and judged by what may be said of poverty figures; one that asks to
 * be plain also by how it reads.
 *
 * @param figure renders a figure by id, or `undefined` if there is none
 * @param addresses where facts, sources and terms are explained; what has none is not linked
 * @throws DataError naming file and line of everything the findings do not support
 */
export function renderReport(
  text: ReportText,
  edition: Edition,
  locale: Locale,
  figure: (id: string) => string | undefined,
  addresses: Addresses = {},
): EditionReport {
  return publishable(judgeReport(text, edition, locale, figure, addresses));
}

/**
 * The same with what speaks against publishing it as a value. How a plain report reads is counted only once nothing
 * else is wrong, marks of what is unfinished aside: a sentence with a hole in it cannot be counted.
 */
export function judgeReport(
  text: ReportText,
  edition: Edition,
  locale: Locale,
  figure: (id: string) => string | undefined,
  addresses: Addresses = {},
): JudgedText<EditionReport> {
  const { plain: isPlain = false } = text;
  const judged = judgeText(text, edition, locale, {
    figure,
    addresses,
    guards: guards({ edition, locale, isPlain }),
  });
  const { warnings, unused } = withoutDismissed(judged.report.warnings, text);
  const report = { ...judged.report, warnings };
  const errors = [...judged.errors, ...unused];
  if (!isPlain || errors.some(({ code }) => code !== "unfinished"))
    return { report, errors: inLineOrder(errors) };
  const reading = readingEase(report, locale);
  const faults = readingFaults(reading, text.file, locale);
  return { report: { ...report, reading }, errors: inLineOrder([...errors, ...faults]) };
}
