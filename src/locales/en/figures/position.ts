import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, period, rank } from "../formats.ts";
import { across, RATE } from "./axisPhrases.ts";

export const position: FigureWords = {
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
  axes(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    const of = valued(edition, "headcount_ratio.rank.of");
    return [
      `Every row: one district of ${province(edition)}, ${of?.value ?? ""} in all, the one with the lowest rate at the top.`,
      across(`${RATE}, ${period(place?.year ?? 0, 3)}`),
      `Grey dots: kabupaten (regencies); hollow dots: kota (cities); larger dark dot: ${focus(edition)}; upright dashed line: ${province(edition)}.`,
    ];
  },
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
