import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed } from "./atomFeed.ts";
import { atomFaults } from "./fixtures/atomFaults.ts";

const feed = {
  id: "https://x.org/umpan.xml",
  address: "https://x.org/umpan.xml",
  page: "https://x.org/koreksi/",
  title: "Laju",
  author: "Laju & kawan",
  language: "id",
  date: "2026-09-30",
};
const entry = (anchor: string, title: string, date: string, text: string) => {
  const address = `https://x.org/koreksi/#${anchor}`;
  return { id: address, address, title, date, text };
};

test("a feed without entries is of its own day", () => {
  const xml = atomFeed(feed, []);
  expect(xml).toContain("<updated>2026-09-30T00:00:00Z</updated>");
  expect(atomFaults(xml)).toEqual([]);
});

test("entries are escaped, dated and addressed, and the newest dates the feed", () => {
  const xml = atomFeed(feed, [
    entry("a", "A & B", "2026-12-03", "6,14 < 6,15"),
    entry("b", "C", "2026-11-02", "-"),
  ]);
  expect(atomFaults(xml)).toEqual([]);
  const { document } = parseHTML(xml);
  const entries = [...document.querySelectorAll("entry")];
  expect(entries.map((each) => each.querySelector("title")?.textContent)).toEqual(["A & B", "C"]);
  expect(entries[0]?.querySelector("content")?.textContent).toBe("6,14 < 6,15");
  expect(entries.map((each) => each.querySelector("id")?.textContent)).toEqual([
    "https://x.org/koreksi/#a",
    "https://x.org/koreksi/#b",
  ]);
  expect(document.querySelector("feed > updated")?.textContent).toBe("2026-12-03T00:00:00Z");
});

test("a minute keeps its offset and gets its second", () => {
  const xml = atomFeed(feed, [
    entry("a", "A", "2026-12-01T09:00+07:00", "-"),
    entry("b", "B", "2026-11-01T23:30Z", "-"),
  ]);
  expect(xml).toContain("<updated>2026-12-01T09:00:00+07:00</updated>");
  expect(xml).toContain("<updated>2026-11-01T23:30:00Z</updated>");
  expect(atomFaults(xml)).toEqual([]);
});

test("characters that XML cannot hold are left out", () => {
  const xml = atomFeed(feed, [entry("a", "A\u0000\u000b", "2026-12-03", "b\u001f\ufffe\u{1f4c8}")]);
  expect(atomFaults(xml)).toEqual([]);
  expect(xml).toContain(">A</title>");
  expect(xml).toContain(">b\u{1f4c8}</content>");
});

test("the test sees what is wrong with a feed", () => {
  const right = atomFeed(feed, [entry("a", "A", "2026-12-03", "-"), entry("b", "B", "2026-11-02", "-")]);
  const wrong: readonly (readonly [string | RegExp, string])[] = [
    ["</feed>", ""],
    ["#b</id>", "#a</id>"],
    [/<author>.*<\/author>/, ""],
    ["2026-12-03T00:00:00Z</updated><content", "2026-12-03</updated><content"],
    ["2026-11-02T", "2026-12-04T"],
    ["<id>https://x.org/koreksi/#b", "<id>/koreksi/#b"],
    [/<title>B<\/title>/, ""],
    ["http://www.w3.org/2005/Atom", "http://example.org/"],
  ];
  for (const [from, to] of wrong) {
    const changed = right.replace(from, to);
    expect(changed).not.toBe(right);
    expect(atomFaults(changed), String(from)).not.toEqual([]);
  }
});
