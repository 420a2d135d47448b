import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { DIAGNOSTIC_CODES } from "../model/diagnosticCodes.ts";
import type { ReportText } from "../model/report.ts";
import { LANGUAGES } from "../model/words.ts";
import { FIXTURES, pairs, rendered, reportOf } from "./fixtures/pairs.ts";

function faultsOf(text: ReportText): readonly Diagnostic[] {
  try {
    return rendered(text).warnings;
  } catch (error) {
    if (error instanceof DataError) return error.diagnostics;
    throw error;
  }
}

const places = (faults: readonly Diagnostic[]) =>
  faults.map(({ row: { file, line }, code }) => `${file}:${line}: ${code}`);

test("title, headline, lede and what cannot be concluded are bound like the body", () => {
  const found = rendered({
    ...reportOf("Isi.", "id"),
    title: "Pada {{ rate.latest | year }}",
    headline: "[turun]{rate.change = falling}",
    lede: "{{ rate.latest | of_100 }}",
    cannot: ["[seluruh]{districts.falling = all} provinsi"],
  });
  expect(found.title).toBe('Pada <data class="fact" value="6.14" data-finding="rate.latest">2025</data>');
  expect(found.headline).toBe("turun");
  expect(found.cannot).toEqual(["seluruh provinsi"]);
  expect(found.bindings.map(({ kind, finding }) => `${kind} ${finding}`)).toEqual([
    "value rate.latest",
    "claim rate.change",
    "value rate.latest",
    "claim districts.falling",
  ]);
});

test("a fault of the head is named by the line of its field, one of the body by its own", () => {
  const text: ReportText = {
    ...reportOf("Satu\n\nNaik", "id"),
    title: "Judul 1",
    headline: "{{ lain }}",
    lede: "turun",
    cannot: ["baik", "[naik]{rate.change = rising}"],
    bodyLine: 12,
    headLines: { title: 2, headline: 3, lede: 4, cannot: [6, 7] },
  };
  expect(places(faultsOf(text))).toEqual([
    "reports/tiny/rakor.md:2: bare_numeral",
    "reports/tiny/rakor.md:3: unknown_finding",
    "reports/tiny/rakor.md:4: unchecked_word",
    "reports/tiny/rakor.md:7: unsupported_claim",
    "reports/tiny/rakor.md:14: unchecked_word",
  ]);
});

describe("what a fault says", () => {
  test("an unsupported claim names the word, the claim and what the figures say", () => {
    expect(faultsOf(reportOf("[naik]{rate.change = rising}", "id"))[0]?.parameters).toEqual({
      text: "naik",
      claim: "rate.change = rising",
      found: "falling",
    });
  });

  test("a bare numeral is named with the line of text around it, bound values shown as dots", () => {
    const [fault] = faultsOf(reportOf("Satu.\nDari {{ rate.previous }} ke 6,14 persen.\nTiga.", "id"));
    expect(fault).toMatchObject({
      row: { line: 2 },
      parameters: { found: "6,14", text: "Dari … ke 6,14 persen." },
    });
  });

  test("an unknown format names the formats there are", () => {
    expect(faultsOf(reportOf("{{ rate.latest | persen }}", "id"))[0]?.parameters).toMatchObject({
      found: "persen",
      wanted: expect.stringContaining("quantity, number, signed"),
    });
  });

  test("a forbidden word is named with the reason, in the language of the report", () => {
    expect(faultsOf(reportOf("Signifikan.", "id"))[0]?.parameters).toMatchObject({
      found: "Signifikan",
      reason: "galat baku perubahan tidak dipublikasikan",
    });
    expect(faultsOf(reportOf("Significant.", "en"))[0]?.parameters).toMatchObject({
      found: "Significant",
      reason: "no standard error of a change is published",
    });
  });
});

test("everything wrong is told at once", () => {
  expect(
    faultsOf(reportOf("{{ a }} dan 5\n\n[naik]{rate.change = rising}\n\n::figure tren", "id")),
  ).toHaveLength(4);
});

test("a report without a fault keeps its allowances with their reasons", () => {
  expect(rendered(reportOf("Menurut RPJMD 2021-2026.", "id", ["RPJMD 2021-2026"])).allowed).toEqual([
    { text: "RPJMD 2021-2026", reason: "nama" },
  ]);
});

test("a claim binds every finding it cites, each part once", () => {
  const { bindings } = rendered(
    reportOf("[di bawah]{rate.latest < rate.previous; rate.change = falling}", "id"),
  );
  expect(bindings).toMatchObject([
    { kind: "claim", finding: "rate.latest", line: 1, text: "di bawah" },
    { kind: "claim", finding: "rate.previous", line: 1, text: "di bawah" },
    { kind: "claim", finding: "rate.change", line: 1, text: "di bawah" },
  ]);
});

test("rendering twice gives the same, and one report leaves nothing behind for the next", () => {
  const text = reportOf("[turun]{rate.change = falling} {{ rate.change }}", "id");
  const first = rendered(text);
  expect(faultsOf(reportOf("6,14", "id"))).toHaveLength(1);
  expect(rendered(text)).toEqual(first);
});

/** What only heads, figures, or two reports beside each other can have. */
const OF_NO_BODY: readonly string[] = [
  "missing_translation",
  "unequal_bindings",
  "long_title",
  "title_direction",
  "unused_report_dismissal",
  // What a text is held to that asks to be plain is in plainLanguage.test.ts.
  "long_sentence",
  "frequency_wanted",
  "technical_word",
  "text_length",
  "hard_to_read",
];

test("every fault that the rules find is worded in every language, with nothing missing", () => {
  const faults = FIXTURES.flatMap((name) =>
    pairs(name).flatMap(({ input, language, allow }) => faultsOf(reportOf(input, language, allow))),
  );
  const found = new Set(faults.map(({ code }) => code));
  const ofReports = DIAGNOSTIC_CODES.slice(DIAGNOSTIC_CODES.indexOf("broken_value")).filter(
    (code) => !OF_NO_BODY.includes(code),
  );
  expect([...found].sort()).toEqual([...ofReports].sort());
  for (const { code, parameters } of faults) {
    const known = DIAGNOSTIC_CODES.find((each) => each === code);
    for (const language of LANGUAGES) {
      const sentence = known === undefined ? undefined : LOCALES[language].diagnostics[known](parameters);
      expect(sentence).not.toMatch(/undefined|NaN|\uFFFC/);
    }
  }
});
