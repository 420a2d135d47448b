import type { Figure } from "../model/figure.ts";
import { LANGUAGES } from "../model/words.ts";
import { content } from "./content.ts";
import { LIVE } from "./embedCode.ts";
import { languageParameter } from "./routes.ts";

/** One path per language, figure and edition, and once more for the newest edition's figures. */
export function embedPaths() {
  const { editions, volume } = content();
  const ids = editions.map(({ definition }) => definition.id);
  const shown = [...ids.map((id) => ({ shown: id, id })), { shown: LIVE, id: ids.at(-1) ?? "" }];
  return LANGUAGES.flatMap((language) =>
    shown.flatMap((each) =>
      volume(each.id, language).figures.map((figure) => ({
        params: { language: languageParameter(language), edition: each.shown, figure: figure.id },
        props: { language, ...each, figure },
      })),
    ),
  );
}

/** Whether an edition has a figure. */
export function hasFigure(edition: string, figure: Figure["id"]): boolean {
  return content()
    .volume(edition, LANGUAGES[0])
    .figures.some(({ id }) => id === figure);
}
