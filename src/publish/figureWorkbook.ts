import { strFromU8, strToU8, unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import { markupText } from "../model/markupText.ts";
import type { Language } from "../model/words.ts";
import { fixedZip } from "./fixedZip.ts";
import type { Publication } from "./publication.ts";
import { workbookSheets } from "./workbookSheets.ts";

const CORE = "docProps/core.xml";

/**
 * A figure as an XLSX workbook: cover, notes, the data one number a row, and the table as it is printed. The same
 * bytes for the same figure; no formula in it.
 */
export async function figureWorkbook(
  publication: Publication,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await writeExcelFile(workbookSheets(publication, language), {
    fontFamily: "Calibri",
    fontSize: 11,
  }).toBlob();
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const described = {
    ...parts,
    ...withProperties(parts),
    [CORE]: strToU8(coreProperties(publication, language)),
  };
  return fixedZip(described, publication.edition.definition.cutoff);
}

/** The parts that must name the properties. */
function withProperties(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const added = (name: string, end: string, element: string) => ({
    [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, `${element}${end}`)),
  });
  return {
    ...added(
      "[Content_Types].xml",
      "</Types>",
      `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
    ),
    ...added(
      "_rels/.rels",
      "</Relationships>",
      `<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
    ),
  };
}

/** Title, maker and language; no date, since no day on which it was made may change the file. */
function coreProperties({ publisher, figures }: Publication, language: Language): string {
  const { title, subtitle } = figures[language];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${markupText(title)}</dc:title><dc:subject>${markupText(subtitle)}</dc:subject><dc:creator>${markupText(publisher.name[language])}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}
