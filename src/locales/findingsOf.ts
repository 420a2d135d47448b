import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";

/** A finding that has a value. */
export type Valued = Finding & { readonly value: number };

/** The finding, if the edition has it and it has a value. */
export function valued(edition: Edition, id: string): Valued | undefined {
  const finding = edition.findings.get(id);
  return finding === undefined || finding.value === null ? undefined : (finding as Valued);
}

/** −1, 0 or +1 at published decimals. */
export function signOf({ value, decimals }: Valued): number {
  return Math.sign(Math.round(value * 10 ** decimals));
}
