import type { APIRoute } from "astro";
import { LANGUAGES } from "../../../../model/words.ts";
import { factContent } from "../../../../publish/factContent.ts";
import { content } from "../../../content.ts";
import { factCards } from "../../../factCards.ts";

export function getStaticPaths() {
  return content().editions.map(({ definition }) => ({ params: { edition: definition.id } }));
}

/** The content of every card of an edition as it was hashed, with its hash; the same in every language. */
export const GET: APIRoute = ({ params: { edition = "" } }) => {
  const cards = factCards(content().volume(edition, LANGUAGES[0]), content().rows(edition));
  const facts = cards.map(({ finding, rows, hash }) => ({
    sha256: hash,
    content: factContent(finding, rows),
  }));
  return new Response(`${JSON.stringify(facts, null, 1)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
