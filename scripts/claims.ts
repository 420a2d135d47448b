import { readFileSync } from "node:fs";
import { knowledgeAt } from "../src/knowledge.ts";
import type { CheckedStatement } from "../src/model/checkedStatement.ts";
import type { ClaimVerdict } from "../src/model/claim.ts";
import type { Language } from "../src/model/words.ts";
import { statementRecords } from "../src/publish/checkedStatements.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import { checkText } from "../src/statements/checkText.ts";
import { type Command, UsageError } from "./command.ts";
import { knownEdition } from "./knownEdition.ts";

/** Statements of a text, judged by an edition's figures. */
export const claims: Command = {
  name: "claims",
  takes: "BERKAS",
  help: {
    id: "Periksa pernyataan dalam teks bebas, Indonesia atau Inggris, terhadap angka sebuah edisi.",
    en: "Checks the statements of a free text, Indonesian or English, against an edition's figures.",
  },
  options: {
    edition: {
      value: "ID",
      help: { id: "edisi; yang terbaru bila tidak disebut", en: "edition; the newest if not given" },
    },
    json: { help: { id: "untuk program lain", en: "for other programs" } },
  },
  example: "claims siaran-pers.txt",
  failure: { id: "ada pernyataan yang tidak sesuai", en: "a statement is contradicted" },
  run({ language, words: [file, ...others], option, has }) {
    if (file === undefined || others.length > 0) {
      throw new UsageError(
        language === "en" ? "claims requires one FILE." : "claims memerlukan satu BERKAS.",
      );
    }
    const edition = knownEdition(diskFiles(process.cwd()), option("edition"), language);
    printClaims(file, edition, language, has("json"));
  },
};

const VERDICTS: Readonly<Record<Language, Readonly<Record<ClaimVerdict, string>>>> = {
  id: {
    supported: "SESUAI",
    contradicted: "TIDAK SESUAI",
    misleading: "MENYESATKAN",
    uncheckable: "TIDAK DAPAT DIPERIKSA",
  },
  en: {
    supported: "SUPPORTED",
    contradicted: "CONTRADICTED",
    misleading: "MISLEADING",
    uncheckable: "UNCHECKABLE",
  },
};

const LABELS: Readonly<
  Record<Language, { readonly read: string; readonly instead: string; readonly none: string }>
> = {
  id: {
    read: "dibaca sebagai",
    instead: "dapat ditulis",
    none: "Tidak ada pernyataan tentang angka-angka ini.",
  },
  en: { read: "read as", instead: "may be written", none: "There is no statement about these figures." },
};

/** Prints what was found of every statement; the exit code is 1 if something is contradicted. */
function printClaims(file: string, edition: string, language: Language, asJson: boolean): void {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error;
    throw new UsageError(
      language === "en"
        ? `claims cannot read ${file}: ${isMissing ? "there is no such file" : "it is not UTF-8 text"}.`
        : `claims tidak dapat membaca ${file}: ${isMissing ? "berkas itu tidak ada" : "isinya bukan teks UTF-8"}.`,
    );
  }
  const checked = checkText(text, knowledgeAt(loadEdition(diskFiles(process.cwd()), edition)));
  if (asJson) console.log(JSON.stringify(statementRecords(checked, language), null, 1));
  else for (const line of told(text, checked, language)) console.log(line);
  if (checked.some(({ verdict }) => verdict === "contradicted")) process.exitCode = 1;
}

function told(text: string, checked: readonly CheckedStatement[], language: Language): string[] {
  const labels = LABELS[language];
  if (checked.length === 0) return [labels.none];
  return checked.flatMap(({ span, offset, verdict, reading, reason, correction }) => [
    `${text.slice(0, offset).split("\n").length}: “${text.slice(...span).replace(/\s+/g, " ")}”`,
    `   ${VERDICTS[language][verdict]}: ${reason[language]}`,
    `   ${labels.read}: ${reading[language]}`,
    ...(correction === null ? [] : [`   ${labels.instead}: ${correction[language]}`]),
    "",
  ]);
}
