import type { DistrictWords } from "../districtWords.ts";

/** The words inside the pictures and tables of the province's districts, in Indonesian. */
export const districts: DistrictWords = {
  changeSince: (year) => `Perubahan sejak ${year}`,
  change: "Perubahan",
  changeRank: "Urutan perubahan (1 = turun terbesar)",
  others: "kabupaten/kota lain",
  panel: (years, top) => `Tiap kotak: ${years}, dari 0 sampai ${top} persen`,
};
