import { AlignmentType, type IStylesOptions, LevelFormat } from "docx";
import { DOCUMENT_LANGUAGES } from "../model/chapter.ts";
import type { Language } from "../model/words.ts";

/** Ids of the styles of a document's text: Word's own wherever it has one. */
export const STYLE = {
  title: "Title",
  caption: "Caption",
  list: "ListBullet",
  standing: "ChapterStanding",
  note: "ChapterNote",
  cell: "ChapterCell",
  part: "ChapterPart",
  footer: "Footer",
  table: "ChapterTable",
} as const;

/** Every office has it, or a face of the same widths. */
const FONT = "Arial";

const INK = "1D2027";
const QUIET = "5C6068";
const RULE = "8A8F98";

/** Half points. */
const SIZE = { text: 21, small: 17, cell: 16, title: 36 };

/** Twips. */
const SPACE = { line: 276, small: 60, text: 120, heading: 280 };

/** The styles of a document, which who works on it further can change in one place. */
export function chapterStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: SPACE.text } },
  });
  const small = { size: SIZE.small, color: QUIET };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.text, language: { value: DOCUMENT_LANGUAGES[language] } },
        paragraph: { spacing: { line: SPACE.line, after: SPACE.text } },
      },
      title: {
        run: { size: SIZE.title, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { after: SPACE.text } },
      },
      heading1: heading(30, 2 * SPACE.heading),
      heading2: heading(25, SPACE.heading),
      heading3: heading(22, SPACE.heading),
      caption: {
        run: { size: SIZE.small, color: INK },
        paragraph: { spacing: { before: SPACE.small, after: SPACE.small } },
      },
    },
    paragraphStyles: [
      { id: STYLE.list, name: "List Bullet", basedOn: "Normal", quickFormat: true },
      {
        id: STYLE.standing,
        name: "Chapter Standing",
        basedOn: "Normal",
        run: { size: SIZE.small },
        paragraph: { spacing: { after: SPACE.small } },
      },
      {
        id: STYLE.note,
        name: "Chapter Note",
        basedOn: "Normal",
        run: small,
        paragraph: { spacing: { before: SPACE.small, after: SPACE.text } },
      },
      {
        id: STYLE.cell,
        name: "Chapter Cell",
        basedOn: "Normal",
        run: { size: SIZE.cell },
        paragraph: { spacing: { line: 240, before: 20, after: 20 } },
      },
      {
        id: STYLE.part,
        name: "Chapter Part",
        basedOn: STYLE.cell,
        run: { italics: true, color: QUIET },
        paragraph: { keepNext: true },
      },
      { id: STYLE.footer, name: "footer", basedOn: "Normal", run: small },
    ],
  };
}

/** The name of the numbering of lists, and its one level. */
export const BULLETS = "bullets";

export const BULLET_LEVELS = [
  {
    level: 0,
    format: LevelFormat.BULLET,
    text: "•",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 397, hanging: 284 } } },
  },
];

/** The style of tables, which the package cannot write: rules above, below and between, the head set off. */
export const TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Chapter Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5D5D5"/></w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${RULE}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F1F1F1"/></w:tcPr></w:tblStylePr></w:style>`;
