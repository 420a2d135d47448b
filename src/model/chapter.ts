import type { Table } from "./figure.ts";
import type { Language, Words } from "./words.ts";

/** A piece of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Plain text, or runs that follow each other without a space. */
export type Prose = string | readonly Run[];

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: Prose;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Prose[];
}

/** A table with its caption above and what must be known of its numbers below. */
export interface TableBlock {
  readonly kind: "table";
  /** Stable in every language; part of the name of a file. */
  readonly id: string;
  readonly caption: string;
  readonly table: Table;
  readonly notes: readonly Prose[];
}

/** A picture with its caption and notes below. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly id: string;
  readonly title: string;
  /** What stands in place of the picture for who does not see it. */
  readonly alternative: string;
  /** What goes wherever the picture goes, behind its title. */
  readonly beside: string;
  readonly notes: readonly Prose[];
  readonly source: string;
  readonly picture: {
    readonly png: Uint8Array;
    /** As drawn; only their ratio counts. */
    readonly width: number;
    readonly height: number;
  };
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock;

/** Words of a document that its writers need: labels of captions, and what stands around the number of a page. */
export interface ChapterWords {
  readonly table: string;
  readonly figure: string;
  /** "Halaman ", " dari " */
  readonly page: readonly [before: string, between: string];
}

/** A document to be worked on further: what its blocks say, apart from how a file says it. */
export interface Chapter {
  /** The name of its files, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  /** Who made it: an institution or a site, never a person. */
  readonly maker: string;
  /** ISO date that its files bear. */
  readonly date: string;
  /** Whose it is, and of what state: below the title. */
  readonly standing: readonly Prose[];
  /** At the foot of every page. */
  readonly footer: string;
  readonly words: ChapterWords;
  readonly blocks: readonly Block[];
}

/** The language a document is marked with: the spelling of its country. */
export const DOCUMENT_LANGUAGES: Words = { id: "id-ID", en: "en-GB" };

/** A block with its number among the tables or the figures of the chapter. */
export type NumberedBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | (TableBlock & { readonly number: number })
  | (FigureBlock & { readonly number: number });

/** The blocks in their order, tables and figures numbered from 1, each apart. */
export function numberedBlocks(blocks: readonly Block[]): NumberedBlock[] {
  const counts = { table: 0, figure: 0 };
  return blocks.map((block) => {
    if (block.kind !== "table" && block.kind !== "figure") return block;
    counts[block.kind] += 1;
    return { ...block, number: counts[block.kind] };
  });
}

/** Prose without its weights. */
export function plainProse(prose: Prose): string {
  return typeof prose === "string" ? prose : prose.map(({ text }) => text).join("");
}

/** What stands behind the number of a figure: its title, and what goes wherever the picture goes. */
export function captionText({ title, beside }: Pick<FigureBlock, "title" | "beside">): string {
  return [title, beside]
    .filter((text) => text !== "")
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(" ");
}
