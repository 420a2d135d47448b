import type { Locale } from "../locales/locale.ts";
import type { Finding } from "../model/finding.ts";
import type { KeyFigure, KeyFigureLine } from "../model/keyFigure.ts";
import type { Volume } from "./content.ts";

/** The headcount ratio as a key figure: on page one it stands alone. */
export function rateFigure({ edition, locale }: Pick<Volume, "edition" | "locale">): KeyFigure {
  const { site } = locale;
  const at = (name: string) => edition.findings.get(`headcount_ratio.${name}`);
  const [latest, previous, change] = [at("latest"), at("previous"), at("change")];
  const said = (finding: Finding | undefined) => quantityOf(finding, locale);
  return {
    id: "headcount_ratio",
    name: edition.indicators.get("headcount_ratio")?.name[locale.language] ?? "",
    value: said(latest),
    finding: latest,
    lines: [
      ...(previous === undefined || previous.year === null
        ? []
        : [{ text: site.previously(said(previous), previous.year), finding: previous }]),
      ...(change === undefined || change.value === null
        ? []
        : [
            {
              text: `${site.change}: ${locale.number.signed(change.value, change.decimals)} ${locale.unit(change.unit)}`,
              finding: change,
            },
          ]),
    ],
  };
}

/**
 * The numbers that stand on page one beside the headcount ratio, worded, in the order they are told. A number
 * the edition does not know is left out, or says that it is missing.
 */
export function keyFigures({ edition, locale }: Pick<Volume, "edition" | "locale">): KeyFigure[] {
  const { site } = locale;
  const at = (id: string) => edition.findings.get(id);
  const said = (finding: Finding | undefined) => quantityOf(finding, locale);
  const words = (text: string): KeyFigureLine => ({ text, finding: undefined });
  const before = (finding: Finding | undefined): KeyFigureLine[] =>
    finding === undefined || finding.year === null
      ? []
      : [{ text: site.previously(said(finding), finding.year), finding }];
  const moved = (finding: Finding | undefined): KeyFigureLine[] => {
    if (finding === undefined || finding.value === null) return [];
    const unit = finding.unit.startsWith("index") ? "" : ` ${locale.unit(finding.unit)}`;
    const change = locale.number.signed(finding.value, finding.decimals);
    return [{ text: `${site.change}: ${change}${unit}`, finding }];
  };
  const year = at("headcount_ratio.latest")?.year ?? 0;
  /** The newest figure of an indicator; an older year than the headline's is named. */
  const ofIndicator = (id: string, extra = "", change = "change"): KeyFigure => {
    const latest = at(`${id}.latest`);
    const isOlder = latest?.year !== null && latest?.year !== undefined && latest.year !== year;
    return {
      id,
      name: edition.analyses.indicators.get(id)?.indicator.name[locale.language] ?? id,
      value: said(latest),
      finding: latest,
      lines: [
        ...(isOlder ? [words(`${latest?.year}; ${site.notPublished(year)}`)] : []),
        ...(extra === "" ? [] : [words(extra)]),
        ...before(at(`${id}.previous`)),
        ...moved(at(`${id}.${change}`)),
      ],
    };
  };
  return [
    ofIndicator("headcount"),
    ofIndicator("poverty_line", site.perPersonPerMonth, "change_percent"),
    ofIndicator("poverty_gap_index"),
    ofIndicator("poverty_severity_index"),
    ...shortfall(),
    threeYearMean(),
    ...position(),
    ...nowcast(),
  ];

  function shortfall(): KeyFigure[] {
    const finding = at("shortfall.latest");
    if (finding === undefined) return [];
    const lines = [words(site.shortfallUnit), ...before(at("shortfall.previous"))];
    return [{ id: "shortfall", name: site.shortfall, value: said(finding), finding, lines }];
  }

  function threeYearMean(): KeyFigure {
    const finding = at("headcount_ratio.mean3");
    const window = finding?.window ?? null;
    return {
      id: "mean3",
      name: `${site.threeYearMean}, ${window === null ? "" : locale.span(window[0], window[1])}`,
      value: said(finding),
      finding,
      lines: before(at("headcount_ratio.mean3.previous")),
    };
  }

  function position(): KeyFigure[] {
    const finding = at("headcount_ratio.rank");
    if (finding === undefined || finding.value === null) return [];
    const ties = (finding.related ?? []).map((code) => edition.regions.get(code)?.name ?? code);
    const of = at("headcount_ratio.rank.of")?.value ?? null;
    const value = locale.rank(finding.value, of, -1, ties);
    return [{ id: "position", name: site.position, value, finding, lines: [words(site.districts)] }];
  }

  function nowcast(): KeyFigure[] {
    const finding = at("headcount_ratio.nowcast");
    if (finding === undefined || finding.year === null || finding.interval === null) return [];
    const { lower, upper } = finding.interval;
    const interval = site.interval(locale.range(lower, upper, finding.decimals));
    return [
      {
        id: "nowcast",
        name: site.nowcast(locale.period(finding.year, finding.month)),
        value: said(finding),
        finding,
        lines: [{ text: interval, finding }, words(site.computedHere)],
      },
    ];
  }
}

/** A finding's value with its unit, or the sign for what is missing. */
function quantityOf(finding: Finding | undefined, locale: Locale): string {
  return finding === undefined || finding.value === null
    ? locale.chart.missing
    : locale.quantity(finding.value, finding.unit, finding.decimals);
}
