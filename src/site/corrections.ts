import type { Locale } from "../locales/locale.ts";
import type { PublishedRecord, RecordEntry, RevisionKind } from "../model/publishedRecord.ts";

/** An entry of the log that changed something. */
export interface Correction extends RecordEntry {
  readonly kind: RevisionKind;
}

/** What changed since an edition was first recorded, newest first. */
export function correctionsOf(record: Pick<PublishedRecord, "log"> | undefined): Correction[] {
  return (record?.log ?? []).filter((entry): entry is Correction => entry.kind !== "first").toReversed();
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
