import { printDecimal } from "../../model/decimal.ts";
import type {
  ImportDiagnostic,
  ImportedObservation,
  RawObservation,
  RawTable,
} from "../../model/imported.ts";
import type { Indicator } from "../../model/indicator.ts";
import { importedIndicator, type TitleParts, titleId, titleParts } from "./importedIndicator.ts";
import { importedNumber, provenStyle } from "./importedNumber.ts";
import { annualTableMonth, importedPeriod } from "./importedPeriod.ts";
import { regionReader } from "./importedRegion.ts";
import { importedUnit, shiftedDecimal } from "./importedUnit.ts";
import type { ImportKnowledge, ImportOptions } from "./importOptions.ts";
import { importError, importRemark, importWarning } from "./importRemarks.ts";
import { nameMark } from "./regionNames.ts";

export interface UnderstoodCells {
  readonly observations: readonly ImportedObservation[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * The cells of a table in the ids and units of this project. What cannot be understood without doubt is said,
 * not guessed; cells of another month than the wanted one, and rows whose code is no code, are left out and said.
 */
export function understoodCells(
  table: RawTable,
  options: ImportOptions,
  knowledge: ImportKnowledge,
  fileName: string,
): UnderstoodCells {
  const diagnostics: ImportDiagnostic[] = [];
  const said = new Set<string>();
  /** Says the same thing of a row or a column once. */
  function say(diagnostic: ImportDiagnostic, isOfColumn = false) {
    const { code, row, column, parameters } = diagnostic;
    const key = JSON.stringify(isOfColumn ? [code, parameters] : [code, row, column, parameters]);
    if (!said.has(key)) diagnostics.push(diagnostic);
    said.add(key);
  }
  const cells = withFallbacks(table, options, knowledge, fileName, say);
  const readRegion = regionReader(knowledge.regions, cells, table.layout);
  const regions = new Map(knowledge.regions.map((region) => [region.code, region]));
  const styles = stylesOf(cells, options);
  const titles = titleReader(knowledge.indicators);
  const observations: ImportedObservation[] = [];
  let missing = 0;
  let otherMonth = 0;

  for (const cell of cells) {
    const place = { row: cell.row, column: cell.column };
    const { parts, indicator } = titles(cell.indicator);
    const region = readRegion(cell);
    for (const diagnostic of region.diagnostics) say(diagnostic);

    if (cell.indicator.trim() === "") say(importError("INDICATOR_MISSING"));
    else if (indicator === undefined) {
      const unknown = table.layout === "long" ? importError : importRemark;
      say(unknown("INDICATOR_UNKNOWN", place, { name: cell.indicator.slice(0, 200) }), true);
    }

    const period = importedPeriod(
      cell.year,
      cell.month.trim() === "" ? parts.month : cell.month,
      options.latestYear,
    );
    if (period.kind === "none") say(importError("PERIOD_MISSING"));
    if (period.kind === "fault") {
      const found = `${cell.year} ${cell.month}`.trim();
      say(importError("PERIOD", place, { found, reason: period.reason, suggestion: period.suggestion }));
    }
    if (period.kind === "period" && period.isNormalised) {
      say(importWarning("PERIOD_NORMALISED", place, { found: cell.year, year: period.year }));
    }

    const reading = importedNumber(cell.value, styles(cell), cell.isStoredNumber);
    const found = cell.value.trim().slice(0, 80);
    if (reading.kind === "fault") say(importError("NUMBER", place, { found, hint: reading.hint }));
    if (reading.kind === "ambiguous") {
      say(importError("NUM_AMBIGUOUS", place, { found, id: reading.id, en: reading.en }));
    }
    if (reading.kind === "missing") missing += 1;

    const isUnderstood = reading.kind === "number" || reading.kind === "missing";
    const unit = unitFaults(cell, parts.unit, reading.kind === "number" ? reading.unit : "", indicator);
    for (const diagnostic of unit.diagnostics) say(diagnostic, true);
    if (region.region === undefined || period.kind !== "period" || !isUnderstood) continue;

    if (options.month !== undefined && period.month !== null && period.month !== options.month) {
      otherMonth += 1;
      continue;
    }
    const indicatorId = indicator?.id ?? titleId(cell.indicator);
    const level = regions.get(region.region)?.level;
    const month =
      period.month ??
      options.month ??
      (level === "district" ? annualTableMonth(indicatorId, period.year) : null);
    const marks = [nameMark(cell.regionName), period.mark, reading.kind === "number" ? reading.mark : ""];
    const notes = [cell.note.trim(), ...marks];
    const note = notes.filter((each) => each !== "").join("; ");
    observations.push({
      region: region.region,
      year: period.year,
      month,
      indicator: indicatorId,
      value:
        reading.kind === "number"
          ? tidied(shiftedDecimal(reading.value, unit.shift), indicator, say, place)
          : null,
      unit: indicator?.unit ?? (cell.unit.trim() === "" ? parts.unit : cell.unit.trim()),
      status: reading.kind === "missing" ? reading.status : null,
      note: note === "" ? null : note,
      row: cell.row,
    });
  }
  if (missing > 0) say(importRemark("MISSING", {}, { count: missing }));
  if (otherMonth > 0) {
    say(importRemark("MONTH_LEFT_OUT", {}, { count: otherMonth, month: options.month ?? 0 }));
  }
  return { observations: withTableMonths(observations, knowledge), diagnostics };
}

/** Reads each title once: its parts, and the indicator it names. */
function titleReader(indicators: readonly Indicator[]) {
  const read = new Map<string, { readonly parts: TitleParts; readonly indicator: Indicator | undefined }>();
  return (title: string) => {
    const known = read.get(title);
    if (known !== undefined) return known;
    const id = importedIndicator(title, indicators);
    const found = { parts: titleParts(title), indicator: indicators.find((each) => each.id === id) };
    read.set(title, found);
    return found;
  };
}

type Say = (diagnostic: ImportDiagnostic, isOfColumn?: boolean) => void;

/** Cells with the year and the indicator that only the options or the file's name tell. */
function withFallbacks(
  table: RawTable,
  options: ImportOptions,
  knowledge: ImportKnowledge,
  fileName: string,
  say: Say,
): readonly RawObservation[] {
  const years = [...new Set(fileName.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [])];
  const words = fileName.toLowerCase().split(/[^a-z0-9]+/);
  const named = words.filter((word) => importedIndicator(word, knowledge.indicators) !== undefined);
  return table.cells.map((cell) => {
    let { year, indicator } = cell;
    if (year.trim() === "" && options.year !== undefined) year = String(options.year);
    else if (year.trim() === "" && years.length === 1 && table.layout !== "long") {
      year = years[0] ?? "";
      say(importWarning("PERIOD_FROM_NAME", {}, { year }));
    }
    if (indicator.trim() === "" && options.indicator !== undefined) indicator = options.indicator;
    else if (indicator.trim() === "" && new Set(named).size === 1) {
      indicator = named[0] ?? "";
      say(importWarning("INDICATOR_FROM_NAME", {}, { name: indicator }));
    }
    return { ...cell, year, indicator };
  });
}

/** The number style of each column and indicator: as declared, or as its own numbers prove. */
function stylesOf(cells: readonly RawObservation[], options: ImportOptions) {
  const texts = new Map<string, string[]>();
  const keyOf = (cell: RawObservation) => titleParts(cell.indicator).name;
  for (const cell of cells) {
    if (cell.isStoredNumber) continue;
    const key = keyOf(cell);
    const others = texts.get(key);
    if (others === undefined) texts.set(key, [cell.value]);
    else others.push(cell.value);
  }
  const proven = new Map([...texts].map(([key, found]) => [key, provenStyle(found)]));
  return (cell: RawObservation) => {
    if (options.numberStyle !== undefined) return options.numberStyle;
    const reading = importedNumber(cell.value, undefined, cell.isStoredNumber);
    return reading.kind === "ambiguous" ? proven.get(keyOf(cell)) : undefined;
  };
}

interface UnitResult {
  readonly shift: number;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** The unit the file gives, in the column, the title or the cell, against the indicator's. */
function unitFaults(
  cell: RawObservation,
  titleUnit: string,
  cellUnit: string,
  indicator: Indicator | undefined,
): UnitResult {
  if (indicator === undefined) return { shift: 0, diagnostics: [] };
  const column = cell.unit.trim() === "" ? titleUnit : cell.unit.trim();
  const given = [column, cellUnit].filter((unit) => unit !== "");
  const place = { row: cell.row, column: cell.column };
  const diagnostics: ImportDiagnostic[] = [];
  const shifts = given.map((found) => {
    const reading = importedUnit(found, indicator.unit);
    if (reading === undefined) {
      const parameters = { found, indicator: indicator.id, wanted: indicator.unit };
      diagnostics.push(importError("UNIT_UNKNOWN", place, parameters));
    } else if (reading.shift !== 0) {
      const parameters = { found, indicator: indicator.id, wanted: indicator.unit };
      diagnostics.push(importRemark("UNIT_CONVERTED", { column: cell.column }, parameters));
    }
    return reading?.shift ?? 0;
  });
  if (given.length === 0) {
    const parameters = { indicator: indicator.id, wanted: indicator.unit };
    diagnostics.push(importRemark("UNIT_ASSUMED", { column: cell.column }, parameters));
  }
  const [shift = 0, other = shift] = shifts;
  if (shift !== other) {
    const parameters = { found: given.join(" / "), indicator: indicator.id, wanted: indicator.unit };
    diagnostics.push(importError("UNIT_UNKNOWN", place, parameters));
  }
  return { shift, diagnostics };
}

/** A value without the noughts behind its last published place; the noise of binary numbers is taken off and said. */
function tidied(
  value: string,
  indicator: Indicator | undefined,
  say: Say,
  place: { readonly row: number; readonly column: string },
): string {
  const [whole = "", fraction = ""] = value.split(".");
  const decimals = indicator?.decimals;
  if (decimals === undefined || fraction.length <= decimals) return value;
  if (/^0*$/.test(fraction.slice(decimals))) {
    return decimals === 0 ? whole : `${whole}.${fraction.slice(0, decimals)}`;
  }
  const rounded = printDecimal(Number(value), decimals);
  const isNoise = Math.abs(Number(rounded) - Number(value)) < 1e-9;
  say(importWarning("DECIMALS", place, { found: value, decimals, value: isNoise ? rounded : value }));
  return isNoise ? rounded : value;
}

/** Provinces and the country in an annual table of districts mean the same month as the districts. */
function withTableMonths(
  observations: readonly ImportedObservation[],
  knowledge: ImportKnowledge,
): readonly ImportedObservation[] {
  const districts = new Set(
    knowledge.regions.filter(({ level }) => level === "district").map(({ code }) => code),
  );
  const ofDistricts = new Set(
    observations.filter(({ region }) => districts.has(region)).map(({ indicator }) => indicator),
  );
  return observations.map((each) =>
    each.month === null && ofDistricts.has(each.indicator)
      ? { ...each, month: annualTableMonth(each.indicator, each.year) }
      : each,
  );
}
