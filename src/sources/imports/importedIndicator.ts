import type { Indicator } from "../../model/indicator.ts";
import { isUnitSpelling } from "./importedUnit.ts";

/** What a title of a variable says beside its name. */
export interface TitleParts {
  readonly name: string;
  /** Empty where the title names none. */
  readonly unit: string;
  readonly month: string;
}

/** Names of indicators in files, in small letters, without units, months and "menurut …". */
const NAMES: ReadonlyMap<string, string> = new Map<string, string>([
  ["p0", "headcount_ratio"],
  ["persentase penduduk miskin", "headcount_ratio"],
  ["persentase penduduk miskin (p0)", "headcount_ratio"],
  ["persentase miskin", "headcount_ratio"],
  ["persentase kemiskinan", "headcount_ratio"],
  ["tingkat kemiskinan", "headcount_ratio"],
  ["headcount index", "headcount_ratio"],
  ["poverty rate", "headcount_ratio"],
  ["percentage of poor people", "headcount_ratio"],
  ["jumlah miskin", "headcount"],
  ["jumlah penduduk miskin", "headcount"],
  ["penduduk miskin", "headcount"],
  ["number of poor people", "headcount"],
  ["garis kemiskinan", "poverty_line"],
  ["poverty line", "poverty_line"],
  ["gk", "poverty_line"],
  ["p1", "poverty_gap_index"],
  ["indeks kedalaman kemiskinan", "poverty_gap_index"],
  ["indeks kedalaman kemiskinan (p1)", "poverty_gap_index"],
  ["poverty gap index", "poverty_gap_index"],
  ["p2", "poverty_severity_index"],
  ["indeks keparahan kemiskinan", "poverty_severity_index"],
  ["indeks keparahan kemiskinan (p2)", "poverty_severity_index"],
  ["poverty severity index", "poverty_severity_index"],
  ["penduduk", "population"],
  ["jumlah penduduk", "population"],
  ["population", "population"],
  ["ipm", "human_development_index"],
  ["indeks pembangunan manusia", "human_development_index"],
  ["umur harapan hidup", "life_expectancy"],
  ["umur harapan hidup saat lahir", "life_expectancy"],
  ["angka harapan hidup", "life_expectancy"],
  ["rata-rata lama sekolah", "mean_years_schooling"],
  ["harapan lama sekolah", "expected_years_schooling"],
  ["pengeluaran per kapita disesuaikan", "adjusted_expenditure"],
  ["tingkat pengangguran terbuka", "unemployment_rate"],
  ["tpt", "unemployment_rate"],
  ["tingkat partisipasi angkatan kerja", "labour_participation_rate"],
  ["tpak", "labour_participation_rate"],
  ["gini ratio", "gini_ratio"],
  ["rasio gini", "gini_ratio"],
  ["laju pertumbuhan pdrb", "grdp_growth"],
  ["upah minimum kabupaten/kota", "minimum_wage"],
  ["umk", "minimum_wage"],
  ["persentase rumah tangga yang memiliki akses terhadap sanitasi layak", "adequate_sanitation"],
  ["persentase rumah tangga yang memiliki akses terhadap air minum layak", "safe_water"],
]);

/** A title in parts: "Jumlah Penduduk Miskin - Maret (ribu) (Ribu)" is a name, a month and a unit. */
export function titleParts(title: string): TitleParts {
  let name = title.replace(/_/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
  let unit = "";
  name = name.replace(/\s*\(([^()]*)\)/g, (whole, inside: string) => {
    if (/^p[012]$/.test(inside.trim()) || !isUnitSpelling(inside)) return whole;
    unit = inside.trim();
    return "";
  });
  name = name.replace(/\s+(menurut|by|di|pada) (kabupaten|provinsi|kab|regency|province|daerah).*$/, "");
  const words = /^(.+?) (rp|rupiah|ribu jiwa|ribu orang|persen|%)$/.exec(name);
  if (words !== null) {
    name = words[1] ?? name;
    if (unit === "") unit = words[2] ?? "";
  }
  const timed = /^(.+?)(?:\s*[-–,]\s*|\s+)(maret|september|agustus|februari)$/.exec(name);
  return { name: (timed?.[1] ?? name).trim(), unit, month: timed?.[2] ?? "" };
}

/** The id of the indicator a title or an id names; `undefined` where none is known by that name. */
export function importedIndicator(title: string, indicators: readonly Indicator[]): string | undefined {
  const own = title.trim();
  if (indicators.some(({ id }) => id === own)) return own;
  const { name } = titleParts(title);
  const known = NAMES.get(name);
  if (known !== undefined) return indicators.some(({ id }) => id === known) ? known : undefined;
  return indicators.find((each) => each.name.id.toLowerCase() === name || each.name.en.toLowerCase() === name)
    ?.id;
}

/** An id made of a title that no indicator bears: "jumlah_total"; "lainnya" where nothing is left. */
export function titleId(title: string): string {
  const id = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 64);
  return id === "" ? "lainnya" : id;
}
