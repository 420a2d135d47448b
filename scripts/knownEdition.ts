import type { Language } from "../src/model/words.ts";
import { editionIds } from "../src/sources/definitionFiles.ts";
import type { Files } from "../src/sources/files.ts";
import { UsageError } from "./command.ts";

/**
 * The id of an edition there is; the newest where none is asked for.
 *
 * @throws UsageError naming those there are
 */
export function knownEdition(files: Files, asked: string | undefined, language: Language): string {
  const known = editionIds(files);
  const id = asked ?? known.at(-1) ?? "";
  if (known.includes(id)) return id;
  throw new UsageError(
    language === "en"
      ? `there is no edition "${id}"; there are: ${known.join(", ")}.`
      : `edisi tidak dikenal: "${id}"; yang ada: ${known.join(", ")}.`,
  );
}
