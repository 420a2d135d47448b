import type { FigureWords } from "../locales/locale.ts";
import { mapOf, newestMap } from "../locales/mapsOf.ts";
import type { DistrictMap } from "../model/districtMap.ts";
import type { Datum, Figure } from "../model/figure.ts";
import { assemble, published, type Sheet } from "./parts.ts";
import { tilesOf } from "./tileGrid.ts";
import { tilePicture } from "./tilePicture.ts";

/** The headcount ratio of the newest year over the province's districts. */
export function tileMapFigure(sheet: Sheet): Figure | undefined {
  const map = newestMap(sheet.edition, "headcount_ratio");
  return map === undefined ? undefined : drawn(sheet, map, sheet.locale.figures.tile_map);
}

/**
 * The province's districts as tiles, shaded by one indicator in one year.
 *
 * @returns `undefined` if the edition has no figure of that year that belongs to the indicator's main spell,
 *   or if the province's districts have no tiles
 */
export function tileMap(sheet: Sheet, indicator: string, year: number): Figure | undefined {
  const map = mapOf(sheet.edition, indicator, year);
  return map === undefined ? undefined : drawn(sheet, map, sheet.locale.maps.figure(indicator, year));
}

function drawn(sheet: Sheet, map: DistrictMap, words: FigureWords): Figure | undefined {
  const { edition } = sheet;
  const tiles = tilesOf(sheet, map);
  if (tiles.length === 0) return undefined;
  const title = words.title(edition);
  return assemble(
    sheet,
    "tile_map",
    {
      picture: {
        wide: tilePicture(sheet, map, tiles, "wide", title),
        narrow: tilePicture(sheet, map, tiles, "narrow", title),
      },
      table: table(sheet, map),
      data: data(sheet, map),
    },
    words,
  );
}

function table({ edition, locale }: Sheet, { entries, missing, indicator }: DistrictMap): Figure["table"] {
  const { chart, maps, number } = locale;
  const ranked = entries.some(({ rank }) => rank !== undefined);
  const name = (code: string) => edition.regions.get(code)?.name ?? code;
  return {
    head: [
      { text: chart.region, numeric: false },
      ...(ranked ? [{ text: maps.rank, numeric: true }] : []),
      { text: locale.unit(edition.indicators.get(indicator)?.unit ?? ""), numeric: true },
      { text: maps.class, numeric: true },
    ],
    rows: [
      ...entries.map(({ region, rank, point, class: fifth }) => [
        name(region),
        ...(ranked ? [String(rank ?? "")] : []),
        number.plain(point.value, point.decimals),
        String(fifth),
      ]),
      ...missing.map((code) => [name(code), ...(ranked ? [""] : []), chart.missing, ""]),
    ],
    marked: [...entries.map(({ region }) => region), ...missing].indexOf(edition.definition.focus),
  };
}

function data({ edition }: Sheet, { entries, indicator }: DistrictMap): Datum[] {
  const unit = edition.indicators.get(indicator)?.unit ?? "";
  return entries.flatMap(({ region, point, rank, class: fifth }) => {
    const computed = (measure: string, value: number, of: string): Datum => ({
      ...published(region, indicator, of, point),
      measure,
      value,
      decimals: 0,
      status: "computed",
      source: "",
    });
    return [
      published(region, indicator, unit, point),
      ...(rank === undefined ? [] : [computed("rank", rank, "districts")]),
      computed("map_class", fifth, "fifths"),
    ];
  });
}
