import { expect, test } from "vitest";
import { pageInProse } from "./links.ts";

test("an address in prose leads to the page in its language, below the site's base", () => {
  expect(pageInProse("/metode/", "id", "/")).toBe("/metode/");
  expect(pageInProse("/metode/#nowcast", "id", "/laju/")).toBe("/laju/metode/#nowcast");
  expect(pageInProse("/metode/", "en", "/laju/")).toBe("/laju/en/metode/");
  expect(pageInProse("/en/metode/", "en", "/laju/")).toBe("/laju/en/metode/");
});

test("a file stands once, whatever the language", () => {
  expect(pageInProse("/data/regions.csv", "en", "/laju/")).toBe("/laju/data/regions.csv");
});
