import { Parser } from "htmlparser2";

/** Elements that begin a new line. */
const BLOCKS = new Set([
  "br",
  "p",
  "div",
  "li",
  "tr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "table",
  "ul",
  "ol",
]);

/** Elements whose content is no text. */
const SILENT = new Set(["script", "style", "template", "title"]);

/** A note that is longer is cut: the parser is slow on deep nesting. */
const LONGEST = 32 * 1024;

/**
 * The lines of text that a piece of HTML shows: no tags, entities decoded, white space collapsed, no empty
 * lines. Nothing of it is run, loaded or followed.
 *
 * @example plainLines("<p>Catatan <b>x</b><br>baris 2</p>") // ["Catatan x", "baris 2"]
 */
export function plainLines(html: string): string[] {
  let shown = "";
  let silent = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) shown += "\n";
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent--;
      if (BLOCKS.has(name)) shown += "\n";
    },
    ontext: (text) => {
      if (silent === 0) shown += text.replace(/\s+/g, " ");
    },
  });
  parser.end(html.slice(0, LONGEST));
  return shown
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Whether a text holds tags or entities of HTML. */
export function holdsHtml(text: string): boolean {
  return /<[a-z/!]/i.test(text) || /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
}
