import { readFileSync } from "node:fs";
import { knowledgeAt } from "../src/knowledge.ts";
import type { CheckedStatement } from "../src/model/checkedStatement.ts";
import type { ClaimVerdict } from "../src/model/claim.ts";
import type { Language } from "../src/model/words.ts";
import { statementRecords } from "../src/publish/checkedStatements.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import { checkText } from "../src/statements/checkText.ts";

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

/**
 * Checks every statement of a text file against an edition's figures and prints what was found.
 *
 * @returns what is wrong with the call, or `undefined`; the exit code is 1 if something is contradicted
 */
export function printClaims(
  file: string,
  edition: string,
  language: Language,
  asJson: boolean,
): string | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error;
    return language === "en"
      ? `claims cannot read ${file}: ${isMissing ? "there is no such file" : "it is not UTF-8 text"}.`
      : `claims tidak dapat membaca ${file}: ${isMissing ? "berkas itu tidak ada" : "isinya bukan teks UTF-8"}.`;
  }
  const checked = checkText(text, knowledgeAt(loadEdition(diskFiles(process.cwd()), edition)));
  if (asJson) console.log(JSON.stringify(statementRecords(checked, language), null, 1));
  else for (const line of told(text, checked, language)) console.log(line);
  if (checked.some(({ verdict }) => verdict === "contradicted")) process.exitCode = 1;
  return undefined;
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
