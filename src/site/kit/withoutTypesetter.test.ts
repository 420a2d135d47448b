import { beforeAll, expect, test } from "vitest";

beforeAll(() => {
  process.env.LAJU_TYPESETTER = "none";
});

test("where there is no typesetter the kit has everything else, and no way to what is not there", async () => {
  const { content } = await import("../content.ts");
  const { kitItems } = await import("./kitItems.ts");
  const { isTypeset, TYPESET, typesetFile } = await import("./kitFiles.ts");
  expect(isTypeset()).toBe(false);
  const items = await kitItems(content().volume("2026", "id"));
  expect(items.map(({ id }) => id)).toEqual(["slides", "oneMinute", "offline", "lp2kd", "meetings"]);
  const addresses = items.flatMap(({ links }) => links.map(({ address }) => address));
  expect(addresses.length).toBeGreaterThan(7);
  expect(addresses.filter((address) => TYPESET.some((file) => address.endsWith(file)))).toEqual([]);
  await expect(typesetFile("2026", "id", "paparan.pdf")).rejects.toThrow("paparan.pdf");
});
