import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { ReportText } from "../model/report.ts";
import type { Addresses } from "./bound.ts";
import { withoutDismissed } from "./dismissedWarnings.ts";
import { guards } from "./guards/index.ts";
import { type RenderedReport, renderText } from "./renderText.ts";

/**
 * A report on an edition: bound to its findings, and judged by what may be said of poverty figures.
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
): RenderedReport {
  const report = renderText(text, edition, locale, {
    figure,
    addresses,
    guards: guards({ edition, locale }),
  });
  return { ...report, warnings: withoutDismissed(report.warnings, text) };
}
