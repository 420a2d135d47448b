import type { Locale } from "../locales/locale.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** As many digits of a hash as tell files apart by eye. */
const SHOWN_DIGITS = 12;

/** The originals that are kept of sources, in words. */
export interface SourceOriginals {
  /** Of how many sources one is kept. */
  readonly text: string;
  /** A cell for each source, in their order; `undefined` where none of them has an original. */
  readonly cells: readonly string[] | undefined;
}

/** What a page says of the originals of the sources it names. */
export function sourceOriginals(
  sources: readonly string[],
  snapshots: readonly Snapshot[],
  { originals: words, date }: Pick<Locale, "originals" | "date">,
): SourceOriginals {
  const cells = sources.map((source) =>
    snapshots
      .filter((snapshot) => snapshot.source === source)
      .map(({ path, sha256, published, accessed, licence }) =>
        words.kept({
          name: path.slice(path.lastIndexOf("/") + 1),
          hash: sha256.slice(0, SHOWN_DIGITS),
          published: published === undefined ? undefined : date(published),
          accessed: date(accessed),
          licence,
        }),
      )
      .join(" • "),
  );
  const kept = cells.filter((cell) => cell !== "").length;
  return {
    text: words.text(kept, sources.length),
    cells: kept === 0 ? undefined : cells.map((cell) => (cell === "" ? words.none : cell)),
  };
}
