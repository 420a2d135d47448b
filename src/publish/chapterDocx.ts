import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  type Chapter,
  captionText,
  type FigureBlock,
  type ListBlock,
  type NumberedBlock,
  numberedBlocks,
  type Prose,
  type TableBlock,
} from "../model/chapter.ts";
import { tableRows } from "../model/tableRows.ts";
import { BULLET_LEVELS, BULLETS, chapterStyles, STYLE } from "./chapterStyles.ts";
import { columnWidths } from "./columnWidths.ts";
import { fixedDocx } from "./fixedDocx.ts";

/** Twips: A4 with margins of 2.5 centimetres beside the text, which is 16 centimetres wide. */
const PAGE = { width: 11_906, height: 16_838, beside: 1417, above: 1304, text: 9072 };

/** Pixels of 1/96 inch: 16 centimetres, and as high as leaves room for a caption. */
const PICTURE = { width: 604, height: 680 };

/** Twips of one character in a cell, and of what is beside its text. */
const CELL = { character: 88, padding: 150 };

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/**
 * A chapter as a DOCX file to be worked on further: Word's own styles for headings, captions and lists, fields that
 * number captions, heads of tables that repeat, alternative texts, the language. The same bytes for the same chapter.
 */
export async function chapterDocx(chapter: Chapter): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, maker, standing, footer, words, blocks } = chapter;
  const document = new Document({
    title,
    creator: maker,
    lastModifiedBy: maker,
    styles: chapterStyles(language),
    numbering: { config: [{ reference: BULLETS, levels: BULLET_LEVELS }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { left: PAGE.beside, right: PAGE.beside, top: PAGE.above, bottom: PAGE.above },
          },
        },
        footers: { default: pageFooter(footer, words.page) },
        children: [
          new Paragraph({ style: STYLE.title, text: title }),
          ...standing.map((prose) => new Paragraph({ style: STYLE.standing, children: runs(prose) })),
          ...numberedBlocks(blocks).flatMap((block) => elements(block, chapter)),
        ],
      },
    ],
  });
  return fixedDocx(new Uint8Array(await Packer.toArrayBuffer(document)), chapter);
}

function pageFooter(text: string, [before, between]: Chapter["words"]["page"]): Footer {
  const page = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ style: STYLE.footer, text }),
      new Paragraph({ style: STYLE.footer, alignment: AlignmentType.RIGHT, children: [page] }),
    ],
  });
}

function elements(block: NumberedBlock, chapter: Chapter): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text })];
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "list":
      return list(block);
    case "table":
      return table(block, chapter);
    case "figure":
      return figure(block, chapter);
  }
}

function runs(prose: Prose): TextRun[] {
  const all = typeof prose === "string" ? [{ text: prose }] : prose;
  return all.map(
    ({ text, bold = false, italic = false }) =>
      new TextRun({ text, ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) }),
  );
}

function list({ items }: ListBlock): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: STYLE.list,
        numbering: { reference: BULLETS, level: 0 },
        contextualSpacing: true,
        children: runs(item),
      }),
  );
}

/** "Tabel 3. …": the number is a field, so that it follows where the caption is pasted. */
function caption(label: string, number: number, text: Prose, keepNext: boolean): Paragraph {
  const children: ParagraphChild[] = [
    new TextRun({ text: `${label} `, bold: true }),
    new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
    new TextRun(". "),
    ...runs(text),
  ];
  return new Paragraph({
    style: STYLE.caption,
    keepLines: true,
    ...(keepNext ? { keepNext } : {}),
    children,
  });
}

function notes(all: readonly Prose[]): Paragraph[] {
  return all.map((note) => new Paragraph({ style: STYLE.note, children: runs(note) }));
}

function table(block: TableBlock & { readonly number: number }, { words }: Chapter): FileChild[] {
  const { head } = block.table;
  const widths = columnWidths(block.table, PAGE.text, CELL.character, CELL.padding);
  const cell = (text: string, column: number, bold: boolean, keepNext = false) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: keepNext ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          style: STYLE.cell,
          ...(keepNext ? { keepNext } : {}),
          alignment: head[column]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs([{ text, bold }]),
        }),
      ],
    });
  const rows = tableRows(block.table).map((row) =>
    row.kind === "part"
      ? new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: head.length,
              children: [new Paragraph({ style: STYLE.part, text: row.name })],
            }),
          ],
        })
      : new TableRow({
          cantSplit: true,
          children: head.map((_, column) => cell(row.cells[column] ?? "", column, row.isMarked)),
        }),
  );
  return [
    caption(words.table, block.number, block.caption, true),
    new Table({
      style: STYLE.table,
      width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map(({ text }, column) => cell(text, column, true, true)),
        }),
        ...rows,
      ],
    }),
    ...notes(block.notes),
  ];
}

function figure(block: FigureBlock & { readonly number: number }, { words }: Chapter): FileChild[] {
  const { png, width, height } = block.picture;
  const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
  const image = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: String(block.number),
      name: block.id,
      title: block.title,
      description: block.alternative,
    },
  });
  return [
    new Paragraph({ keepNext: true, children: [image] }),
    caption(words.figure, block.number, captionText(block), block.notes.length > 0),
    ...notes([...block.notes, block.source]),
  ];
}
