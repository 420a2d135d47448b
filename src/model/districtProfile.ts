import type { Analyses, Edition } from "./edition.ts";
import type { ProvinceSplit } from "./provinceSplit.ts";
import type { Region } from "./region.ts";

/**
 * What an edition says of any one district: findings under the same names as the focus's, and the places
 * they are about. Sentences are functions of it and of nothing else.
 */
export interface DistrictProfile extends Pick<Edition, "findings" | "regions"> {
  readonly region: Region;
  readonly province: Region;
  readonly country: Region;
  /** The district's indicators by id, as an edition's are its focus's: spells with their notes, series, ties. */
  readonly indicators: Analyses["indicators"];
  /** Districts with the same name apart from "Kota" and "Kabupaten". */
  readonly namesakes: readonly Region[];
  /** The newest split by which the province came to its present territory, if it is known to the edition. */
  readonly split: ProvinceSplit | undefined;
}
