import type { EditionDefinition } from "../src/model/editionDefinition.ts";
import type { Language } from "../src/model/words.ts";

type Released = Pick<EditionDefinition, "id" | "release">;

/**
 * The editions that may not be published yet.
 *
 * @param now milliseconds since 1970, UTC
 */
export function embargoedEditions(
  editions: readonly { readonly definition: Released }[],
  now: number,
): Released[] {
  return editions
    .map(({ definition }) => definition)
    .filter(({ release }) => release !== undefined && Date.parse(release) > now);
}

/** Why nothing is built, and how the editions can be looked at before. */
export function embargoLines(editions: readonly Released[], language: Language): string[] {
  return [
    ...editions.map(({ id, release }) =>
      language === "en"
        ? `data/editions/${id}.yaml: the ${id} edition may be published from ${release} on, not before [embargoed]`
        : `data/editions/${id}.yaml: edisi ${id} baru boleh terbit sejak ${release} [embargoed]`,
    ),
    language === "en"
      ? "  To look at it before: npm run build -- --preview (into dist-pratinjau/, marked, not for search engines)"
      : "  Untuk melihatnya lebih dahulu: npm run build -- --preview (ke dist-pratinjau/, bertanda, tidak untuk mesin pencari)",
  ];
}
