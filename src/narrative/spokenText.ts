/** Where one thing that is read as a whole ends and the next begins. */
const BOUNDARY = /<\/?(?:p|li|ul|ol|h\d|td|th|tr|table|div|aside|section|figure|blockquote|br|pre)\b[^>]*>/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The paragraphs, headings and items of a report's HTML as a reader sees them, without markup. */
export function spokenBlocksOf(html: string): string[] {
  return html
    .split(BOUNDARY)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, "")
        .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
}
