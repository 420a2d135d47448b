import type { PreviewWords } from "../previewWords.ts";
import { number } from "./formats.ts";

/** The words of the preview, in English. */
export const preview: PreviewWords = {
  title: "This page cannot be shown yet",
  count: (count) =>
    count === 1
      ? "One thing must be mended first, in the data or in the text."
      : `${number.plain(count, 0)} things must be mended first, in the data or in the text.`,
  whatToDo: "Mend it and save; this page reloads by itself.",
  more: (count) => `… and ${number.plain(count, 0)} more`,
  elsewhere: (count) =>
    count === 1
      ? "This page can be shown, but one thing elsewhere keeps the site from being published:"
      : `This page can be shown, but ${number.plain(count, 0)} things elsewhere keep the site from being published:`,
};
