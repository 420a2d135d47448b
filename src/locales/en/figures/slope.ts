import type { DistrictChange } from "../../../model/districtChanges.ts";
import { movers, newestChanges, notesBetween, sharingChange, slopeRange } from "../../districtsOf.ts";
import { focusName, provinceName, signOf, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { nameOf } from "../../mapsOf.ts";
import { list, number, ordinal, period, quantity } from "../formats.ts";
import { aroundChange, extremeChange } from "./changePhrases.ts";
import { NO_STANDARD_ERROR } from "./phrases.ts";

const UNTOLD = "Changes in the districts";

export const slope: FigureWords = {
  title(edition) {
    const at = (id: string) => valued(edition, `headcount_ratio.${id}`);
    const [change, lower, higher, total, falling] = [
      at("change"),
      at("districts.beside.lower"),
      at("districts.beside.higher"),
      at("districts.beside.total"),
      at("districts.falling"),
    ];
    if (change === undefined || lower === undefined || higher === undefined || total === undefined) {
      return UNTOLD;
    }
    const [from, to] = total.window ?? [0, 0];
    const sign = signOf(change);
    if (sign === 0) {
      const others = falling === undefined ? "" : `, ${falling.value} of ${total.value} districts fell`;
      return `${from}–${to}: ${focusName(edition)} did not change${others}`;
    }
    const [count, word] = sign < 0 ? [lower.value, "fell"] : [higher.value, "rose"];
    const who = count === 0 ? "No district" : `${count} of ${total.value} districts`;
    return `${who} ${word} by more than ${focusName(edition)} from ${from} to ${to}`;
  },
  subtitle(edition) {
    const found = newestChanges(edition);
    const { from, to } = found?.focus.change ?? {};
    return `Headcount ratio (P0), districts of ${provinceName(edition)}, ${period(from?.year ?? 0, from?.month ?? null)} and ${period(to?.year ?? 0, to?.month ?? null)}`;
  },
  howToRead(edition) {
    const found = newestChanges(edition);
    const [from, to] = found?.window ?? [0, 0];
    const { lowest = [], highest = [] } = found === undefined ? {} : movers(found);
    const [least, most] = [lowest[0]?.difference ?? 0, highest[0]?.difference ?? 0];
    const thick = `strong grey: ${extremeChange("lowest", least)} and ${extremeChange("highest", most)}.`;
    return `One line is one district: on the left the figure of ${from}, on the right that of ${to}. Indigo: ${focusName(edition)}; dashed: ${provinceName(edition)}; ${thick} The table sorts all changes, the largest fall first; equal ones share a place.`;
  },
  axes(edition) {
    const found = newestChanges(edition);
    if (found === undefined) return [];
    const [lowest, highest] = slopeRange(found);
    return [
      `Across: two years, ${found.window[0]} on the left and ${found.window[1]} on the right.`,
      lowest === 0
        ? `Up: percent, from 0 to ${highest}.`
        : `Up: percent, from ${lowest} to ${highest}; it does not begin at zero.`,
    ];
  },
  description(edition) {
    const found = newestChanges(edition);
    if (found === undefined) return [];
    const { entries, focus, province, window, decimals } = found;
    const moved = ({ difference }: Pick<DistrictChange, "difference">) =>
      `${number.signed(difference, decimals)} percentage points`;
    const named = (some: readonly DistrictChange[]) =>
      `${list(some.map(({ region }) => nameOf(edition, region)))} (${moved(some[0] ?? { difference: 0 })})`;
    const said = ({ value, decimals: places }: DistrictChange["from"]) => quantity(value, "percent", places);
    const { lowest, highest } = movers(found);
    const own = focus.change;
    const shared = sharingChange(found, own).map(({ region }) => nameOf(edition, region));
    return [
      `${focusName(edition)}: from ${said(own.from)} to ${said(own.to)} (${moved(own)}); ${ordinal(own.rank)} of ${entries.length}${shared.length === 0 ? "" : ` (with ${list(shared)})`}, counted from the largest fall.`,
      `Other districts: ${aroundChange(own.difference, focus.below, focus.equal, focus.above)}.`,
      `${capital(extremeChange("lowest", lowest[0]?.difference ?? 0))}: ${named(lowest)}; ${extremeChange("highest", highest[0]?.difference ?? 0)}: ${named(highest)}.`,
      ...(province === undefined
        ? []
        : [
            `${provinceName(edition)}: from ${said(province.from)} to ${said(province.to)} (${moved(province)}).`,
          ]),
      `From ${window[0]} to ${window[1]}: fell in ${found.falling}, did not change in ${found.unchanged}, rose in ${found.rising} of ${entries.length} districts.`,
      ...(found.missing.length === 0
        ? []
        : [`Without one of the two figures: ${list(found.missing.map((code) => nameOf(edition, code)))}.`]),
    ];
  },
  notes(edition) {
    const found = newestChanges(edition);
    const between = found === undefined ? [] : notesBetween(edition, "headcount_ratio", found.window);
    return [
      [NO_STANDARD_ERROR, ...between.map(({ year, note }) => `${year}: ${note.en}`)].join(" "),
      "Counted from published figures; the survey’s uncertainty is not included, so the order of changes that are close may turn out otherwise if the survey were repeated.",
    ];
  },
};

/** A word at the head of a sentence. */
function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
