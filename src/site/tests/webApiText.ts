import type { Observation } from "../../model/observation.ts";
import type { Region } from "../../model/region.ts";

/** What the statistics office's interface calls a table. */
export interface WebApiVariable {
  readonly id: number;
  readonly label: string;
  readonly unit: string;
}

/** The tables of the five measures of poverty by district. */
export const WEB_API_VARIABLES: Readonly<Record<string, WebApiVariable>> = {
  headcount_ratio: {
    id: 621,
    label: "Persentase Penduduk Miskin (P0) Menurut Kabupaten/Kota",
    unit: "Persen",
  },
  headcount: {
    id: 619,
    label: "Jumlah Penduduk Miskin (Ribu Jiwa) Menurut Kabupaten/Kota",
    unit: "Ribu Jiwa",
  },
  poverty_line: {
    id: 624,
    label: "Garis Kemiskinan Menurut Kabupaten/Kota",
    unit: "Rupiah/kapita/bulan",
  },
  poverty_gap_index: {
    id: 622,
    label: "Indeks Kedalaman Kemiskinan (P1) Menurut Kabupaten/Kota",
    unit: "Persen",
  },
  poverty_severity_index: {
    id: 623,
    label: "Indeks Keparahan Kemiskinan (P2) Menurut Kabupaten/Kota",
    unit: "Persen",
  },
};

/**
 * A data answer of the statistics office's interface, as it comes: districts by code, kabupaten without their prefix,
 * years as numbers since 1900, values by composite key.
 */
export function webApiText(
  indicator: string,
  observations: readonly Pick<Observation, "region" | "year" | "value">[],
  regions: ReadonlyMap<string, Region>,
): string {
  const variable = WEB_API_VARIABLES[indicator];
  if (variable === undefined) throw new RangeError(`there is no table of ${indicator}`);
  const places = [...new Set(observations.map(({ region }) => region))].sort();
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b);
  const name = (code: string) => (regions.get(code)?.name ?? code).replace(/^Kabupaten /, "");
  const contents = observations.map(({ region, year, value }) => [
    `${region}${variable.id}0${year - 1900}0`,
    value,
  ]);
  return `${JSON.stringify(
    {
      status: "OK",
      "data-availability": "available",
      last_update: "2025-12-01 13:45:51",
      subject: [{ val: 523, label: "Konsumsi dan Pendapatan" }],
      var: [
        {
          val: variable.id,
          label: variable.label,
          unit: variable.unit,
          subj: "Kemiskinan dan Ketimpangan",
          def: "",
          decimal: 2,
          note: "",
        },
      ],
      turvar: [{ val: "0", label: "Tidak ada" }],
      labelvervar: "Nama Wilayah",
      vervar: places.map((code) => ({ val: Number(code), label: name(code) })),
      tahun: years.map((year) => ({ val: year - 1900, label: String(year) })),
      turtahun: [{ val: 0, label: "Tahun" }],
      datacontent: Object.fromEntries(contents),
      related: [],
    },
    null,
    1,
  )}\n`;
}
