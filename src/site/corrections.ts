import type { Locale } from "../locales/locale.ts";
import type { PublishedRecord, RecordEntry, RevisionKind } from "../model/publishedRecord.ts";

/** An entry of the log that changed something. */
export interface Correction extends RecordEntry {
  readonly kind: RevisionKind;
  /** Which of the edition's entries of that day it is, from 1. */
  readonly ofDay: number;
}

/** What changed since an edition was first recorded, newest first. */
export function correctionsOf(record: Pick<PublishedRecord, "log"> | undefined): Correction[] {
  const log = record?.log ?? [];
  return log
    .flatMap(({ kind, ...entry }, i): Correction[] => {
      if (kind === "first") return [];
      const sameDay = log.slice(0, i + 1).filter((each) => each.kind !== "first" && each.made === entry.made);
      return [{ ...entry, kind, ofDay: sameDay.length }];
    })
    .toReversed();
}

/** Where the page of corrections tells one: the same for good, also when others of its day follow. */
export function correctionAnchor(
  edition: string,
  { made, ofDay }: Pick<Correction, "made" | "ofDay">,
): string {
  return `edisi-${edition}-${made}${ofDay === 1 ? "" : `-${ofDay}`}`;
}

/** When and why a figure's numbers changed, newest first. */
export function figureNotes(
  record: Pick<PublishedRecord, "log"> | undefined,
  figure: string,
  { corrections, date }: Pick<Locale, "corrections" | "date">,
): { readonly when: string; readonly reason: string }[] {
  return correctionsOf(record)
    .filter(({ moved }) => moved.some(({ key }) => key.startsWith(`${figure} `)))
    .map(({ made, kind, reason }) => ({
      when: corrections.note(date(made), corrections.kinds[kind].name),
      reason,
    }));
}
