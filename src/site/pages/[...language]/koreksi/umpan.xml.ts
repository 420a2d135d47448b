import type { APIRoute } from "astro";
import { LOCALES } from "../../../../locales/index.ts";
import type { Language } from "../../../../model/words.ts";
import { atomFeed } from "../../../../publish/atomFeed.ts";
import { content } from "../../../content.ts";
import { correctionsOf } from "../../../corrections.ts";
import { absolute, linksFor } from "../../../links.ts";
import { languagePaths } from "../../../routes.ts";

export const getStaticPaths = languagePaths;

/** What changed in any edition since it was recorded, newest first. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { corrections: words, date } = LOCALES[language];
  const links = linksFor(language);
  const { editions, publisher, record } = content();
  const entries = editions
    .flatMap(({ definition: { id, title } }) =>
      correctionsOf(record(id)).map(({ made, kind, reason, moved }) => ({
        id: absolute(`${links.corrections}#edisi-${id}-${made}`),
        title: `${title[language]}, ${words.entry(words.kinds[kind].name, date(made))}`,
        date: made,
        text: `${reason} ${words.count(moved.length)}`,
      })),
    )
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const feed = {
    id: absolute(links.correctionsFeed),
    title: words.feedName,
    author: publisher.name[language],
    language,
    date: editions.at(-1)?.definition.cutoff ?? "",
  };
  return new Response(atomFeed(feed, entries), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
