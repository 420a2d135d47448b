import type { ImportDiagnostic, ImportLayout, RawObservation } from "../../model/imported.ts";
import type { Region, RegionCode } from "../../model/region.ts";
import { printedCodePoint } from "./importedText.ts";
import { type ImportPlace, importError, importRemark, importWarning } from "./importRemarks.ts";
import { regionCodeReading } from "./regionCodeReading.ts";
import {
  comparedName,
  OTHER_NAMES,
  plainName,
  regionName,
  regionStems,
  suggestedName,
} from "./regionNames.ts";

export interface RegionReading {
  /** `undefined` where none is meant without doubt. */
  readonly region: RegionCode | undefined;
  readonly diagnostics: readonly ImportDiagnostic[];
}

type RegionCell = Pick<RawObservation, "regionCode" | "regionName" | "row">;

/**
 * Reads the places of one table: by code where there is one, else by strict name. A name without a word for
 * its kind means the kabupaten only where the table names the kota too; a name is never matched by likeness.
 */
export function regionReader(
  regions: readonly Region[],
  cells: readonly RegionCell[],
  layout: ImportLayout,
): (cell: RegionCell) => RegionReading {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const stems = regionStems(regions);
  const names = [...new Set(cells.map((cell) => plainName(cell.regionName)))].filter((name) => name !== "");
  const read = names.map((name) => ({ name, ...regionName(name, stems) }));
  const hasKota = new Set(read.filter(({ kind }) => kind === "kota").map(({ stem }) => stem));
  const hasDistricts = read.some(({ stem, kind }) => {
    if (kind === "kota" || kind === "kabupaten") return true;
    const found = stems.get(stem) ?? [];
    return found.length > 0 && found.every(({ level }) => level === "district");
  });
  const hasSmallLetters = names.some((name) => name !== name.toUpperCase());
  const firstRows = new Map<string, number>();
  for (const { regionName: name, row } of cells) {
    const compared = comparedName(name);
    if (!firstRows.has(compared)) firstRows.set(compared, row);
  }
  const isStrict = layout === "long";

  function byName(cell: RegionCell): RegionReading {
    const place: ImportPlace = { row: cell.row };
    const name = plainName(cell.regionName);
    const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.exec(name);
    if (foreign !== null) {
      const parameters = { name, code_point: printedCodePoint(foreign[0]) };
      return none(importError("REGION_UNKNOWN", place, parameters));
    }
    const { stem, kind } = regionName(name, stems);
    const other = otherRegion(stem, kind);
    if (other !== undefined) {
      const parameters = { name, region: other.code, now: other.name };
      return { region: other.code, diagnostics: [importWarning("REGION_ALIAS", place, parameters)] };
    }
    const found = (stems.get(stem) ?? []).filter((region) => kind === undefined || kindOf(region) === kind);
    const [only, ...others] = found;
    if (only === undefined) {
      const suggestion = suggestedName(name, regions) ?? "";
      return none(importError("REGION_UNKNOWN", place, { name, suggestion }));
    }
    if (others.length > 0) return among(found, name, stem, cell.row);
    if (kind === undefined && only.kind === "kota" && hasKota.has(stem))
      return ambiguous(found, name, cell.row);
    return { region: only.code, diagnostics: [] };
  }

  /** The place an old name or another spelling means, unless the table names that place by its own name too. */
  function otherRegion(stem: string, kind: string | undefined): Region | undefined {
    const region = byCode.get(OTHER_NAMES.get(stem) ?? "");
    if (region === undefined || kind === "kota" || kind === "province") return undefined;
    const own = regionName(region.name, stems).stem;
    return own === stem || read.some((each) => each.stem === own) ? undefined : region;
  }

  /** Which of several places of one name is meant by a name without its kind. */
  function among(found: readonly Region[], name: string, stem: string, row: number): RegionReading {
    const province = found.find(({ level }) => level === "province");
    if (province !== undefined && isProvince(name, row)) return { region: province.code, diagnostics: [] };
    const districts = found.filter(({ level }) => level === "district");
    const [first, ...others] = districts;
    if (first !== undefined && others.length === 0) return { region: first.code, diagnostics: [] };
    const kabupaten = districts.find(({ kind }) => kind === "kabupaten");
    if (kabupaten !== undefined && hasKota.has(stem)) {
      const said = isStrict ? importWarning : importRemark;
      const parameters = { name, region: kabupaten.code, now: kabupaten.name };
      return { region: kabupaten.code, diagnostics: [said("REGION_BARE", { row }, parameters)] };
    }
    return ambiguous(found, name, row);
  }

  function isProvince(name: string, row: number): boolean {
    if (!hasDistricts) return true;
    if (hasSmallLetters) return name === name.toUpperCase();
    return firstRows.get(comparedName(name)) === row;
  }

  return (cell) => {
    const place: ImportPlace = { row: cell.row };
    const diagnostics: ImportDiagnostic[] = [];
    if (/<[^<>]*>/.test(cell.regionName)) {
      const said = layout === "webapi" ? importRemark : importWarning;
      diagnostics.push(said("LABEL_HTML", place, { name: plainName(cell.regionName) }));
    }
    const code = regionCodeReading(cell.regionCode);
    if (code.kind === "fault") {
      diagnostics.push(importWarning("CODE", place, { found: cell.regionCode.trim().slice(0, 40) }));
      return { region: undefined, diagnostics };
    }
    if (code.kind === "none") {
      if (plainName(cell.regionName) === "") {
        return { region: undefined, diagnostics: [...diagnostics, importError("REGION_MISSING", place)] };
      }
      const named = byName(cell);
      return { region: named.region, diagnostics: [...diagnostics, ...named.diagnostics] };
    }
    if (code.isNormalised) {
      const parameters = { found: cell.regionCode.trim(), code: code.code };
      diagnostics.push(importWarning("CODE_NORMALISED", place, parameters));
    }
    const region = byCode.get(code.code);
    if (region === undefined) {
      const parameters = { name: cell.regionCode.trim(), suggestion: "" };
      return {
        region: undefined,
        diagnostics: [...diagnostics, importError("REGION_UNKNOWN", place, parameters)],
      };
    }
    diagnostics.push(...nameFaults(region, cell));
    return { region: region.code, diagnostics };
  };

  /** A name beside a code must be a name of that place. */
  function nameFaults(region: Region, cell: RegionCell): ImportDiagnostic[] {
    const name = plainName(cell.regionName);
    if (name === "") return [];
    const { stem, kind } = regionName(name, stems);
    const isNamed = (stems.get(stem) ?? []).some(
      (each) => each.code === region.code && (kind === undefined || kindOf(each) === kind),
    );
    if (isNamed || OTHER_NAMES.get(stem) === region.code) return [];
    const parameters = { code: region.code, name, now: region.name };
    const place = { row: cell.row };
    if (comparedName(name).startsWith(`${comparedName(region.name)} `)) {
      return [importWarning("REGION_NAME", place, parameters)];
    }
    return [importError("REGION_CONFLICT", place, parameters)];
  }
}

function none(diagnostic: ImportDiagnostic): RegionReading {
  return { region: undefined, diagnostics: [diagnostic] };
}

function ambiguous(found: readonly Region[], name: string, row: number): RegionReading {
  const meant = found.map((region) => `${region.code} ${region.name}`).join("; ");
  return none(importError("REGION_AMBIGUOUS", { row }, { name, meant }));
}

function kindOf(region: Region): "kota" | "kabupaten" | "province" | undefined {
  return region.level === "province" ? "province" : region.kind;
}
