import type { Edition } from "../../../model/edition.ts";
import { provinceName as province, signOf, type Valued, valued } from "../../findingsOf.ts";
import { quantity } from "../formats.ts";

export const NO_STANDARD_ERROR = "Galat baku perubahan tidak dipublikasikan.";

const TURN = { "-1": "turun", "0": "tidak berubah", "1": "naik" } as const;

export function turn(change: Valued): string {
  return TURN[String(signOf(change)) as keyof typeof TURN];
}

/** "turun 0,57 poin persen"; "tidak berubah" without a number. */
export function moved(change: Valued): string {
  if (signOf(change) === 0) return "tidak berubah";
  return `${turn(change)} ${quantity(change.value, change.unit, change.decimals)}`;
}

export function said(finding: Valued | undefined): string {
  return finding === undefined ? "…" : quantity(finding.value, finding.unit, finding.decimals);
}

/** Notes of the breaks that the main spell of an indicator spans. */
export function spanned(edition: Edition, indicator: string): string[] {
  return (edition.analyses.indicators.get(indicator)?.spell.notes ?? []).map(
    ({ year, note }) => `${year}: ${note.id}`,
  );
}

export function together(edition: Edition, indicator: string): string {
  const count = (way: string) => valued(edition, `${indicator}.districts.${way}`)?.value ?? 0;
  const total = count("total");
  if (total === 0) return "";
  return `Pada tahun yang sama ${count("falling")} dari ${total} kabupaten/kota di ${province(edition)} turun, ${count("rising")} naik, ${count("unchanged")} tidak berubah.`;
}
