import type { Diagnostic } from "../../model/diagnostic.ts";
import { LANGUAGES } from "../../model/words.ts";
import { compareBindings } from "../../narrative/compareBindings.ts";
import type { Ground } from "./ground.ts";
import { error, type Inspect, rowOf, skippedFor } from "./inspection.ts";

/** Every language has the same reports, which bind the same findings; no word of the data is blank in one of them. */
export const languages: Inspect = (ground) => {
  const { content, editions, volumes } = ground;
  if (content === undefined || editions.length === 0) return skippedFor("data");
  if (volumes.some(({ reports }) => reports === undefined)) return skippedFor("words");
  const said = wordsOfData(ground);
  let compared = 0;
  const unequal = editions.flatMap((edition) => {
    const [first, ...others] = volumes.filter((volume) => volume.edition === edition);
    return others.flatMap((other) => {
      const names = new Set([...(first?.reports?.keys() ?? []), ...(other.reports?.keys() ?? [])]);
      return [...names].flatMap((name) => {
        const [a, b] = [first?.reports?.get(name), other.reports?.get(name)];
        compared += 1;
        return a === undefined ? (b === undefined ? [] : compareBindings(b, a)) : compareBindings(a, b);
      });
    });
  });
  return {
    lookedAt: { reports: compared, words: said.length, languages: LANGUAGES.length },
    diagnostics: [
      ...unequal,
      ...said.flatMap(({ file, path, text }): Diagnostic[] =>
        text.trim() === ""
          ? [error("blank_words", rowOf(ground.files, file, /:\s*(?:"\s+"|'\s+')\s*$/), { column: path })]
          : [],
      ),
    ],
  };
};

interface SaidInData {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Everything the data say in words, by file and field, once for each language. */
function wordsOfData({ content }: Ground): SaidInData[] {
  if (content === undefined) return [];
  const { indicators, meetings, claims } = content.data;
  return [
    ...[...indicators].flatMap(([name, each]) => saidIn(each, `data/indicators/${name}.yaml`)),
    ...content.editions.flatMap(({ definition }) =>
      saidIn(definition, `data/editions/${definition.id}.yaml`),
    ),
    ...meetings.flatMap((each) => saidIn(each, each.row.file)),
    ...claims.flatMap(({ event, why, row }) => saidIn({ event, why }, row.file)),
    ...content.glossary.flatMap(({ term, name, definition }) =>
      saidIn({ name, definition }, "data/glossary.csv", [term]),
    ),
    ...saidIn({ name: content.publisher.name }, "data/publisher.yaml"),
  ];
}

function saidIn(value: unknown, file: string, path: readonly string[] = []): SaidInData[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string"
      ? (LANGUAGES as readonly string[]).includes(key) && LANGUAGES.every((language) => language in value)
        ? [{ file, path: [...path, key].join("."), text: inner }]
        : []
      : saidIn(inner, file, [...path, key]),
  );
}
