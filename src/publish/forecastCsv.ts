import type { SeriesForecast } from "../model/forecast.ts";

const HEADER = "series_id,year,step,mean,lo80,hi80,lo95,hi95";

/**
 * Projections as comma-separated text after RFC 4180 with LF, a row per series and year, for programs:
 * names come back exactly as they were given, without the apostrophe that keeps a spreadsheet from running
 * them, and numbers are the shortest that read back as the same number.
 *
 * @param forecasts written in the order given
 * @returns a header and the rows, each line ended; the header alone if there are no projections
 * @example forecastCsv([]) // "series_id,year,step,mean,lo80,hi80,lo95,hi95\n"
 */
export function forecastCsv(forecasts: readonly SeriesForecast[]): string {
  const lines = forecasts.flatMap(({ id, steps }) => {
    const name = /[",\n\r]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id;
    return steps.map(({ year, step, mean, interval80, interval95 }) =>
      [name, year, step, mean, interval80.lower, interval80.upper, interval95.lower, interval95.upper].join(
        ",",
      ),
    );
  });
  return [HEADER, ...lines].map((line) => `${line}\n`).join("");
}
