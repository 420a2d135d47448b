import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { card } from "../../publish/card.ts";
import { linksFor } from "../links.ts";
import { cachedPng } from "../pictureCache.ts";
import { cardFile } from "./cardFile.ts";
import { pageCard } from "./pageCard.ts";

/** So many cards are made at once. */
const AT_ONCE = 4;

/** Makes the cards of every finished page that names some, into `kartu/`. */
export function shareCards(): AstroIntegration {
  return {
    name: "share-cards",
    hooks: {
      "astro:build:done": async ({ dir, pages, logger }) => {
        const queue = pages.values();
        const made: number[] = [];
        const work = async () => {
          for (const { pathname } of queue) made.push(await cardsOf(pathname, dir));
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        logger.info(`${made.reduce((sum, count) => sum + count, 0)} cards`);
      },
    },
  };
}

/**
 * Writes the cards of a page; returns how many.
 *
 * @param pathname its address below the site's base: "en/edisi/2026/"
 */
async function cardsOf(pathname: string, dir: URL): Promise<number> {
  const file = new URL(`${pathname}index.html`, dir);
  const found = existsSync(file) ? pageCard(readFileSync(file, "utf8")) : undefined;
  if (found === undefined) return 0;
  const { language, content, shapes } = found;
  const path = pathname.slice(linksFor(language, "").home.length);
  for (const shape of shapes) {
    const target = new URL(cardFile(language, path, shape), dir);
    mkdirSync(new URL(".", target), { recursive: true });
    writeFileSync(target, await cachedPng(card(content, shape), 1));
  }
  return shapes.length;
}
