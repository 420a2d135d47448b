import { scenarioTicks } from "../../drawnTicks.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";

export const scenario: FigureWords = {
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
    "A scenario, not a forecast: a mechanical continuation of this city’s past movement and of what all districts of Indonesia did together, without effects of programmes, changes of method or shocks. Circle: nowcast. Diamond: target. Dark band: 80 percent interval; light band: 95 percent, for the figure that will be published.",
  axes(edition) {
    const found = edition.analyses.scenario;
    const end = found?.steps.at(-1)?.year ?? found?.lastObserved.year ?? 0;
    const circle = found?.startsFromNowcast === undefined ? "" : "; circle: nowcast";
    return [
      yearsAcross(found?.from ?? 0, end),
      upwards(RATE, number.plain(scenarioTicks(edition)[0] ?? 0, 0)),
      `Thick line: published figures; dashed line: scenario; dotted line: “unchanged”${circle}; diamonds: targets.`,
      "Dark band: 80 percent interval; light band: 95 percent interval.",
    ];
  },
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
