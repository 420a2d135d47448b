import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed } from "./atomFeed.ts";

const feed = {
  id: "https://x.org/umpan.xml",
  title: "Laju",
  author: "Laju",
  language: "id",
  date: "2026-09-30",
};

test("a feed without entries is of its own day", () => {
  expect(atomFeed(feed, [])).toContain("<updated>2026-09-30T00:00:00Z</updated>");
});

test("entries are escaped, dated and addressed, and the newest dates the feed", () => {
  const xml = atomFeed(feed, [
    { id: "https://x.org/koreksi/#a", title: "A & B", date: "2026-12-03", text: "6,14 < 6,15" },
    { id: "https://x.org/koreksi/#b", title: "C", date: "2026-11-02", text: "-" },
  ]);
  const { document } = parseHTML(xml);
  const entries = [...document.querySelectorAll("entry")];
  expect(entries.map((entry) => entry.querySelector("title")?.textContent)).toEqual(["A & B", "C"]);
  expect(entries[0]?.querySelector("content")?.textContent).toBe("6,14 < 6,15");
  expect(entries.map((entry) => entry.querySelector("id")?.textContent)).toEqual([
    "https://x.org/koreksi/#a",
    "https://x.org/koreksi/#b",
  ]);
  expect(document.querySelector("feed > updated")?.textContent).toBe("2026-12-03T00:00:00Z");
});
