import type { PublishedNumbers, RecordDifference } from "../model/publishedRecord.ts";
import { LANGUAGES } from "../model/words.ts";
import { factRows } from "../publish/factRows.ts";
import { publishedNumbers, rowKey } from "../publish/publishedNumbers.ts";
import { recordDifferences } from "../publish/recordDifferences.ts";
import type { Content } from "./content.ts";

/** Every number an edition prints as it is compiled now. */
export function numbersOf({ volume, rows }: Pick<Content, "volume" | "rows">, id: string): PublishedNumbers {
  const { edition, figures } = volume(id, LANGUAGES[0]);
  const reports = LANGUAGES.flatMap((language) =>
    [...volume(id, language).reports].map(([name, { bindings }]) => ({
      name: `${language}/${name}`,
      values: bindings.filter(({ kind }) => kind === "value"),
    })),
  );
  return publishedNumbers(edition, figures, reports, rows(id));
}

/** What an edition prints otherwise than was recorded; none where nothing was recorded. */
export function changesSinceRecord(
  content: Pick<Content, "volume" | "rows" | "record">,
  id: string,
): RecordDifference[] {
  const record = content.record(id);
  if (record === undefined) return [];
  const { edition } = content.volume(id, LANGUAGES[0]);
  const index = content.rows(id);
  const restsOn = (finding: string) =>
    factRows(edition.findings.get(finding)?.rows ?? [], index).map((row) => rowKey(row));
  return recordDifferences(record.numbers, numbersOf(content, id), restsOn);
}
