/** What a spelling of a unit means for an indicator that is kept in another one: digits to move the point by. */
export interface UnitReading {
  readonly shift: number;
}

/** Spellings by what they measure, in small letters. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  percent: ["persen", "%", "percent", "persen (%)", "persentase"],
  index: ["indeks", "index", "index (percent)", "indeks (persen)", "poin"],
  persons: ["jiwa", "orang", "persons", "people", "penduduk"],
  "thousand persons": [
    "ribu jiwa",
    "ribu orang",
    "ribu",
    "ribuan",
    "000 jiwa",
    "000 orang",
    "1000 jiwa",
    "thousand persons",
    "thousand people",
    "thousand",
    "ribuan jiwa",
  ],
  rupiah: [
    "rupiah/kapita/bulan",
    "rp/kapita/bulan",
    "rupiah",
    "rp",
    "idr",
    "rupiah per kapita per bulan",
    "rupiah/orang/bulan",
    "rp/orang/bulan",
    "rupiah/kapita/ bulan",
    "rupiah/bulan",
    "rp/bulan",
    "rupiah per bulan",
    "idr per person per month",
    "idr per month",
  ],
  "thousand rupiah": [
    "ribu rupiah",
    "ribu rp",
    "ribu rupiah/kapita/bulan",
    "ribu rupiah/orang/tahun",
    "ribu rupiah/kapita/tahun",
    "ribu rupiah per orang per tahun",
    "thousand idr per person per year",
  ],
  "million rupiah": ["juta rupiah", "juta rupiah/kapita/tahun", "million idr per person per year"],
  years: ["tahun", "years"],
  children: ["anak", "children"],
};

/** What each unit of this project is counted in, and how far the point moves from other countings. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  percent: { percent: 0 },
  "percent of households": { percent: 0 },
  "percent of children under five": { percent: 0 },
  "percent of working-age persons": { percent: 0 },
  "percent of persons": { percent: 0 },
  "percent of labour force": { percent: 0 },
  index: { index: 0 },
  "index (percent)": { index: 0, percent: 0 },
  persons: { persons: 0, "thousand persons": 3 },
  "thousand persons": { "thousand persons": 0, persons: -3 },
  "IDR per person per month": { rupiah: 0, "thousand rupiah": 3 },
  "IDR per month": { rupiah: 0, "thousand rupiah": 3 },
  "thousand IDR per person per year": { "thousand rupiah": 0 },
  "million IDR per person per year": { "million rupiah": 0 },
  years: { years: 0 },
  children: { children: 0, persons: 0 },
};

const MEANING: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([meaning, spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, meaning]),
  ),
);

function spelled(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/");
}

/** Whether `text` is a spelling of some unit. */
export function isUnitSpelling(text: string): boolean {
  return MEANING.has(spelled(text)) || Object.hasOwn(UNITS, text.trim());
}

/**
 * How a value in the unit spelled `found` becomes one in this project's unit `wanted`. `undefined` where the
 * spelling is unknown, or measures something else.
 */
export function importedUnit(found: string, wanted: string): UnitReading | undefined {
  if (found.trim() === wanted) return { shift: 0 };
  const meaning = MEANING.get(spelled(found));
  const shift = meaning === undefined ? undefined : UNITS[wanted]?.[meaning];
  return shift === undefined ? undefined : { shift };
}

/** Decimal text with its point moved: to the right for a positive `shift`. No digit is lost or added but noughts. */
export function shiftedDecimal(value: string, shift: number): string {
  if (shift === 0) return value;
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = point <= 0 ? 1 : point;
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at);
  return `${sign}${left}${right === "" ? "" : `.${right}`}`;
}
