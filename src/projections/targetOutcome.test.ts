import { describe, expect, test } from "vitest";
import type { Polarity } from "../model/indicator.ts";
import type { Series } from "../model/series.ts";
import type { Target } from "../model/target.ts";
import { breakIn, seriesOfYears, targetOf } from "./fixtures/targets.ts";
import { targetLateness, targetOutcome } from "./targetOutcome.ts";

const FIGURES = seriesOfYears({ 2021: 7.59, 2022: 7, 2023: 6.81, 2024: 6.71, 2025: 6.14 });

describe("targetOutcome", () => {
  const status = (target: Target, polarity: Polarity, series: Series | undefined = FIGURES) => {
    const outcome = targetOutcome(target, polarity, series);
    return outcome.status === "not_judged" ? outcome.reason : outcome.status;
  };

  test("the example in the docstring holds", () => {
    expect(targetOutcome(targetOf({ low: 6.09 }), -1, FIGURES)).toMatchObject({
      status: "missed",
      gap: 0.05,
      decimals: 2,
      actual: { year: 2025, value: 6.14 },
    });
  });

  test("a figure at its target meets it, whichever side is better", () => {
    expect([-1, 1].map((polarity) => status(targetOf({ low: 6.14 }), polarity as Polarity))).toEqual([
      "met",
      "met",
    ]);
  });

  test("one last place beyond it decides, and the other way round where higher is better", () => {
    expect([6.13, 6.15].map((low) => status(targetOf({ low }), -1))).toEqual(["missed", "met"]);
    expect([6.13, 6.15].map((low) => status(targetOf({ low }), 1))).toEqual(["met", "missed"]);
  });

  test("a range is met inside it and on its better side, and missed on its worse side", () => {
    const range = (low: number, high: number, polarity: Polarity) =>
      status(targetOf({ low, high }), polarity);
    expect([range(6, 7, -1), range(7, 8, -1), range(5, 6, -1)]).toEqual(["met", "met", "missed"]);
    expect([range(6, 7, 1), range(7, 8, 1), range(5, 6, 1)]).toEqual(["met", "missed", "met"]);
  });

  test("the gap of a range is counted from its weaker bound", () => {
    expect(targetOutcome(targetOf({ low: 5, high: 6 }), -1, FIGURES)).toMatchObject({ gap: 0.14 });
    expect(targetOutcome(targetOf({ low: 7, high: 8 }), 1, FIGURES)).toMatchObject({ gap: -0.86 });
  });

  test("a target printed finer than its figure is not rounded in its favour", () => {
    const coarse = seriesOfYears({ 2025: 14.9 });
    const points = coarse.points.map((point) => ({ ...point, decimals: 1 }));
    expect(targetOutcome(targetOf({ low: 14.88 }), -1, { ...coarse, points })).toMatchObject({
      status: "missed",
      gap: 0.02,
      decimals: 2,
    });
  });

  test("what was only stated is never judged", () => {
    expect(status(targetOf({ low: 7, kind: "stated" }), -1)).toBe("stated");
    expect(status(targetOf({ low: 7, kind: "stated", year: undefined }), -1)).toBe("stated");
  });

  test.each([
    ["no_year", { year: undefined }, -1, FIGURES],
    ["no_series", {}, -1, undefined],
    ["no_series", {}, -1, seriesOfYears({})],
    ["unit_differs", { unit: "thousand persons" }, -1, FIGURES],
    ["no_better_side", {}, 0, FIGURES],
    ["no_figure", { year: 2023 }, -1, seriesOfYears({ 2022: 7, 2024: 6.71 })],
    ["no_figure_yet", { year: 2026 }, -1, FIGURES],
  ] as const)("%s is told instead of a judgement", (reason, given, polarity, series) => {
    const outcome = targetOutcome(targetOf({ low: 6.09, ...given }), polarity, series);
    expect(outcome).toEqual({ status: "not_judged", reason });
  });

  test("a target in percent may be held against figures in percent of something", () => {
    const unit = "percent of labour force";
    expect(status(targetOf({ low: 7 }), -1, { ...FIGURES, unit })).toBe("met");
    expect(status(targetOf({ low: 7, unit }), -1)).toBe("unit_differs");
  });

  test("a break since the document's first target leaves nothing to compare; other notes do not", () => {
    const broken = (severity: "putus" | "acuan" | "catatan", year = 2025) =>
      targetOutcome(targetOf({ low: 6.09 }), -1, { ...FIGURES, breaks: [breakIn(year, severity)] }, 2023);
    expect(broken("putus")).toEqual({ status: "not_judged", reason: "severed" });
    expect(broken("putus", 2023)).toEqual({ status: "not_judged", reason: "severed" });
    expect(broken("putus", 2022).status).toBe("missed");
    expect([broken("acuan").status, broken("catatan").status]).toEqual(["missed", "missed"]);
  });

  test("mirroring figures, target and polarity keeps the outcome and turns the gap", () => {
    const mirrored = seriesOfYears({ 2025: 93.86 });
    for (const low of [5.9, 6.14, 6.3]) {
      const once = targetOutcome(targetOf({ low }), -1, FIGURES);
      const twice = targetOutcome(targetOf({ low: 100 - low }), 1, mirrored);
      expect(twice.status).toBe(once.status);
      if (once.status === "not_judged" || twice.status === "not_judged") throw new Error("not judged");
      expect(twice.gap).toBeCloseTo(-once.gap, 9);
    }
  });
});

describe("targetLateness", () => {
  const lateness = (given: Partial<Target> & { low: number }, series: Series, polarity: Polarity = -1) => {
    const target = targetOf(given);
    return targetLateness(target, polarity, series, targetOutcome(target, polarity, series));
  };

  test("years from the target's own to the first figure that reached it", () => {
    expect(lateness({ low: 6.94, year: 2021 }, FIGURES)).toMatchObject({
      status: "reached",
      years: 2,
      point: { year: 2023, value: 6.81 },
    });
  });

  test("the first figure counts, even if a later one was worse again", () => {
    const series = seriesOfYears({ 2021: 8, 2022: 6.9, 2023: 7.5 });
    expect(lateness({ low: 7, year: 2021 }, series)).toMatchObject({ status: "reached", years: 1 });
  });

  test("still open after as many years as figures are known", () => {
    expect(lateness({ low: 6, year: 2023 }, FIGURES)).toMatchObject({
      status: "open",
      years: 2,
      newest: { year: 2025 },
    });
    expect(lateness({ low: 6 }, FIGURES)).toMatchObject({ status: "open", years: 0 });
  });

  test("where higher is better it is late until the figure is high enough", () => {
    const rising = seriesOfYears({ 2021: 74.1, 2022: 74.5, 2023: 74.6 });
    expect(lateness({ low: 74.52, year: 2021 }, rising, 1)).toMatchObject({ status: "reached", years: 2 });
  });

  test("figures beyond a break do not reach it", () => {
    const broken = { ...FIGURES, breaks: [breakIn(2023, "putus")] };
    expect(lateness({ low: 6.94, year: 2021 }, broken)).toMatchObject({
      status: "open",
      years: 1,
      newest: { year: 2022 },
    });
  });

  test("a target that was met, or not judged, is not late", () => {
    expect(lateness({ low: 7 }, FIGURES)).toBeUndefined();
    expect(lateness({ low: 5, year: 2026 }, FIGURES)).toBeUndefined();
    expect(lateness({ low: 5, kind: "stated" }, FIGURES)).toBeUndefined();
  });
});
