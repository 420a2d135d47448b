import { LOCALES } from "../../locales/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Remark } from "../../model/preflight.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { citation } from "../../publish/citation.ts";
import { standing } from "../../publish/publication.ts";
import type { Ground, GroundVolume } from "./ground.ts";
import { error, type Inspect, rowOf, skippedFor } from "./inspection.ts";

const PUBLISHER = "data/publisher.yaml";
const LICENCE = "LICENSE";

/** Whose pages these are and under which licence, and that every figure can be cited in every language. */
export const licence: Inspect = (ground) => {
  const { content, files } = ground;
  if (content === undefined) return skippedFor("data");
  const { publisher } = content;
  const unsaid = LANGUAGES.filter((language) => {
    const { site } = LOCALES[language];
    return [standing({ publisher }, language), site.licence].some((text) => text.trim() === "");
  });
  const cited = citedFigures(ground);
  const remarks: Remark[] =
    publisher.contact === undefined
      ? [{ code: "no_contact", row: rowOf(files, PUBLISHER, /contact/), parameters: {} }]
      : [];
  return {
    lookedAt: {
      citations: cited.length,
      languages: LANGUAGES.length,
      official: publisher.official ? 1 : 0,
    },
    diagnostics: [
      ...(hasText(files, LICENCE) ? [] : [error("licence_missing", { file: LICENCE, line: 1 })]),
      ...unsaid.map((language) => error("standing_missing", { file: PUBLISHER, line: 1 }, { language })),
      ...cited.flatMap(({ edition, figure, language, isCited }): Diagnostic[] =>
        isCited
          ? []
          : [
              error(
                "citation_missing",
                { file: `data/editions/${edition}.yaml`, line: 1 },
                { edition, figure, language },
              ),
            ],
      ),
    ],
    remarks,
  };
};

interface CitedFigure {
  readonly edition: string;
  readonly figure: string;
  readonly language: Language;
  readonly isCited: boolean;
}

/** Every figure of every edition in every language, and whether its citation names measure, edition and source. */
function citedFigures({ content, editions, volumes }: Ground): CitedFigure[] {
  return editions.flatMap((edition) => {
    const own = volumes.filter((volume) => volume.edition === edition);
    const figureOf = (id: string, language: Language) => figureIn(own, id, language);
    const ids = own[0]?.figures?.map(({ id }) => id) ?? [];
    return ids.flatMap((id) =>
      LANGUAGES.map((language): CitedFigure => {
        const [indonesian, english, said] = [figureOf(id, "id"), figureOf(id, "en"), figureOf(id, language)];
        const base = { edition: edition.definition.id, figure: id, language };
        if (content === undefined || !indonesian || !english || !said) return { ...base, isCited: false };
        const figures = { id: indonesian, en: english };
        const made = citation(
          { edition, publisher: content.publisher, figures, addresses: undefined },
          language,
        );
        const parts = [
          content.publisher.name[language],
          said.subtitle,
          edition.definition.title[language],
          said.source,
        ];
        return {
          ...base,
          isCited: parts.every((part) => part.trim() !== "" && made[language].includes(part)),
        };
      }),
    );
  });
}

function figureIn(volumes: readonly GroundVolume[], id: string, language: Language) {
  const volume = volumes.find(({ locale }) => locale.language === language);
  return volume?.figures?.find((figure) => figure.id === id);
}

function hasText(files: Ground["files"], path: string): boolean {
  try {
    return new TextDecoder().decode(files.read(path)).trim() !== "";
  } catch {
    return false;
  }
}
