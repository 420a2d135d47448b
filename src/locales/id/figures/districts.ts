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
      return "Persentase penduduk miskin di tiap kabupaten/kota";
    }
    const where =
      falling === total ? `seluruh ${total} kabupaten/kota` : `${falling} dari ${total} kabupaten/kota`;
    return `Persentase penduduk miskin ${panels.to} lebih rendah daripada ${panels.from} di ${where}`;
  },
  subtitle(edition) {
    const panels = districtPanels(edition);
    return `Persentase penduduk miskin (P0), kabupaten/kota di ${provinceName(edition)}, Maret ${span(panels?.from ?? 0, panels?.to ?? 0)}`;
  },
  howToRead(edition) {
    const panels = districtPanels(edition);
    return `Satu kotak satu kabupaten atau kota, yang terendah lebih dulu; skala semua kotak sama. Di bawah nama: angka ${panels?.to ?? ""}, dan dalam kurung perubahannya sejak ${panels?.from ?? ""} dalam poin persen. Garis nila: ${focusName(edition)}; garis tipis di setiap kotak: ${provinceName(edition)}.`;
  },
  axes(edition) {
    const panels = districtPanels(edition);
    if (panels === undefined) return [];
    return [
      `Mendatar di setiap kotak: tahun, Maret ${panels.from} sampai Maret ${panels.to}.`,
      `Tegak di setiap kotak: persen, dari 0 sampai ${panels.top}.`,
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
      `${number.signed(difference, changes.decimals)} poin persen`;
    const named = (entries: readonly DistrictChange[]) =>
      `${list(entries.map(({ region }) => nameOf(edition, region)))} (${moved(entries[0] ?? { difference: 0 })})`;
    const { lowest, highest } = movers(changes);
    const [first, last] = [known[0], known.at(-1)];
    return [
      ...(first === undefined || last === undefined
        ? []
        : [`Angka ${panels.to}: terendah ${level(first)}, tertinggi ${level(last)}.`]),
      ...(changes.focus === undefined
        ? []
        : [
            `${focusName(edition)}: ${quantity(changes.focus.change.from.value, panels.unit, changes.focus.change.from.decimals)} pada ${panels.from}, ${quantity(changes.focus.change.to.value, panels.unit, changes.focus.change.to.decimals)} pada ${panels.to} (${moved(changes.focus.change)}).`,
          ]),
      ...(changes.province === undefined
        ? []
        : [
            `${provinceName(edition)}: ${quantity(changes.province.from.value, panels.unit, changes.province.from.decimals)} pada ${panels.from}, ${quantity(changes.province.to.value, panels.unit, changes.province.to.decimals)} pada ${panels.to} (${moved(changes.province)}).`,
          ]),
      `Dari ${panels.from} ke ${panels.to}: lebih rendah di ${changes.falling}, tidak berubah di ${changes.unchanged}, lebih tinggi di ${changes.rising} dari ${changes.entries.length} kabupaten/kota.`,
      `${capital(extremeChange("lowest", lowest[0]?.difference ?? 0))}: ${named(lowest)}; ${extremeChange("highest", highest[0]?.difference ?? 0)}: ${named(highest)}.`,
    ];
  },
  notes: (edition) => [
    [NO_STANDARD_ERROR, ...spanned(edition, "headcount_ratio")].join(" "),
    "Urutan kotak dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
  ],
};

/** A word at the head of a sentence. */
function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
