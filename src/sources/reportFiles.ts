import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { ReportText } from "../model/report.ts";
import { type Unfinished, unfinishedText } from "../model/unfinished.ts";
import type { Language } from "../model/words.ts";
import { filledText } from "./fields.ts";
import type { Files } from "./files.ts";
import { locatedYaml } from "./locatedYaml.ts";
import { readText } from "./readText.ts";

const headSchema = z.strictObject({
  title: filledText,
  headline: filledText,
  lede: filledText,
  cannot: z.array(filledText).min(1),
  allow: z.array(z.strictObject({ text: filledText, reason: filledText })),
  dismiss: z.array(z.strictObject({ code: filledText, text: filledText, reason: filledText })).default([]),
  plain: z.boolean().default(false),
});

/** The names of an edition's reports in one language, sorted. */
export function reportNames(files: Files, edition: string, language: Language): string[] {
  return files
    .list(`reports/${edition}/${language}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length));
}

/**
 * A report: a YAML head between two lines of `---`, then Markdown.
 *
 * @throws DataError `no_head` if it does not begin with a head, or what the head's schema finds
 */
export function reportFile(files: Files, edition: string, language: Language, name: string): ReportText {
  const file = `reports/${edition}/${language}/${name}.md`;
  const lines = readText(files, file).split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end === -1) {
    throw new DataError([{ severity: "error", code: "no_head", row: { file, line: 1 }, parameters: {} }]);
  }
  // The first line stays as an empty one, so that the head's lines keep their numbers.
  const headText = ["", ...lines.slice(1, end)].join("\n");
  const { value: head, lineOf } = locatedYaml(
    { read: () => new TextEncoder().encode(headText), list: () => [] },
    file,
    headSchema,
  );
  const unfinished = unfinishedComments(lines.slice(0, end));
  return {
    ...head,
    file,
    edition,
    language,
    name,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
    headLines: {
      title: lineOf(["title"]),
      headline: lineOf(["headline"]),
      lede: lineOf(["lede"]),
      cannot: head.cannot.map((_, i) => lineOf(["cannot", i])),
      allow: head.allow.map((_, i) => lineOf(["allow", i])),
      dismiss: head.dismiss.map((_, i) => lineOf(["dismiss", i])),
    },
    ...(unfinished.length > 0 ? { unfinished } : {}),
  };
}

/** The marks of a head, each in a comment. */
function unfinishedComments(lines: readonly string[]): Unfinished[] {
  return lines.flatMap((line, i) => {
    const [comment] = /(?:^|\s)#.*$/.exec(line) ?? [];
    const text = comment === undefined ? undefined : unfinishedText(comment);
    return text === undefined ? [] : [{ line: i + 1, text }];
  });
}
