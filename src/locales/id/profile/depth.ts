import type { DistrictProfile } from "../../../model/districtProfile.ts";
import { valued } from "../../findingsOf.ts";
import { absentOf, courseOf, movementOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { list } from "../formats.ts";
import { amount, at, since, verdictOf, years } from "./phrases.ts";

function index(profile: DistrictProfile, id: string, name: string, symbol: string): string {
  const found = movementOf(profile, id);
  if (found === undefined) return `${name} (${symbol}) tidak ada di data situs ini.`;
  const { latest } = found;
  return `${name} (${symbol}) pada ${at(latest)} sebesar ${amount(latest)}${since(found)}.`;
}

/** How far below the line the poor are. */
export const depth: Pick<
  ProfileWords["sentences"],
  "depth" | "severity" | "depth_absent" | "shortfall" | "depth_course"
> = {
  depth: (profile) => index(profile, "poverty_gap_index", "Indeks kedalaman", "P1"),
  severity: (profile) => index(profile, "poverty_severity_index", "Indeks keparahan", "P2"),
  depth_absent: (profile) =>
    absentOf(profile)
      .map(({ names, absent }) => `Angka ${list(names)} untuk ${years(absent)} tidak ada di data situs ini.`)
      .join(" ") || undefined,
  shortfall(profile) {
    const latest = valued(profile, "shortfall.latest");
    const previous = valued(profile, "shortfall.previous");
    if (latest === undefined) return undefined;
    const before = previous === undefined ? "" : ` (${previous.year}: ${amount(previous)})`;
    return `Menurut hitungan garis × P1 ÷ P0, pengeluaran seorang penduduk miskin pada ${latest.year} rata-rata ${amount(latest)} sebulan di bawah garis kemiskinan${before}.`;
  },
  depth_course(profile) {
    const found = courseOf(profile, "poverty_gap_index");
    if (found === undefined) return undefined;
    if (found.from === found.to) return undefined;
    return `Dilihat dari ${found.from} sampai ${found.to} (${found.n} angka), ${verdictOf(found.verdict, "P1")}.`;
  },
};
