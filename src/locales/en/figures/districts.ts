import type { DistrictChange } from "../../../model/districtChanges.ts";
import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { districtPanels, movers } from "../../districtsOf.ts";
import { focusName, provinceName, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { nameOf } from "../../mapsOf.ts";
import { list, number, quantity } from "../formats.ts";
import { extremeChange } from "./changePhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const since = (edition: Edition, way: string) =>
  valued(edition, `headcount_ratio.districts.since_start.${way}`)?.value;

export const districts: FigureWords = {
  title(edition) {
    const falling = since(edition, "falling");
    const total = since(edition, "total");
    const panels = districtPanels(edition);
    if (falling === undefined || total === undefined || panels === undefined) {
      return "The poverty rate in every district";
    }
    const where = falling === total ? `all ${total} districts` : `${falling} of ${total} districts`;
    return `The ${panels.to} poverty rate is below that of ${panels.from} in ${where}`;
  },
  subtitle(edition) {
    const panels = districtPanels(edition);
    return `Headcount ratio (P0), districts of ${provinceName(edition)}, March ${span(panels?.from ?? 0, panels?.to ?? 0)}`;
  },
  howToRead(edition) {
    const panels = districtPanels(edition);
    return `One panel is one district, the lowest first; all panels have the same scale. Below the name: the figure of ${panels?.to ?? ""}, and in brackets its change since ${panels?.from ?? ""} in percentage points. Indigo line: ${focusName(edition)}; thin line in every panel: ${provinceName(edition)}.`;
  },
  axes(edition) {
    const panels = districtPanels(edition);
    if (panels === undefined) return [];
    return [
      `Across every panel: years, March ${panels.from} to March ${panels.to}.`,
      `Up every panel: percent, from 0 to ${panels.top}.`,
    ];
  },
  description(edition) {
    const panels = districtPanels(edition);
    const changes = edition.analyses.standard.districtChanges.sinceStart;
    if (panels === undefined || changes === undefined) return [];
    const known = panels.districts.filter(({ latest }) => latest !== undefined);
    const level = ({ region, latest }: (typeof known)[number]) =>
      `${region.name} ${quantity(latest?.value ?? 0, panels.unit, latest?.decimals ?? 0)}`;
    const moved = ({ difference }: Pick<DistrictChange, "difference">) =>
      `${number.signed(difference, changes.decimals)} percentage points`;
    const named = (entries: readonly DistrictChange[]) =>
      `${list(entries.map(({ region }) => nameOf(edition, region)))} (${moved(entries[0] ?? { difference: 0 })})`;
    const { lowest, highest } = movers(changes);
    const [first, last] = [known[0], known.at(-1)];
    return [
      ...(first === undefined || last === undefined
        ? []
        : [`Figures of ${panels.to}: lowest ${level(first)}, highest ${level(last)}.`]),
      ...(changes.focus === undefined
        ? []
        : [
            `${focusName(edition)}: ${quantity(changes.focus.change.from.value, panels.unit, changes.focus.change.from.decimals)} in ${panels.from}, ${quantity(changes.focus.change.to.value, panels.unit, changes.focus.change.to.decimals)} in ${panels.to} (${moved(changes.focus.change)}).`,
          ]),
      ...(changes.province === undefined
        ? []
        : [
            `${provinceName(edition)}: ${quantity(changes.province.from.value, panels.unit, changes.province.from.decimals)} in ${panels.from}, ${quantity(changes.province.to.value, panels.unit, changes.province.to.decimals)} in ${panels.to} (${moved(changes.province)}).`,
          ]),
      `From ${panels.from} to ${panels.to}: lower in ${changes.falling}, unchanged in ${changes.unchanged}, higher in ${changes.rising} of ${changes.entries.length} districts.`,
      `${capital(extremeChange("lowest", lowest[0]?.difference ?? 0))}: ${named(lowest)}; ${extremeChange("highest", highest[0]?.difference ?? 0)}: ${named(highest)}.`,
    ];
  },
  notes: (edition) => [
    [NO_STANDARD_ERROR, ...spanned(edition, "headcount_ratio")].join(" "),
    "The order of the panels is computed from published figures; the survey’s uncertainty is not included.",
  ],
};

/** A word at the head of a sentence. */
function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
