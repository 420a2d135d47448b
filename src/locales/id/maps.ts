import type { DistrictMap, DistrictMapEntry } from "../../model/districtMap.ts";
import type { Edition } from "../../model/edition.ts";
import type { Point } from "../../model/series.ts";
import { focusName, provinceName } from "../findingsOf.ts";
import type { FigureWords } from "../locale.ts";
import { analysisOf, entryOf, mapOf, nameOf, namesSharing, notesOf, sharedNames } from "../mapsOf.ts";
import type { MapWords } from "../mapWords.ts";
import { list, number, period, quantity, rank, unitName } from "./formats.ts";

/** What must be known of an indicator beside its values. */
const CAUTIONS: Readonly<Record<string, string>> = {
  headcount:
    "Banyaknya orang mengikuti besarnya penduduk; untuk membandingkan daerah, lihat juga persentasenya.",
  poverty_line:
    "Garis kemiskinan adalah batas pengeluaran yang dipakai survei, bukan ukuran banyaknya penduduk miskin.",
};

function figure(indicator: string, year: number): FigureWords {
  const told = (edition: Edition) => {
    const map = mapOf(edition, indicator, year);
    const definition = edition.indicators.get(indicator);
    const [first, last] = [map?.entries[0], map?.entries.at(-1)];
    if (map === undefined || definition === undefined || first === undefined || last === undefined) {
      return undefined;
    }
    const said = ({ value, decimals }: Point) => quantity(value, definition.unit, decimals);
    const names = (entry: DistrictMapEntry) => namesSharing(edition, map, entry);
    return { map, definition, first, last, said, names };
  };
  return {
    title(edition) {
      const found = told(edition);
      if (found === undefined) return "Peta kabupaten/kota";
      const { definition, first, last, said, names } = found;
      const where = (entry: DistrictMapEntry) => {
        const all = names(entry);
        return all.length === 1 ? all[0] : `${all.length} kabupaten/kota`;
      };
      const start = `${definition.short.id} ${year}: ${said(first.point)}`;
      if (first.point.value === last.point.value) return `${start} di ${where(first)}`;
      return `${start} (${where(first)}) sampai ${said(last.point)} (${where(last)})`;
    },
    subtitle(edition) {
      const found = told(edition);
      const unit = unitName(found?.definition.unit ?? "");
      const measured = found?.definition.name.id ?? "";
      const when = period(year, found?.map.month ?? null);
      return `${measured} menurut kabupaten/kota di ${provinceName(edition)}, ${when}${unit === "indeks" ? "" : `, ${unit}`}`;
    },
    howToRead(edition) {
      const missing = told(edition)?.map.missing ?? [];
      const empty = missing.length === 0 ? "" : " Ubin kosong bertanda –: tidak ada angka.";
      return `Satu ubin satu kabupaten atau kota, kira-kira di tempatnya pada peta; besarnya sama untuk semua. Makin pekat abu-abunya, makin tinggi angkanya: lima kelompok yang kira-kira sama banyak, dihitung untuk tahun ini saja, jadi abu-abu pada dua tahun tidak dapat dibandingkan. Bingkai nila: ${focusName(edition)}.${empty}`;
    },
    axes(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { definition, first, last } = found;
      return [
        "Letak ubin: kolom dari barat ke timur, baris dari utara ke selatan.",
        `Abu-abu: ${unitName(definition.unit)}, lima kelompok dari ${plain(first.point)} sampai ${plain(last.point)}.`,
      ];
    },
    description(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { map, definition, first, last, said, names } = found;
      return [
        `Terendah ${said(first.point)} (${list(names(first))}); tertinggi ${said(last.point)} (${list(names(last))}).`,
        own(edition, map, said),
        ...map.classes.map(
          (each) =>
            `Kelompok ${each.class}, ${reach(each.lowest, each.highest)}: ${list(membersOf(edition, map, each.class))}.`,
        ),
        ...(map.missing.length === 0
          ? []
          : [`Tidak ada angka: ${list(map.missing.map((code) => nameOf(edition, code)))}.`]),
        ...(definition.polarity === 0
          ? []
          : [`Peringkat 1 adalah yang terendah; yang sama berbagi peringkat.`]),
      ];
    },
    notes(edition) {
      const found = told(edition);
      if (found === undefined) return [];
      const { map, definition } = found;
      const shared = sharedNames(edition, map);
      return [
        definition.polarity === 0
          ? "Kelompok dihitung dari angka terbitan; ketidakpastian survei tidak termasuk."
          : "Peringkat dan kelompok dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
        CAUTIONS[indicator] ?? "",
        shared.length === 0
          ? ""
          : `Kota dan kabupaten yang senama (${list(shared)}) adalah daerah yang berbeda.`,
        ...notesOf(edition, indicator, year).map((each) => `${each.year}: ${each.note.id}`),
      ];
    },
  };
}

function plain({ value, decimals }: Point): string {
  return number.plain(value, decimals);
}

function reach(lowest: Point, highest: Point): string {
  return lowest.value === highest.value ? plain(lowest) : `${plain(lowest)}–${plain(highest)}`;
}

function membersOf(edition: Edition, { entries }: DistrictMap, fifth: number): string[] {
  return entries.filter((each) => each.class === fifth).map(({ region }) => nameOf(edition, region));
}

function own(edition: Edition, map: DistrictMap, said: (point: Point) => string): string {
  const { focus } = edition.definition;
  const entry = entryOf(map, focus);
  if (entry === undefined) return `${nameOf(edition, focus)}: tidak ada angka.`;
  const place =
    entry.rank === undefined
      ? ""
      : `, ${rank(entry.rank, map.entries.length, -1, namesSharing(edition, map, entry).slice(1))}`;
  return `${nameOf(edition, focus)}: ${said(entry.point)}, kelompok ${entry.class}${place}.`;
}

/** The words of the province's tile maps, in Indonesian. */
export const maps: MapWords = {
  figure,
  part: (i, of) =>
    of === 2 ? (i === 1 ? "Bagian barat" : "Bagian timur") : `Bagian ${i} dari ${of}, mulai dari barat`,
  legend: (unit) => `Abu-abu menurut ${unit}; dalam kurung banyaknya kabupaten/kota`,
  class: "Kelompok",
  rank: "Peringkat (1 = terendah)",
  page: {
    title: (indicator, year) => `Peta ${lowered(indicator)}, ${year}`,
    others: "Peta lain",
    indicators: "Indikator",
    years: "Tahun",
    none: (year) => `tidak ada angka ${year}`,
    previous: (year) => `Sebelumnya: ${year}`,
    next: (year) => `Berikutnya: ${year}`,
    yearsText(edition, indicator) {
      const spell = analysisOf(edition, indicator)?.spell;
      if (spell === undefined) return "";
      const why = spell.opening === undefined ? "" : ` ${spell.opening.note.id}`;
      return `Peta tersedia untuk ${spell.from} sampai ${spell.to}, deret yang berakhir pada angka terbaru. Tahun sebelumnya tidak ditawarkan bersama tahun-tahun ini.${why} Tahun tanpa angka kabupaten/kota tidak mempunyai peta.`;
    },
    figure: "Peta di antara semua grafik",
  },
};

/** A name in the middle of a sentence. */
function lowered(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
