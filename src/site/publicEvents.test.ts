import { expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { LANGUAGES } from "../model/words.ts";
import { publisherFile } from "../sources/definitionFiles.ts";
import { diskFiles, overlaidFiles } from "../sources/files.ts";
import { readText } from "../sources/readText.ts";
import { realGiven } from "../statements/fixtures/known.ts";
import { publicEvents } from "./publicEvents.ts";
import { claimPaths } from "./routes.ts";
import { VERDICTS, verdictExamples } from "./verdictExamples.ts";

const events = publicEvents(realGiven());
const claims = events.flatMap(({ statements }) => statements.map(({ claim }) => claim));

test("every statement is shown once, the newest event first", () => {
  expect(claims).toHaveLength(realGiven().claims.length);
  const dates = events.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  const anchors = [...events.map(({ id }) => id), ...claims.map(({ date, id }) => `${date}-${id}`)];
  expect(anchors).toEqual([...new Set(anchors)]);
});

test("each is judged by what was known on its day", () => {
  const [levels] = events
    .flatMap(({ statements }) => statements)
    .filter(({ claim }) => claim.id === "levels");
  expect(levels?.parts.map(({ year, verdict }) => [year, verdict])).toEqual([
    [2023, "supported"],
    [2024, "supported"],
  ]);
  for (const { claim, parts } of events.flatMap(({ statements }) => statements)) {
    for (const { year } of parts) expect(year ?? 0, claim.statement).toBeLessThanOrEqual(2026);
  }
});

test("explanations name no person, no cause and no blame, and say the same numbers in every language", () => {
  const numbersIn = (text: string, decimal: "," | ".") =>
    (text.match(/\d[\d.,]*\d|\d/g) ?? [])
      .map((each) =>
        decimal === "," ? each.replaceAll(".", "").replace(",", ".") : each.replaceAll(",", ""),
      )
      .map(Number)
      .sort((a, b) => a - b);
  for (const { why, statement, inEnglish } of claims) {
    expect(numbersIn(why.id, ","), why.id).toEqual(numbersIn(why.en, "."));
    expect(numbersIn(statement, ",")).toEqual(numbersIn(inEnglish, "."));
    expect(`${why.id} ${why.en}`).not.toMatch(
      /wali ?kota|mayor|kepala|bohong|salah|lie|wrong|mistake|AS\d\d|AN\d|MATCH|karena|because|berkat/i,
    );
  }
});

test("every verdict has an example while there are statements, and none without", () => {
  expect([...verdictExamples(events).keys()]).toEqual(VERDICTS);
  for (const [verdict, { claim }] of verdictExamples(events)) expect(claim.verdict).toBe(verdict);
  expect(verdictExamples([]).size).toBe(0);
});

test("a publisher can switch the page off", () => {
  const disk = diskFiles(process.cwd());
  const text = readText(disk, "data/publisher.yaml");
  const off = overlaidFiles(disk, { "data/publisher.yaml": text.replace("claims: true", "claims: false") });
  expect(claimPaths(publisherFile(off))).toEqual([]);
  expect(claimPaths({ claims: true })).toHaveLength(LANGUAGES.length);
});

test("the checker's words and verdicts are there in every language", () => {
  for (const language of LANGUAGES) {
    const { checker } = LOCALES[language];
    expect(Object.keys(checker.verdict).sort()).toEqual([...VERDICTS].sort());
    expect(checker.result.summary([["supported", 1]])).toContain(checker.verdict.supported);
  }
});
