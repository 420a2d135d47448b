import type { EditionPair } from "./brokenMarks.ts";

const YEAR = /\.(\d{4})(?=\.|$)/;

/**
 * The finding that takes the place of one that is named after a year: as many years later as the newest figure is,
 * or one year later.
 *
 * @returns `undefined` where the new edition has none, or the name holds no year
 */
export function successor(id: string, editions: EditionPair): string | undefined {
  const year = Number(YEAR.exec(id)?.[1]);
  if (Number.isNaN(year)) return undefined;
  const later = (years: number) => id.replace(YEAR, `.${year + years}`);
  return [shiftOf(id, editions), 1]
    .map(later)
    .find((each) => each !== id && editions.after.findings.has(each));
}

/**
 * Whether a finding is named after a year that moves with the editions: the newest two of the earlier one, or a year
 * ahead of them. An older year stays what it was.
 */
export function isOfMovingYear(id: string, editions: EditionPair): boolean {
  const year = Number(YEAR.exec(id)?.[1]);
  const newest = newestYear(id, editions.before.findings);
  return newest !== undefined && year >= newest - 1 && shiftOf(id, editions) > 0;
}

function shiftOf(id: string, { before, after }: EditionPair): number {
  return (
    (newestYear(id, after.findings) ?? 0) - (newestYear(id, before.findings) ?? Number.POSITIVE_INFINITY)
  );
}

/** The year of the newest figure of the indicator that a finding's name begins with. */
function newestYear(id: string, findings: EditionPair["before"]["findings"]): number | undefined {
  const [indicator = ""] = id.split(".");
  return findings.get(`${indicator}.latest`)?.year ?? undefined;
}
