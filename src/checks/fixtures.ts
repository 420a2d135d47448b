import type { Break } from "../model/break.ts";
import type { Claim } from "../model/claim.ts";
import type { Diagnostic, Dismissal } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Decision, Meeting } from "../model/meeting.ts";
import type { Observation, RowReference } from "../model/observation.ts";
import type { Region } from "../model/region.ts";
import type { Target } from "../model/target.ts";

/** A small valid `Given`, for tests: every check passes on it; `overrides` spoil one part. */
export function given(overrides: Partial<Given> = {}): Given {
  return {
    definition: {
      id: "2026",
      title: { id: "Edisi 2026", en: "2026 edition" },
      cutoff: "2026-09-30",
      occasion: { id: "Rapat", en: "Meeting" },
      focus: "3375",
      province: "33",
      country: "00",
      start: 2015,
      targetDocument: "RPJMD",
      assumedSurvey: undefined,
      release: undefined,
    },
    regions: regions(
      region({ code: "00", level: "country", parent: undefined, kind: undefined }),
      region({ code: "33", level: "province", parent: "00", kind: undefined }),
      region(),
    ),
    indicators: indicators(
      indicator(),
      indicator({ id: "headcount", unit: "thousand persons", range: [0, 60000] }),
      indicator({ id: "poverty_gap_index", unit: "index (percent)" }),
      indicator({ id: "poverty_severity_index", unit: "index (percent)" }),
      indicator({ id: "poverty_line", unit: "IDR per person per month", range: [100000, 5000000] }),
    ),
    sources: new Map([["PS01", { id: "PS01", title: "P0", publisher: "BPS", where: "", note: "" }]]),
    observations: [observation()],
    conflicts: [],
    releases: [
      {
        level: "any",
        indicator: "*",
        month: undefined,
        year: undefined,
        released: "12-31 +1",
        basis: "assumed",
      },
    ],
    targets: [],
    claims: [],
    dismissals: [],
    programmes: [],
    lineParts: [],
    imports: [],
    nowcasts: [],
    meetings: [],
    editionIds: ["2025", "2026"],
    provinceSplits: [],
    ...overrides,
  };
}

/** Kota Pekalongan, unless said otherwise. */
export function region(overrides: Partial<Region> = {}): Region {
  return {
    code: "3375",
    name: "Kota Pekalongan",
    level: "district",
    kind: "kota",
    parent: "33",
    ...overrides,
  };
}

export function regions(...all: readonly Region[]): Map<string, Region> {
  return new Map(all.map((each) => [each.code, each]));
}

/** The headcount ratio without breaks, unless said otherwise. */
export function indicator(overrides: Partial<Indicator> = {}): Indicator {
  const name = { id: "Indikator", en: "Indicator" };
  return {
    id: "headcount_ratio",
    name,
    short: name,
    definition: name,
    unit: "percent",
    decimals: 2,
    polarity: -1,
    range: [0, 100],
    breaks: [],
    ...overrides,
  };
}

export function indicators(...all: readonly Indicator[]): Map<string, Indicator> {
  return new Map(all.map((each) => [each.id, each]));
}

/** A `putus` break of districts, unless said otherwise. */
export function breakIn(year: number, overrides: Partial<Break> = {}): Break {
  return {
    year,
    severity: "putus",
    levels: ["district"],
    within: undefined,
    note: { id: "Putus", en: "Break" },
    ...overrides,
  };
}

/** The 6.14 percent of Kota Pekalongan in March 2025, on line 2, unless said otherwise. */
export function observation(overrides: Partial<Observation> = {}): Observation {
  return {
    region: "3375",
    year: 2025,
    month: 3,
    indicator: "headcount_ratio",
    value: 6.14,
    decimals: 2,
    unit: "percent",
    source: "PS01",
    note: "",
    row: row(2),
    ...overrides,
  };
}

export function povertyLine(year: number, value: number, overrides: Partial<Observation> = {}): Observation {
  return observation({
    indicator: "poverty_line",
    year,
    value,
    decimals: 0,
    unit: "IDR per person per month",
    row: row(year),
    ...overrides,
  });
}

export function headcount(year: number, value: number, overrides: Partial<Observation> = {}): Observation {
  return observation({
    indicator: "headcount",
    year,
    value,
    unit: "thousand persons",
    row: row(year),
    ...overrides,
  });
}

export function ratio(year: number, value: number, overrides: Partial<Observation> = {}): Observation {
  return observation({ year, value, row: row(10_000 + year), ...overrides });
}

export function row(line: number, file = "data/observations/a.csv"): RowReference {
  return { file, line };
}

export function dismissal(overrides: Partial<Dismissal> = {}): Dismissal {
  return {
    code: "poverty_line_fall",
    region: "3375",
    indicator: "poverty_line",
    years: [2025, 2025],
    reason: "Disimpan sebagaimana diterbitkan",
    ...overrides,
  };
}

/** Code, file and line of each: enough to say what was found and where. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, row: { file, line } }) => `${file}:${line}: ${code}`);
}

export function target(overrides: Partial<Target> = {}): Target {
  return {
    region: "3375",
    document: "RPJMD",
    indicator: "headcount_ratio",
    year: 2026,
    low: 6,
    high: 6,
    decimals: 2,
    unit: "percent",
    kind: "target",
    source: "PS01",
    row: row(2, "data/targets.csv"),
    ...overrides,
  };
}

export function claim(overrides: Partial<Claim> = {}): Claim {
  return {
    id: "levels",
    date: "2025-06-26",
    event: { id: "Rakor", en: "Meeting" },
    statement: "Tingkat kemiskinan 6,71%",
    inEnglish: "Poverty rate 6.71%",
    stated: undefined,
    verdict: "supported",
    why: { id: "Sama dengan angka BPS.", en: "The figure of BPS." },
    source: "PS01",
    row: row(1, "data/claims/2025-06-26-rakor.yaml"),
    ...overrides,
  };
}

/** A meeting of which only the day is known, unless said otherwise. */
export function meeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    date: "2025-06-26",
    title: { id: "Rapat koordinasi", en: "Coordination meeting" },
    start: undefined,
    end: undefined,
    place: undefined,
    purpose: undefined,
    agenda: undefined,
    invited: undefined,
    decisions: undefined,
    sources: [],
    edition: undefined,
    row: row(1, "data/meetings/2025-06-26.yaml"),
    ...overrides,
  };
}

/** A decision of which only the text is known, unless said otherwise. */
export function decision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: "k1",
    text: { id: "Memperbarui data", en: "Update the data" },
    owner: undefined,
    due: undefined,
    indicator: undefined,
    edition: undefined,
    done: undefined,
    doneNote: undefined,
    row: row(9, "data/meetings/2025-06-26.yaml"),
    ...overrides,
  };
}
