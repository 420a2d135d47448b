import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../model/words.ts";
import type { CardContent } from "../../publish/cardContent.ts";
import { CARD_SHAPES } from "../../publish/cardContent.ts";
import { cardFaults } from "../../publish/fixtures/cardFaults.ts";
import { foremostNotes } from "../../publish/publication.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadContent } from "../content.ts";
import { plainText } from "../plainText.ts";

const { editions, volume } = loadContent(diskFiles(process.cwd()));

/** A picture with the size it was drawn for. */
function drawn(svg: string) {
  const [, width = 0, height = 0] = (/viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
  return { svg, width, height };
}

describe.each(editions.map(({ definition }) => definition.id))("edition %s", (id) => {
  describe.each(LANGUAGES)("%s", (language) => {
    const { edition, figures, reports, locale } = volume(id, language);
    const { site } = locale;
    const { title, cutoff, focus } = edition.definition;
    const bare = {
      siteName: site.siteName,
      place: edition.regions.get(focus)?.name ?? "",
      edition: `${title[language]}, ${site.dataUpTo(locale.date(cutoff))}`,
      number: undefined,
      standing: site.standing,
    };
    const contents: (CardContent & { readonly name: string })[] = [
      ...figures.map((figure) => ({
        ...bare,
        name: figure.id,
        kicker: "",
        title: figure.title,
        subtitle: figure.subtitle,
        text: foremostNotes(figure, language).join(" "),
        pictures: [drawn(figure.picture.wide), drawn(figure.picture.narrow)],
        caption: "",
        source: `${site.source}: ${figure.source}.`,
      })),
      ...[...reports].flatMap(([name, report]) =>
        figures.slice(0, 1).map((figure) => ({
          ...bare,
          name,
          kicker: plainText(report.title),
          title: plainText(report.headline),
          subtitle: "",
          text: plainText(report.lede),
          pictures: [drawn(figure.picture.wide), drawn(figure.picture.narrow)],
          caption: `${site.figure}: ${figure.subtitle}.`,
          source: `${site.source}: ${figure.source}.`,
        })),
      ),
    ];

    test.each(contents)("on the cards of $name nothing overlaps, is cut or cannot be printed", (content) => {
      for (const shape of CARD_SHAPES) expect(cardFaults(content, shape)).toEqual([]);
    });

    test("the longest of everything together still fits", () => {
      const longest = (of: (content: CardContent) => string) =>
        contents.map(of).reduce((best, each) => (each.length > best.length ? each : best), "");
      const content = {
        ...bare,
        kicker: "",
        title: longest((each) => each.title),
        subtitle: longest((each) => each.subtitle),
        text: longest((each) => each.text),
        pictures: contents[0]?.pictures ?? [],
        caption: "",
        source: longest((each) => each.source),
      };
      for (const shape of CARD_SHAPES) expect(cardFaults(content, shape)).toEqual([]);
    });
  });
});
