import { strFromU8, strToU8, unzipSync } from "fflate";
import { type Chapter, DOCUMENT_LANGUAGES } from "../model/chapter.ts";
import { TABLE_STYLE } from "./chapterStyles.ts";
import { fixedZip } from "./fixedZip.ts";

const CORE = "docProps/core.xml";
const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";

/** A field with its result, in the short form that some readers pass over. */
const SHORT_FIELD = /<w:fldSimple w:instr="([^"]*)">(<w:r>.*?<\/w:r>)<\/w:fldSimple>/g;

/** A moment as the properties of a file write it. */
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * A file of the package `docx` made complete: the day of the chapter in place of the day it was made, its language
 * among its properties, the style of tables, and fields in the form every reader knows. The same bytes for the same
 * chapter.
 */
export function fixedDocx(
  bytes: Uint8Array,
  { date, language }: Pick<Chapter, "date" | "language">,
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const edited = (name: string, edit: (xml: string) => string) => ({
    [name]: strToU8(edit(strFromU8(parts[name] ?? new Uint8Array()))),
  });
  const tag = `<dc:language>${DOCUMENT_LANGUAGES[language]}</dc:language>`;
  return fixedZip(
    {
      ...parts,
      ...edited(CORE, (xml) =>
        xml
          .replace(MOMENT, `${date}T00:00:00Z`)
          .replace("</cp:coreProperties>", `${tag}</cp:coreProperties>`),
      ),
      ...edited(DOCUMENT, (xml) =>
        xml.replace(SHORT_FIELD, (_, instruction: string, result: string) => field(instruction, result)),
      ),
      ...edited(STYLES, (xml) => xml.replace("</w:styles>", `${TABLE_STYLE}</w:styles>`)),
    },
    date,
  );
}

function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const said = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return `${mark("begin")}${said}${mark("separate")}${result}${mark("end")}`;
}
