import type { DistrictProfile } from "../model/districtProfile.ts";
import type { Edition } from "../model/edition.ts";
import type { Region, RegionCode } from "../model/region.ts";
import { districtProfiles } from "../profile.ts";
import { content } from "./content.ts";

/** What the newest edition says of every district. */
export interface Profiles {
  readonly edition: Edition;
  /** By code of province, then of district. */
  readonly provinces: readonly { readonly province: Region; readonly districts: readonly Region[] }[];
  of(code: RegionCode): DistrictProfile;
}

let made: Profiles | undefined;

/** The profiles of the newest edition, each made when first asked for. */
export function profiles(): Profiles {
  made ??= makeProfiles();
  return made;
}

function makeProfiles(): Profiles {
  const { editions, data } = content();
  const edition = editions.at(-1);
  if (edition === undefined) throw new RangeError("there is no edition to profile districts of");
  const profileOf = districtProfiles(edition, data.provinceSplits);
  const known = new Map<RegionCode, DistrictProfile>();
  const byCode = (a: Region, b: Region) => (a.code < b.code ? -1 : 1);
  const all = [...edition.regions.values()].sort(byCode);
  return {
    edition,
    provinces: all
      .filter(({ level }) => level === "province")
      .map((province) => ({
        province,
        districts: all.filter(({ level, parent }) => level === "district" && parent === province.code),
      })),
    of(code) {
      const profile = known.get(code) ?? profileOf(code);
      known.set(code, profile);
      return profile;
    },
  };
}
