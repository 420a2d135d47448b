import { parseHTML } from "linkedom";
import type { RenderedReport } from "../../narrative/renderText.ts";

/**
 * The questions a report puts to its meeting: the list under its last heading, as plain text.
 *
 * @returns none where the report does not end with such a list
 */
export function meetingQuestions(report: Pick<RenderedReport, "html">): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${report.html}</body></html>`);
  const heading = [...document.querySelectorAll("h2")].at(-1);
  const list = heading?.nextElementSibling;
  if (list === undefined || list === null || list.tagName !== "UL") return [];
  return [...list.querySelectorAll("li")].map((item) => (item.textContent ?? "").replace(/\s+/g, " ").trim());
}
