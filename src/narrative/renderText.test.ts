import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import type { Finding } from "../model/finding.ts";
import type { ReportText } from "../model/report.ts";
import type { Bound, Voice } from "./bound.ts";
import { renderText } from "./renderText.ts";

/** Facts about something else entirely. */
const rain = (given: Pick<Finding, "id" | "measure"> & Partial<Finding>): Finding => ({
  indicator: "rainfall",
  region: "north",
  year: 2025,
  month: null,
  value: null,
  unit: "mm",
  decimals: 0,
  interval: null,
  verdict: null,
  window: null,
  note: null,
  related: [],
  rows: [],
  ...given,
});

const FINDINGS = [
  rain({ id: "rain.2024", measure: "level", value: 1890, year: 2024 }),
  rain({ id: "rain.2025", measure: "level", value: 2104 }),
  rain({ id: "rain.change", measure: "difference", value: 214, window: [2024, 2025] }),
  rain({ id: "rain.trend", measure: "verdict", verdict: "no clear change", window: [2024, 2025] }),
  rain({ id: "rain.rank", measure: "rank", value: 1, unit: "stations" }),
  rain({ id: "rain.rank.of", measure: "count", value: 12, unit: "stations" }),
  rain({
    id: "rain.expected",
    measure: "scenario",
    value: 2000,
    year: 2026,
    interval: { level: 0.8, lower: 1800, upper: 2200 },
  }),
];

const WEATHER: Bound = {
  findings: new Map(FINDINGS.map((each) => [each.id, each])),
  regions: new Map([["north", { name: "North Station" }]]),
  indicators: new Map([["rainfall", { polarity: 1 }]]),
  sources: new Map([["W1", { title: "Monthly rainfall", publisher: "Weather office" }]]),
};

/** A language with no words of its own subject. */
const PLAIN: Voice = {
  number: {
    plain: String,
    signed: (value) => `${value > 0 ? "+" : ""}${value}`,
    magnitude: (value) => String(Math.abs(value)),
  },
  period: String,
  span: (from, to) => `${from}–${to}`,
  quantity: (value, unit) => `${Math.abs(value)} ${unit}`,
  cell: (value, unit) => `${value} ${unit}`,
  range: (lower, upper) => `${lower}–${upper}`,
  outOfHundred: String,
  outOfThousand: String,
  rounded: String,
  rank: (rank, of, polarity) => `${rank} of ${of} from the ${polarity === 1 ? "wettest" : "driest"}`,
  verdict: String,
  narrative: { notes: "Notes", note: String, backToText: String, publisher: (name) => name },
};

const TEXT: ReportText = {
  file: "weather.md",
  edition: "2025",
  language: "en",
  name: "weather",
  title: "Rain in {{ rain.2025 | year }}",
  headline: "[wetter]{rain.change = rising}",
  lede: "It rained {{ rain.2025 }}.",
  cannot: [],
  allow: [],
  body: `[More]{rain.2025 > rain.2024} by {{ rain.change }}, the [most]{rain.2025 = highest since 2024} on record^[From [@W1].]; {{ rain.rank }} at {{ rain.rank | region }}. Expected: {{ rain.expected | interval }}.

::list rain.20* | {{ * | year }}: {{ * }}

::table Rain
Year | cell: Rain
{{ * | year }} | rain.20*`,
  bodyLine: 1,
  headLines: { title: 1, headline: 1, lede: 1, cannot: [1] },
};

test("the rules tell facts about rain as they tell facts about poverty", () => {
  const { title, headline, lede, html, bindings } = renderText(TEXT, WEATHER, PLAIN);
  const said = (found: string) => found.replace(/<[^>]*>/g, "").replace(/\n+/g, "\n");
  expect([title, headline, lede].map(said)).toEqual(["Rain in 2025", "wetter", "It rained 2104 mm."]);
  expect(said(html).trim().split("\n")).toEqual([
    "More by 214 mm, the most on record1; 1 of 12 from the wettest at North Station. Expected: 1800–2200.",
    "2024: 1890 mm",
    "2025: 2104 mm",
    "Rain",
    "Year",
    "Rain",
    "2024",
    "1890 mm",
    "2025",
    "2104 mm",
    "Notes",
    "From Monthly rainfall, Weather office. ↩",
  ]);
  expect(bindings.filter(({ kind }) => kind === "citation")).toMatchObject([{ finding: "W1", line: 1 }]);
});

test("they refuse what facts about rain do not support", () => {
  const body = "[Less]{rain.2025 < rain.2024} in {{ rain.2023 | year }}";
  expect(() => renderText({ ...TEXT, body }, WEATHER, PLAIN)).toThrow(DataError);
});

/** The nouns that are about facts and texts, whatever they are about. */
const GENERIC = ["dataError", "decimal", "diagnostic", "finding", "report", "unfinished", "verdict"];

test("no rule knows the nouns of poverty: only the report that brings them, and the guards, do", () => {
  const files = reachableFrom("renderText.ts");
  expect(files.length).toBeGreaterThan(20);
  const foreign = files.flatMap((name) =>
    importsOf(name)
      .filter((specifier) => specifier.startsWith("../"))
      .filter((specifier) => !specifier.startsWith("../locales/"))
      .filter((specifier) => !GENERIC.some((noun) => specifier === `../model/${noun}.ts`))
      .map((specifier) => `${name}: ${specifier}`),
  );
  expect(foreign).toEqual([]);
  expect(files.filter((name) => importsOf(name).includes("../locales/locale.ts"))).toEqual(["bound.ts"]);
});

function importsOf(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return [...text.matchAll(/\bfrom "([^"]+)"/g)].map(([, specifier = ""]) => specifier);
}

/** The files of this room that a file needs, itself among them. */
function reachableFrom(name: string, known = new Set<string>()): string[] {
  if (known.has(name)) return [...known];
  known.add(name);
  for (const specifier of importsOf(name)) {
    if (specifier.startsWith("./")) reachableFrom(specifier.slice(2), known);
  }
  return [...known].sort();
}
