import { describe, expect, test } from "vitest";
import { knowledgeAt } from "../knowledge.ts";
import { LOCALES } from "../locales/index.ts";
import { LANGUAGES } from "../model/words.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { checkText } from "../statements/checkText.ts";
import { content } from "./content.ts";
import { changesOfNewest, editionCitation, newestEdition, PRESS_REPORTS, pressText } from "./pressRoom.ts";

const files = diskFiles(process.cwd());
const { editions, data, publisher } = content();
const every = editions.flatMap(({ definition: { id } }) =>
  LANGUAGES.flatMap((language) => PRESS_REPORTS.map((name) => ({ id, language, name }))),
);

describe.each(every)("$name of edition $id, $language", ({ id, language, name }) => {
  const text = pressText(content().volume(id, language), name) ?? "";

  test("is plain text in paragraphs that says of which edition it is and whose", () => {
    const { definition } = editions.find((each) => each.definition.id === id) ?? newestEdition();
    expect(text).not.toMatch(/[<>{}\u00a0]|&\w+;|undefined/);
    expect(text).not.toMatch(/ {2}|\n{3}/);
    expect(text).toContain(definition.title[language]);
    expect(text).toContain(LOCALES[language].date(definition.cutoff));
    expect(text).toContain(publisher.official ? publisher.name[language] : LOCALES[language].site.standing);
    expect(text).toContain(LOCALES[language].site.cannot);
  });

  test("says it is a draft that was not sent, if it is a release", () => {
    if (name !== "siaran-pers") return;
    expect(text).toMatch(/^(?:Rancangan siaran pers, belum dikirim|Draft press release, not sent)/);
    expect(text).not.toMatch(/[“"][^”"]*[”"] (?:kata|ujar|said)\b/);
  });

  test("holds no sentence that the site's own checker contradicts or calls misleading", () => {
    const knowledge = knowledgeAt({ ...data, definition: editionFile(files, id) });
    const objected = text
      .split("\n")
      .flatMap((paragraph) => checkText(paragraph, knowledge))
      .filter(({ verdict }) => verdict === "contradicted" || verdict === "misleading")
      .map(({ sentence, reading, verdict }) => `${verdict}: ${sentence} (${reading[language]})`);
    expect(objected).toEqual([]);
  });

  test("is supported in its figures", () => {
    const knowledge = knowledgeAt({ ...data, definition: editionFile(files, id) });
    const verdicts = text.split("\n").flatMap((paragraph) => checkText(paragraph, knowledge));
    expect(verdicts.filter(({ verdict }) => verdict === "supported").length).toBeGreaterThan(15);
  });
});

test("the newest edition is compared with the one before it", () => {
  const changes = changesOfNewest();
  expect(changes?.previous.id).toBe(editions.at(-2)?.definition.id);
  expect(changes?.current.id).toBe(editions.at(-1)?.definition.id);
});

test.each(LANGUAGES)(
  "an edition is cited in %s as a whole: whose numbers, who processed them, up to when",
  (language) => {
    const edition = newestEdition();
    const cited = editionCitation(edition, language);
    const { title, cutoff } = edition.definition;
    const said = cited?.[language] ?? "";
    expect(said).toContain(LOCALES[language].press.terms.cited(edition));
    expect(said).toContain(title[language]);
    expect(said).toContain(LOCALES[language].date(cutoff));
    expect(said).toContain("BPS");
    expect(said).toContain(publisher.name[language]);
    expect(said).not.toMatch(/turun|naik|fell|rose/);
    expect(cited?.bibtex).toContain(`laju_${edition.definition.id}_edisi_${language}`);
  },
);
