import type { Edition } from "../../../model/edition.ts";
import { provinceName as province, signOf, type Valued, valued } from "../../findingsOf.ts";
import { quantity } from "../formats.ts";

export const NO_STANDARD_ERROR = "No standard error of the change is published.";

/** "fell by 0.57 percentage points"; "did not change" without a number. */
export function moved(change: Valued): string {
  const sign = signOf(change);
  if (sign === 0) return "did not change";
  return `${sign < 0 ? "fell" : "rose"} by ${quantity(change.value, change.unit, change.decimals)}`;
}

export function said(finding: Valued | undefined): string {
  return finding === undefined ? "…" : quantity(finding.value, finding.unit, finding.decimals);
}

/** Notes of the breaks that the main spell of an indicator spans. */
export function spanned(edition: Edition, indicator: string): string[] {
  return (edition.analyses.indicators.get(indicator)?.spell.notes ?? []).map(
    ({ year, note }) => `${year}: ${note.en}`,
  );
}

export function together(edition: Edition, indicator: string): string {
  const count = (way: string) => valued(edition, `${indicator}.districts.${way}`)?.value ?? 0;
  const total = count("total");
  if (total === 0) return "";
  return `In the same year ${count("falling")} of the ${total} districts of ${province(edition)} fell, ${count("rising")} rose and ${count("unchanged")} did not change.`;
}
