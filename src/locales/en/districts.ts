import type { DistrictWords } from "../districtWords.ts";

/** The words inside the pictures and tables of the province's districts, in English. */
export const districts: DistrictWords = {
  changeSince: (year) => `Change since ${year}`,
  change: "Change",
  changeRank: "Order of changes (1 = largest fall)",
  others: "other districts",
  panel: (years, top) => `Every panel: ${years}, from 0 to ${top} percent`,
};
