import { expect, test } from "vitest";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { contentPolicy } from "../contentPolicy.ts";
import { askedPage } from "./askedPage.ts";
import { faultPage, withNotice } from "./faultPage.ts";
import { openPolicy, withOpenPolicy } from "./openPolicy.ts";

const fault = (line: number, found = "6,14"): Diagnostic => ({
  severity: "error",
  code: "not_a_number",
  row: { file: "data/observations/poverty.csv", line },
  parameters: { column: "value", found },
});

test.each([
  ["", { language: "id", edition: undefined }],
  ["en/", { language: "en", edition: undefined }],
  ["edisi/2025/laporan/rakor/", { language: "id", edition: "2025" }],
  ["en/edisi/2026/", { language: "en", edition: "2026" }],
  ["wilayah/3375-kota-pekalongan/", { language: "id", edition: undefined }],
])("the address “%s” asks for a language and perhaps for an edition", (path, asked) => {
  expect(askedPage(path)).toEqual(asked);
});

test("an opened policy allows what the server needs, once each, and keeps the rest", () => {
  const opened = openPolicy(contentPolicy("klaim/periksa/")).split("; ");
  const names = opened.map((directive) => directive.split(" ")[0]);
  expect(new Set(names).size).toBe(names.length);
  expect(opened).toContain("default-src 'none'");
  expect(opened).toContain("img-src 'self'");
  expect(opened).toContain("script-src 'self'");
  expect(opened).toContain("connect-src 'self' ws: wss:");
});

test("only the policy of a page is opened, not its text", () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'"><p>style-src 'self'</p>`;
  const opened = withOpenPolicy(page);
  expect(opened).toContain("'unsafe-inline'\"");
  expect(opened).toContain("<p>style-src 'self'</p>");
});

test("at most five problems of a kind are listed; the rest is counted", () => {
  const html = faultPage(
    Array.from({ length: 1207 }, (_, i) => fault(i + 2)),
    "id",
    "/",
  );
  expect(html.match(/<li><code>/g)).toHaveLength(5);
  expect(html).toContain("1.207 hal");
  expect(html).toContain("… dan 1.202 lagi");
});

test("what was found in a file is text on the page, never markup", () => {
  const html = faultPage([fault(2, "<script>alert(1)</script>")], "en", "/");
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;script&gt;");
});

test("below a sub-path the page asks for its styles and its script there", () => {
  const html = faultPage([fault(2)], "en", "/laju/");
  expect(html.match(/(?:src|href)="\/(?!laju\/)/g)).toBeNull();
});

test("a notice stands at the end of the page, where it stays in view, and a page without faults elsewhere is left as it is", () => {
  const page = '<html><head></head><body class="home"><main></main></body></html>';
  expect(withNotice(page, [], "id", "/")).toBe(page);
  const html = withNotice(page, [fault(3243)], "id", "/");
  expect(html).toMatch(/<main><\/main><aside [^>]*>.*poverty\.csv:3243.*<\/aside><\/body>/s);
});
