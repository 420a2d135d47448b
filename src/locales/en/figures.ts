import type { Edition } from "../../model/edition.ts";
import { span } from "../calendar.ts";
import {
  extremes,
  focusName as focus,
  provinceName as province,
  signOf,
  type Valued,
  valued,
} from "../findingsOf.ts";
import type { FigureId, FigureWords } from "../locale.ts";
import { number, period, quantity, range, rank } from "./formats.ts";

const NO_STANDARD_ERROR = "No standard error of the change is published.";

/** "fell by 0.57 percentage points"; "did not change" without a number. */
function moved(change: Valued): string {
  const sign = signOf(change);
  if (sign === 0) return "did not change";
  return `${sign < 0 ? "fell" : "rose"} by ${quantity(change.value, change.unit, change.decimals)}`;
}

function said(finding: Valued | undefined): string {
  return finding === undefined ? "…" : quantity(finding.value, finding.unit, finding.decimals);
}

/** Notes of the breaks that the main spell of an indicator spans. */
function spanned(edition: Edition, indicator: string): string[] {
  return (edition.analyses.indicators.get(indicator)?.spell.notes ?? []).map(
    ({ year, note }) => `${year}: ${note.en}`,
  );
}

function together(edition: Edition, indicator: string): string {
  const count = (way: string) => valued(edition, `${indicator}.districts.${way}`)?.value ?? 0;
  const total = count("total");
  if (total === 0) return "";
  return `In the same year ${count("falling")} of the ${total} districts of ${province(edition)} fell, ${count("rising")} rose and ${count("unchanged")} did not change.`;
}

const headcountRatioTrend: FigureWords = {
  title(edition) {
    const change = valued(edition, "headcount_ratio.change");
    const latest = valued(edition, "headcount_ratio.latest");
    if (change === undefined) return `Poverty rate ${said(latest)}`;
    return `The poverty rate ${moved(change)} in ${change.year}`;
  },
  subtitle(edition) {
    const series = edition.analyses.indicators.get("headcount_ratio")?.series.points ?? [];
    return `Headcount ratio (P0), ${focus(edition)}, ${span(series[0]?.year ?? 0, series.at(-1)?.year ?? 0)}; ${province(edition)} and Indonesia, March, from ${edition.definition.start}`;
  },
  howToRead: () =>
    "The line is cut where the survey’s reference changed; figures to the left and right of a gap cannot be compared. Figures from 2015 refer to March, 2011–2014 agree with the province’s September, earlier ones vary.",
  description(edition) {
    const at = (id: string) => valued(edition, id);
    const spell = edition.analyses.indicators.get("headcount_ratio")?.spell;
    const { lowest, highest } = extremes(spell?.points ?? []);
    return [
      `${focus(edition)}: ${said(at(`headcount_ratio.${spell?.from ?? ""}`))} in ${spell?.from ?? ""}, ${said(at("headcount_ratio.latest"))} in ${spell?.to ?? ""}.`,
      `Lowest since ${spell?.from ?? ""}: ${said(at(`headcount_ratio.${lowest?.year ?? ""}`))} in ${lowest?.year ?? ""}; highest: ${said(at(`headcount_ratio.${highest?.year ?? ""}`))} in ${highest?.year ?? ""}.`,
      `In ${spell?.to ?? ""} the rate of ${province(edition)} was ${said(at("headcount_ratio.province.level"))} and that of Indonesia ${said(at("headcount_ratio.country.level"))}.`,
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    together(edition, "headcount_ratio"),
    ...spanned(edition, "headcount_ratio"),
  ],
};

const headcount: FigureWords = {
  title(edition) {
    const latest = valued(edition, "headcount.latest");
    const change = valued(edition, "headcount.change");
    if (latest === undefined || change === undefined) return "Number of poor people";
    return `The number of poor people ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return `Number of poor people in thousands, ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "One bar a year; the axis begins at zero. People are counted, not households, by a survey and not from a register.",
  description(edition) {
    const latest = valued(edition, "headcount.latest");
    const previous = valued(edition, "headcount.previous");
    return [
      `In ${latest?.year ?? ""} ${said(latest)}; in ${previous?.year ?? ""} ${said(previous)}.`,
      "The number can move differently from the rate, since the population changes too.",
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "headcount")],
};

const povertyLine: FigureWords = {
  title(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const change = valued(edition, "poverty_line.change_percent");
    if (latest === undefined || change === undefined) return "Poverty line";
    return `The poverty line ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_line")?.spell;
    return `Rupiah of expenditure per person per month, ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "People whose average expenditure is below this line are counted as poor. Expenditure is measured, not income. The line follows prices; a higher line does not mean more poor people.",
  description(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const provinceLine = valued(edition, "poverty_line.province.level");
    return [
      `In ${latest?.year ?? ""} ${said(latest)} per person per month.`,
      ...(provinceLine === undefined
        ? []
        : [`The line of ${province(edition)} in the same year was ${said(provinceLine)}.`]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_line")],
};

const depthAndSeverity: FigureWords = {
  title(edition) {
    const change = valued(edition, "poverty_gap_index.change");
    const latest = valued(edition, "poverty_gap_index.latest");
    if (latest === undefined || change === undefined) return "Depth and severity of poverty";
    return `The depth of poverty ${moved(change)} to ${said(latest)} in ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_gap_index")?.spell;
    return `Poverty gap index (P1) and severity index (P2), ${focus(edition)}, March ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "The higher P1, the further the poor’s average expenditure is below the poverty line. P2 gives more weight to large shortfalls. The line of P2 is cut in years without a figure.",
  description(edition) {
    const gap = valued(edition, "poverty_gap_index.latest");
    const severity = valued(edition, "poverty_severity_index.latest");
    const rising = valued(edition, "poverty_gap_index.districts.rising");
    const total = valued(edition, "poverty_gap_index.districts.total");
    return [
      `P1 ${said(gap)} in ${gap?.year ?? ""}; P2 ${said(severity)} in ${severity?.year ?? ""}.`,
      ...(rising === undefined || total === undefined
        ? []
        : [
            `P1 rose in ${rising.value} of the ${total.value} districts of ${province(edition)} in that year.`,
          ]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_gap_index")],
};

const position: FigureWords = {
  title(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    const of = valued(edition, "headcount_ratio.rank.of");
    if (place === undefined || of === undefined) return "Position among the districts";
    const ties = place.related.map((code) => edition.regions.get(code)?.name ?? code);
    return `${focus(edition)} has the ${rank(place.value, null, -1, ties)} rate of ${of.value} districts`;
  },
  subtitle(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    return `Headcount ratio (P0), districts of ${province(edition)}, ${period(place?.year ?? 0, 3)}`;
  },
  howToRead: () =>
    "One dot is one district, the lowest at the top. Hollow dots: the six kota (cities). Dashed line: the province. Ranks are counted from published figures; the survey’s uncertainty is not included.",
  description(edition) {
    const kota = valued(edition, "headcount_ratio.rank.kota");
    const kotaOf = valued(edition, "headcount_ratio.rank.kota.of");
    const entries = edition.analyses.indicators.get("headcount_ratio")?.position?.entries ?? [];
    const name = (entry: (typeof entries)[number] | undefined) =>
      entry === undefined
        ? "…"
        : `${edition.regions.get(entry.region)?.name ?? entry.region} (${number.plain(entry.point.value, 2)} percent)`;
    return [
      `Lowest ${name(entries[0])}, highest ${name(entries.at(-1))}.`,
      `Among the six kota: ${rank(kota?.value ?? 0, kotaOf?.value ?? null, -1, [])}.`,
    ];
  },
  notes: () => ["Kota Pekalongan (3375) and Kabupaten Pekalongan (3326) are two different places."],
};

const nowcast: FigureWords = {
  title(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    if (expected === undefined || expected.interval === null) return "No nowcast can be computed yet";
    return `Nowcast for ${expected.year}: ${said(expected)}, between ${range(expected.interval.lower, expected.interval.upper, 2)}`;
  },
  subtitle(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    return `Headcount ratio (P0), ${focus(edition)}: what could be worked out before publication and what was then published, March, to ${expected?.year ?? ""}`;
  },
  howToRead: () =>
    "Circle: the city’s figure as it could be worked out from the province’s before the city’s was published. Full dot: the figure published. The closer the two, the better. Thick bar: the 80 percent interval; thin line: 95 percent.",
  description(edition) {
    const at = (id: string) => valued(edition, id);
    return [
      `It was off by ${said(at("headcount_ratio.nowcast.error"))} on average; “the same as last year” by ${said(at("headcount_ratio.nowcast.naive_error"))}, over ${at("headcount_ratio.nowcast.cases")?.value ?? ""} district-years.`,
      `The 80 percent interval really held ${said(at("headcount_ratio.nowcast.coverage.80"))} of the figures later published; the 95 percent interval ${said(at("headcount_ratio.nowcast.coverage.95"))}.`,
    ];
  },
  notes(edition) {
    const anchor = edition.analyses.nowcast?.anchor;
    return [
      "The nowcast is computed by this site; it is not a figure of the statistics office. It measures closeness to the figure that will be published, not to true poverty.",
      anchor === "september"
        ? "It leans on the province’s September figure, since the March figure was not out at the cut-off; its interval is wider."
        : "It leans on the province’s March figure, which appears months before those of the districts.",
    ];
  },
};

const scenario: FigureWords = {
  title(edition) {
    const found = edition.analyses.scenario;
    const last = found?.steps.at(-1);
    if (found === undefined || last === undefined) return "No scenario can be computed yet";
    return `Scenario for ${last.year}: ${quantity(last.value, "percent", 2)}; “unchanged” means ${quantity(found.steady, "percent", 2)}`;
  },
  subtitle(edition) {
    const found = edition.analyses.scenario;
    return `Headcount ratio (P0), ${focus(edition)}, March: published from ${found?.from ?? ""}, scenario, and the targets of ${edition.definition.targetDocument}`;
  },
  howToRead: () =>
    "A scenario, not a forecast: a mechanical continuation of past movement, without effects of programmes, changes of method or shocks. Circle: nowcast. Diamond: target. Dark band: 80 percent interval; light band: 95 percent, for the figure that will be published.",
  description(edition) {
    const scores = edition.analyses.scenario?.scores ?? [];
    const coverage = edition.analyses.scenario?.coverage ?? [];
    const worse = scores.every((score) => score.meanAbsoluteError >= score.naiveError);
    return [
      ...scores.map(
        (score) =>
          `${score.leadTime === 1 ? "1 year" : `${score.leadTime} years`} ahead (${score.origins} origins): the scenario was off by ${number.plain(score.meanAbsoluteError, 2)} on average, “unchanged” by ${number.plain(score.naiveError, 2)} percentage points.`,
      ),
      ...(scores.length > 0 && worse
        ? ["For this city the scenario is not proven better than “unchanged”."]
        : []),
      ...coverage.map(
        ({ level, share, n }) =>
          `The ${Math.round(level * 100)} percent interval held ${Math.round(share * 100)} percent of ${n} figures of the province’s districts that were later published.`,
      ),
    ];
  },
  notes(edition) {
    return [
      "Source of the basic data: BPS. Scenario, intervals and “unchanged”: computed by this site.",
      ...(edition.analyses.scenario?.startsFromNowcast === undefined
        ? []
        : ["The scenario continues from the nowcast, whose own uncertainty widens its intervals."]),
    ];
  },
};

const targets: FigureWords = {
  title(edition) {
    const missed = valued(edition, "headcount_ratio.target.missed");
    const assessed = valued(edition, "headcount_ratio.target.assessed");
    if (missed === undefined || assessed === undefined) return "Targets and what was published";
    return `${missed.value} of ${assessed.value} yearly targets were missed`;
  },
  subtitle: (edition) =>
    `Targets for the headcount ratio by ${edition.definition.targetDocument} and the figures of BPS, ${focus(edition)}, March`,
  howToRead: () =>
    "Diamond: target. Full dot: published figure. Upright line: the distance between them; a figure above its target means the target was missed.",
  description(edition) {
    return edition.analyses.targets.entries.map(({ year, target, actual, gap }) =>
      actual === undefined || gap === undefined
        ? `${year}: target ${number.plain(target.high, 2)} percent, not published yet.`
        : `${year}: target ${number.plain(target.high, 2)}, published ${number.plain(actual.value, 2)}, distance ${number.signed(gap, 2)} percentage points.`,
    );
  },
  notes: () => [
    "A target is not a forecast. The targets were read from statements quoting the document, not from the document itself.",
  ],
};

/** The words of every figure, in English. */
export const figures: Readonly<Record<FigureId, FigureWords>> = {
  headcount_ratio_trend: headcountRatioTrend,
  headcount,
  poverty_line: povertyLine,
  depth_and_severity: depthAndSeverity,
  position,
  nowcast,
  scenario,
  targets,
};
