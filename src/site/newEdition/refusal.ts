import type { Locale } from "../../locales/locale.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import type { Files } from "../../sources/files.ts";
import { isCalendarDate } from "../../sources/isCalendarDate.ts";

/** What is asked for when an edition is begun, as it was typed. */
export interface NewEditionRequest {
  readonly id: string;
  /** The edition to copy. */
  readonly from: string;
  readonly cutoff: string | undefined;
}

/**
 * Why an edition cannot be begun as asked, in a sentence; `undefined` if it can. Nothing is ever overwritten: a
 * single file of that edition is enough to refuse.
 */
export function refusal(
  files: Files,
  { id, from, cutoff }: NewEditionRequest,
  locale: Locale,
): string | undefined {
  const { refusals } = locale.newEdition;
  if (!/^[a-z0-9_-]{1,64}$/.test(id)) return refusals.unsafeId(id);
  const path = `data/editions/${id}.yaml`;
  if (files.list("data/editions").includes(`${id}.yaml`)) return refusals.exists(path);
  const [left] = files.list(`reports/${id}`);
  if (left !== undefined) return refusals.exists(`reports/${id}/${left}`);
  const known = editionIds(files);
  if (!known.includes(from)) return refusals.unknownEdition(from, known.join(", "));
  if (cutoff === undefined) return refusals.noCutoff;
  if (!isCalendarDate(cutoff)) return refusals.notADate(cutoff);
  const { cutoff: last } = editionFile(files, from);
  return cutoff > last ? undefined : refusals.notLater(cutoff, from, last);
}
