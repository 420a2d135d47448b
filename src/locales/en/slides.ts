import type { Edition } from "../../model/edition.ts";
import { provinceName, type Valued, valued } from "../findingsOf.ts";
import { movedOf } from "../pressOf.ts";
import type { SlideWords } from "../slideWords.ts";
import { said } from "./figures/phrases.ts";
import { relevance } from "./figures/relevance.ts";
import { number, period, range, rank, verdict } from "./formats.ts";

const CHANCE: Readonly<Record<string, string>> = {
  small: "small, below one third",
  even: "even, between one third and two thirds",
  large: "large, above two thirds",
};

const when = (finding: Valued) => period(finding.year ?? 0, finding.month);

/** How far the rate usually moves in a year. */
function usual(edition: Edition): string[] {
  const found = valued(edition, "headcount_ratio.usual_change");
  return found?.window == null
    ? []
    : [`The usual yearly change since ${found.window[0]}: ${said(found)}, up or down.`];
}

/** The interval of what is not yet published: "80 percent interval for 2028: 5.07–6.37 percent." */
function interval(found: Valued | undefined): string[] {
  if (found?.interval == null) return [];
  const { level, lower, upper } = found.interval;
  return [
    `${number.plain(100 * level, 0)} percent interval for ${when(found)}: ${range(lower, upper, found.decimals)} percent.`,
  ];
}

/** "a fall of 0.25 percentage points a year" */
function needed(required: Valued): string {
  const size = said(required);
  return required.value < 0 ? `a fall of ${size} a year` : `no fall, at most a rise of ${size} a year`;
}

/** The words of the slides, in English. */
export const slides: SlideWords = {
  deck: (place, edition) => `Slides: poverty in ${place}, ${edition}`,
  description: (place) =>
    `Proposed slides for the coordination meeting on poverty in ${place}: one finding a slide, and questions for the discussion.`,
  oneMinute: "In one minute",
  questions: "For the meeting to discuss and decide",
  columns:
    "One bar is one district, sorted from the lowest; its height is the poverty rate, from zero. Dashed line: the figure of the province. Ranks are computed from published figures; the uncertainty of the survey is not included.",
  lines: {
    headcount_ratio_trend(edition) {
      const latest = valued(edition, "headcount_ratio.latest");
      const previous = valued(edition, "headcount_ratio.previous");
      if (latest === undefined) return [];
      const before = previous === undefined ? "" : `, after ${said(previous)} in ${when(previous)}`;
      return [`${said(latest)} in ${when(latest)}${before}.`, ...usual(edition)];
    },
    shortfall(edition) {
      const depth = movedOf(edition, "poverty_gap_index");
      const way = depth?.sign === 1 ? "rising" : "falling";
      const count = valued(edition, `poverty_gap_index.districts.${way}`);
      const total = valued(edition, "poverty_gap_index.districts.total");
      const trend = edition.findings.get("poverty_gap_index.trend");
      return [
        "That is how far, on average, the expenditure of a poor person lies below the poverty line.",
        ...(depth === undefined || count === undefined || total === undefined
          ? []
          : [
              `The depth (P1) ${depth.sign === 1 ? "rose" : "fell"} in ${count.value} of ${total.value} districts, this city among them.`,
            ]),
        ...(trend?.verdict == null || trend.window === null
          ? []
          : [`Direction of the depth since ${trend.window[0]}: ${verdict(trend.verdict)}.`]),
      ];
    },
    position(edition) {
      const at = (id: string) => valued(edition, `headcount_ratio.${id}`);
      const [kota, of, province, country] = [
        at("rank.kota"),
        at("rank.kota.of"),
        at("province.level"),
        at("country.level"),
      ];
      const ties = (kota?.related ?? []).map((code) => edition.regions.get(code)?.name ?? code);
      return [
        ...(kota === undefined
          ? []
          : [`Among the cities (kota) alone: ${rank(kota.value, of?.value ?? null, -1, ties)}.`]),
        ...(province === undefined || country === undefined
          ? []
          : [`${provinceName(edition)} ${said(province)}; Indonesia ${said(country)}.`]),
      ];
    },
    slope(edition) {
      const falling = valued(edition, "headcount_ratio.districts.falling");
      const total = valued(edition, "headcount_ratio.districts.total");
      const pace = valued(edition, "headcount_ratio.province.pace");
      return [
        ...(falling === undefined || total === undefined
          ? []
          : [`The rate fell in ${falling.value} of ${total.value} districts.`]),
        ...(pace === undefined ? [] : [`${relevance.title(edition)}.`]),
      ];
    },
    nowcast(edition) {
      const error = valued(edition, "headcount_ratio.nowcast.error");
      const naive = valued(edition, "headcount_ratio.nowcast.naive_error");
      return [
        ...interval(valued(edition, "headcount_ratio.nowcast")),
        ...(error === undefined || naive === undefined
          ? []
          : [
              `So far this method was off by ${said(error)} on average; guessing “same as last year” by ${said(naive)}.`,
            ]),
      ];
    },
    targets(edition) {
      const next = valued(edition, "headcount_ratio.target.next");
      const required = valued(edition, "headcount_ratio.target.next.required");
      const chance = CHANCE[edition.findings.get("headcount_ratio.target.next.chance")?.note ?? ""];
      if (next === undefined) return [];
      const way = required === undefined ? "" : `; from the latest figure that takes ${needed(required)}`;
      return [
        `Target for ${next.year}: ${said(next)}${way}.`,
        ...usual(edition),
        ...(chance === undefined ? [] : [`Chance that this target is met: ${chance}.`]),
      ];
    },
    scenario(edition) {
      const found = edition.analyses.scenario;
      const last = found?.steps.at(-1);
      const scores = found?.scores ?? [];
      const isNoCloser =
        scores.length > 0 &&
        scores.every(({ meanAbsoluteError, naiveError }) => meanAbsoluteError >= naiveError);
      return [
        ...interval(valued(edition, `headcount_ratio.scenario.${last?.year}`)),
        ...(isNoCloser ? ["For this city the scenario has not proved more accurate than “unchanged”."] : []),
        "A scenario is not a forecast.",
      ];
    },
  },
  place: (place, of) => `${place} of ${of}`,
  present: {
    start: "Start presenting",
    keys: "Arrow keys, click or swipe to move; F for full screen; Esc to leave.",
    controls: "Presentation controls",
    previous: "Previous",
    next: "Next",
    fullScreen: "Full screen",
    leave: "Leave the presentation",
    edition: "Page of the edition",
  },
  notes: {
    title: (deck) => `Presenter’s notes. ${deck}`,
    lede: "For the presenter, on a phone or printed; the slides do not link to this page. Each part: what is on the screen, what can be said, what is better not said, and the slide that follows.",
    beside: {
      opening: [
        "Name the edition and its cut-off: figures released later are not in here.",
        "Say from the start where this material stands: proposed by an independent site, not checked by BPS, the city government or the TKPK.",
      ],
      one_minute: [
        "Read it as it is written, without technical terms. What is counted is people, by a survey; not families, and not a list of names.",
      ],
      key_figures: [
        "Five figures, each with the one before. Name the unit: percent, thousand people, rupiah of expenditure per person per month, or an index without a unit.",
      ],
      cannot: [
        "Read all of it, slowly. This list protects the meeting from conclusions the figures do not support.",
      ],
      questions: [
        "Leave this slide on during the discussion. Answers, who is responsible and deadlines are recorded by the meeting; this site does not fill them in.",
        "The code on the screen, if there is one, leads to the permanent page of this edition: every figure can be traced there.",
      ],
    },
    avoid: {
      opening: "Avoid calling it official material, or calling this site’s figures those of BPS.",
      one_minute:
        "Avoid “percent of families” and “income”: people are counted, and expenditure is measured.",
      key_figures:
        "Avoid “percent” for the difference of two percentages: that is percentage points. Avoid “income”: the poverty line measures expenditure.",
      headcount_ratio_trend:
        "Avoid naming a cause, and avoid comparing across a break. The difference is in percentage points, not percent.",
      shortfall:
        "Avoid calling one change a direction. This average is not everyone’s situation, and not the amount of assistance needed.",
      position:
        "Avoid reading the rank as a school report: it only compares the size of figures. Say “Kota” every time; the regency of the same name has figures of its own.",
      slope:
        "Avoid concluding a cause or the quality of work from the order. A comparison of one year can turn; the pace depends on the base year.",
      nowcast: "Avoid calling it a figure of BPS, and avoid naming the number without its interval.",
      targets:
        "Avoid judging offices or people by this. Missed only means that the published figure was above the target.",
      scenario: "Avoid “is forecast”, and avoid naming the number without interval and without “unchanged”.",
      cannot: "Avoid softening this list with “but it seems”.",
      questions: "Avoid answering for another office; what has no answer yet is recorded as such.",
    },
    next: "Next:",
    last: "This is the last slide.",
    slides: "Open the slides",
  },
};
