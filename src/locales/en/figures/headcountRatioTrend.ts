import { span } from "../../calendar.ts";
import { extremes, focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned, together } from "./phrases.ts";

export const headcountRatioTrend: FigureWords = {
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
    "The line is cut where the survey’s reference changed; figures to the left and right of a gap cannot be compared. Figures from 2015 refer to March, 2011–2014 agree with the province’s September, earlier ones vary. Dotted line: the 3-year mean, drawn at the last of its years, so it trails behind the yearly figures.",
  axes(edition) {
    const analysis = edition.analyses.indicators.get("headcount_ratio");
    const { province: near, country: far, series, spell } = analysis ?? {};
    const [from, to] = [series?.points[0]?.year ?? 0, spell?.to ?? 0];
    const cuts = (series?.breaks ?? []).filter(({ severity, year }) => severity !== "catatan" && year > from);
    return [
      yearsAcross(from, to),
      upwards(RATE),
      `Thick line: ${focus(edition)}; dotted line: its 3-year mean${near === undefined ? "" : `; thin full line: ${near.region.name}`}${far === undefined ? "" : `; thin dashed line: ${far.region.name}`}.`,
      ...(cuts.length === 0
        ? []
        : [
            `Upright dotted lines: a break or a change of reference, before ${list(cuts.map(({ year }) => String(year)))}; the line of the city is not joined there.`,
          ]),
      ...shaded(edition, from, to),
    ];
  },
  description(edition) {
    const at = (id: string) => valued(edition, id);
    const spell = edition.analyses.indicators.get("headcount_ratio")?.spell;
    const means = edition.analyses.standard.questions.get("headcount_ratio")?.threeYearMeans ?? [];
    const { lowest, highest } = extremes(spell?.points ?? []);
    return [
      `${focus(edition)}: ${said(at(`headcount_ratio.${spell?.from ?? ""}`))} in ${spell?.from ?? ""}, ${said(at("headcount_ratio.latest"))} in ${spell?.to ?? ""}.`,
      `Lowest since ${spell?.from ?? ""}: ${said(at(`headcount_ratio.${lowest?.year ?? ""}`))} in ${lowest?.year ?? ""}; highest: ${said(at(`headcount_ratio.${highest?.year ?? ""}`))} in ${highest?.year ?? ""}.`,
      ...[means.at(0), means.at(-1)].flatMap((each) =>
        each === undefined
          ? []
          : [`3-year mean ${span(each.from, each.to)}: ${number.plain(each.value, 2)} percent.`],
      ),
      `In ${spell?.to ?? ""} the rate of ${province(edition)} was ${said(at("headcount_ratio.province.level"))} and that of Indonesia ${said(at("headcount_ratio.country.level"))}.`,
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    together(edition, "headcount_ratio"),
    ...spanned(edition, "headcount_ratio"),
  ],
};
