import type { Chapter } from "../model/chapter.ts";
import { chapterMarkdown } from "./chapterMarkdown.ts";
import { fixedZip } from "./fixedZip.ts";

/** Where the files of an archive lie, apart from the Markdown. */
export interface ArchiveFolders {
  readonly pictures: string;
  readonly data: string;
}

/**
 * A chapter as one ZIP file: its text as Markdown, its pictures as PNG, the data of its figures, and a readme. The
 * same bytes for the same chapter.
 *
 * @param data files by name
 * @param readme the text of `README.txt`
 */
export function chapterArchive(
  chapter: Chapter,
  folders: ArchiveFolders,
  data: Readonly<Record<string, Uint8Array | string>>,
  readme: string,
): Uint8Array<ArrayBuffer> {
  const address = (figure: string) => `${folders.pictures}/${figure}.png`;
  const pictures = chapter.blocks.flatMap((block): [string, Uint8Array][] =>
    block.kind === "figure" ? [[address(block.id), block.picture.png]] : [],
  );
  const placed = Object.entries(data).map(([name, content]) => [`${folders.data}/${name}`, content] as const);
  return fixedZip(
    {
      "README.txt": readme,
      [`${chapter.name}.md`]: chapterMarkdown(chapter, address),
      ...Object.fromEntries(pictures),
      ...Object.fromEntries(placed),
    },
    chapter.date,
  );
}
