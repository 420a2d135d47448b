import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileEdition } from "../src/edition.ts";
import { pointOf, seriesOf } from "../src/model/seriesSet.ts";
import { nowcastCsv } from "../src/publish/nowcastCsv.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";

/**
 * The nowcasts of an edition, to be stated on a day. Printed, or entered in the ledger; a statement that
 * is there is never overwritten.
 *
 * @param made ISO date; the clock is not asked
 * @returns what is wrong with the command, in Indonesian, or `undefined`
 */
export function nowcastCommand(edition: string, made: string, write: boolean): string | undefined {
  const given = loadEdition(diskFiles(process.cwd()), edition);
  const { definition, analyses } = compileEdition(given);
  if (made < definition.cutoff) {
    return `--made ${made} mendahului batas data edisi (${definition.cutoff}).`;
  }
  const open = analyses.districtNowcasts.filter(
    ({ region, year }) =>
      pointOf(seriesOf(analyses.series, region, "headcount_ratio", "annual"), year) === undefined,
  );
  const text = nowcastCsv(open, made, definition.cutoff);
  const path = `data/nowcasts/${made}.csv`;
  if (!write) {
    process.stdout.write(text);
    return undefined;
  }
  if (existsSync(path)) return `${path} sudah ada; sebuah pernyataan tidak pernah ditimpa.`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  console.log(`${path}: ${open.length} kabupaten/kota`);
  return undefined;
}
