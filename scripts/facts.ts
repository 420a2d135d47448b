import { compileEdition } from "../src/edition.ts";
import { facts as factsOf } from "../src/publish/facts.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import { type Command, UsageError } from "./command.ts";
import { knownEdition } from "./knownEdition.ts";

/** Every finding of an edition, as JSON for other programs. */
export const facts: Command = {
  name: "facts",
  takes: "--edition ID --json",
  help: {
    id: "Semua temuan sebuah edisi sebagai JSON, menurut id, dengan baris data asalnya.",
    en: "Every finding of an edition as JSON, by id, with the rows it came from.",
  },
  options: {
    edition: { value: "ID", help: { id: "edisi", en: "edition" } },
    json: { help: { id: "wajib; bentuk lain belum ada", en: "required; there is no other form yet" } },
  },
  example: "facts --edition 2026 --json",
  run({ language, option, has }) {
    const id = option("edition");
    if (id === undefined || !has("json")) {
      throw new UsageError(
        language === "en"
          ? "facts requires --edition ID and --json."
          : "facts memerlukan --edition ID dan --json.",
      );
    }
    const files = diskFiles(process.cwd());
    const edition = compileEdition(loadEdition(files, knownEdition(files, id, language)));
    console.log(JSON.stringify(factsOf(edition), null, 1));
  },
};
