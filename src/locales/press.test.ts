import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { knowledgeAt } from "../knowledge.ts";
import type { ClaimVerdict } from "../model/claim.ts";
import type { DatedRelease, ReleaseBasis } from "../model/datedRelease.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { LANGUAGES } from "../model/words.ts";
import { documentNames } from "../narrative/guards/figureFaults.ts";
import { forbiddenIn } from "../narrative/guards/forbiddenWord.ts";
import { lintText } from "../narrative/lintText.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { checkText } from "../statements/checkText.ts";
import { LOCALES } from "./index.ts";
import { PRESS_PAIRS, type PressPairId } from "./pressWords.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) => {
  const given = { ...data, definition: editionFile(files, id) };
  return { id, edition: compileEdition(given), knowledge: knowledgeAt(given) };
});

/** The worst the site's own checker must say of a wrong sentence. */
const EXPECTED: Readonly<Record<PressPairId, ClaimVerdict>> = {
  percent_for_points: "misleading",
  people_as_households: "misleading",
  mixed_months: "misleading",
  register: "misleading",
  income: "misleading",
  nowcast_as_figure: "misleading",
  significant: "misleading",
  stable: "misleading",
  // Quality is not among what is judged: only that the rank leaves its side open.
  rank_as_quality: "uncheckable",
  without_standard_error: "misleading",
  namesake: "contradicted",
  cause: "misleading",
};

const every = editions.flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })));

describe.each(every)("edition $id, $language", ({ edition, knowledge, language }) => {
  const { pairs } = LOCALES[language].press.avoid;

  test.each(PRESS_PAIRS)("the checker finds the mistake of %s, and none in the sentence instead", (id) => {
    const [wrong = "", right = ""] = [pairs[id].wrong(edition), pairs[id].right(edition)];
    expect(wrong).not.toBe("");
    const verdicts = checkText(wrong, knowledge).map(({ verdict }) => verdict);
    expect(verdicts, wrong).toContain(EXPECTED[id]);
    if (EXPECTED[id] === "uncheckable") expect(verdicts, wrong).not.toContain("supported");
    const found = checkText(right, knowledge);
    expect(found.length, right).toBeGreaterThan(0);
    for (const { verdict, reading } of found) {
      expect(["supported", "uncheckable"], `${right}: ${reading.en}`).toContain(verdict);
    }
  });

  test.each(PRESS_PAIRS)("what may be written instead of %s is as the site itself writes", (id) => {
    const locale = LOCALES[language];
    const right = pairs[id].right(edition) ?? "";
    expect(forbiddenIn(right, locale.guards).map(({ found }) => found)).toEqual([]);
    for (const text of [right, pairs[id].wrong(edition) ?? "", pairs[id].why(edition)]) {
      expect(lintText(text, locale, documentNames(edition)), text).toEqual([]);
      expect(text).toMatch(/\S[.!]$/);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });

  test("whatever tells a change says that its standard error is not published", () => {
    for (const id of PRESS_PAIRS) {
      const right = pairs[id].right(edition) ?? "";
      if (!/poin persen|percentage points/.test(right)) continue;
      expect(right, id).toMatch(/galat baku perubahan tidak dipublikasikan|no standard error of the change/i);
    }
  });
});

test("both languages have the same pairs of an edition, with the same numbers", () => {
  const numbersOf = (text: string | undefined, language: "id" | "en") =>
    [...(text ?? "").matchAll(/\d[\d.,]*\d|\d/g)].map(([found]) =>
      language === "id" ? found.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")) : found,
    );
  for (const { edition } of editions) {
    for (const id of PRESS_PAIRS) {
      for (const part of ["wrong", "right"] as const) {
        const [one, other] = [LOCALES.id, LOCALES.en].map(({ press }) =>
          press.avoid.pairs[id][part](edition),
        );
        expect(numbersOf(other, "en").sort(), `${id} ${part}`).toEqual(numbersOf(one, "id").sort());
      }
    }
  }
});

describe("where figures are otherwise", () => {
  const newest = editions.at(-1)?.edition;
  if (newest === undefined) throw new Error("there is no edition");
  /** The edition with some findings replaced, or taken away. */
  const changed = (changes: Readonly<Record<string, Partial<Finding> | undefined>>): Edition => {
    const findings = new Map(newest.findings);
    for (const [id, change] of Object.entries(changes)) {
      const found = findings.get(id);
      if (change === undefined || found === undefined) findings.delete(id);
      else findings.set(id, { ...found, ...change });
    }
    return { ...newest, findings };
  };
  const { pairs } = LOCALES.id.press.avoid;

  test("a rate that rose is said to have risen", () => {
    const risen = changed({ "headcount_ratio.change": { value: 0.21 } });
    expect(pairs.percent_for_points.wrong(risen)).toContain("naik 0,21 persen");
    expect(pairs.significant.wrong(risen)).toContain("naik signifikan");
  });

  test("a rate that did not change makes no sentence about a change", () => {
    const same = changed({ "headcount_ratio.change": { value: 0 } });
    for (const id of ["percent_for_points", "significant", "without_standard_error", "cause"] as const) {
      expect(pairs[id].wrong(same)).toBeUndefined();
      expect(pairs[id].right(same)).toBeUndefined();
    }
  });

  test("districts that moved otherwise are counted, not called all", () => {
    const some = changed({ "headcount_ratio.districts.falling": { value: 33 } });
    expect(pairs.cause.right(some)).toContain("di 33 dari 35 kabupaten/kota");
    expect(pairs.cause.why(some)).not.toContain("bersama");
    expect(pairs.cause.why(newest)).toContain("bersama");
  });

  test("without a nowcast, and where depth has a direction, no sentence is about them", () => {
    const without = changed({
      "headcount_ratio.nowcast": undefined,
      "poverty_gap_index.trend": { verdict: "rising" },
    });
    expect(pairs.nowcast_as_figure.wrong(without)).toBeUndefined();
    expect(pairs.stable.wrong(without)).toBeUndefined();
  });

  test.each([
    ["below usual", "lebih kecil daripada"],
    ["usual", "kira-kira sebesar"],
    ["above usual", "lebih besar daripada"],
  ])("a change that is %s is called so", (note, said) => {
    expect(pairs.significant.right(changed({ "headcount_ratio.change.size": { note } }))).toContain(said);
  });
});

describe.each(LANGUAGES)("the next release in %s", (language) => {
  const { calendar } = LOCALES[language].press;
  const release = (basis: ReleaseBasis): DatedRelease => ({
    level: "district",
    year: 2026,
    month: 3,
    indicators: ["headcount_ratio"],
    date: "2026-12-31",
    basis,
  });

  test("an assumed or customary day is called that, and no schedule of the statistics office", () => {
    expect(calendar.next(release("assumed"))).toMatch(/anggapan situs ini|assumed by this site/);
    expect(calendar.next(release("custom"))).toMatch(/menurut kebiasaan|by custom/);
    for (const basis of ["assumed", "custom"] as const) {
      expect(calendar.next(release(basis))).toMatch(/bukan jadwal BPS|no schedule of BPS/);
      expect(calendar.day(release(basis))).toMatch(/paling lambat sekitar|by about/);
    }
  });

  test("a day that is recorded or announced stands alone", () => {
    const day = LOCALES[language].date("2026-12-31");
    expect(calendar.day(release("recorded"))).toBe(day);
    expect(calendar.next(release("announced"))).toContain(day);
  });
});
