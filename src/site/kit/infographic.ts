import type { Infographic } from "../../model/infographic.ts";
import type { Volume } from "../content.ts";
import { keyFigures, rateFigure } from "../keyFigures.ts";
import { MEETING_REPORT } from "../links.ts";
import { toldOfHundred } from "../oneMinute.ts";
import { plainText } from "../plainText.ts";
import { paperFigure } from "./paperFigure.ts";
import { paperHead } from "./paperHead.ts";

/** What stands in numbers besides the rate, in this order. */
const NUMBERS = ["headcount", "poverty_line", "poverty_gap_index", "shortfall", "position"];
const FIGURES = ["headcount_ratio_trend", "targets"];

/**
 * An edition on one page.
 *
 * @throws RangeError if the edition has no report for the meeting
 */
export function infographic(volume: Volume): Infographic {
  const { edition, figures, locale } = volume;
  const { definition, findings, regions } = edition;
  const { infographic: words, language, site } = locale;
  const report = volume.reports.get(MEETING_REPORT);
  if (report === undefined) throw new RangeError(`edition ${definition.id} has no ${MEETING_REPORT}`);
  const place = regions.get(definition.focus)?.name ?? definition.focus;
  const rate = findings.get("headcount_ratio.latest")?.value ?? undefined;
  const known = [rateFigure(volume), ...keyFigures(volume)];
  return {
    ...paperHead(volume, words.title(place, definition.title[language])),
    place,
    headline: plainText(report.headline),
    people:
      rate === undefined
        ? undefined
        : {
            poor: toldOfHundred(volume),
            text: words.ofHundred(locale.outOfHundred(rate), place),
            each: words.each,
          },
    numbers: ["headcount_ratio", ...NUMBERS].flatMap((id) => known.filter((each) => each.id === id)),
    figures: FIGURES.flatMap((id) => figures.filter((each) => each.id === id)).map((figure) =>
      paperFigure(figure, "narrow"),
    ),
    cannot: { name: site.cannot, items: report.cannot.map(plainText) },
    caution: locale.files.noStandardError,
    source: `${site.source}: ${figures[0]?.source ?? ""}.`,
  };
}
