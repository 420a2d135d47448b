import { encode } from "uqr";
import { markupText } from "../model/markupText.ts";

/** Modules of white around the code, as the standard wants it. */
const QUIET = 4;

/**
 * An address as a QR code: an SVG of one user unit a module, black on white by day and by night, with its quiet
 * zone and medium error correction. The same address gives the same bytes.
 *
 * @param address absolute: a code of anything else would lead nowhere
 * @param label what a screen reader says for it; by default the address itself
 * @throws RangeError if the address is not absolute
 */
export function qrCode(address: string, label = address): string {
  if (!URL.canParse(address)) throw new RangeError(`a QR code needs an absolute address, not "${address}"`);
  const { data, size } = encode(address, { ecc: "M", border: QUIET });
  const drawn = data.flatMap((row, y) => runsOf(row).map(({ from, length }) => bar(from, y, length)));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${markupText(label)}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff" /><path fill="#000000" d="${drawn.join("")}" /></svg>`;
}

/** The dark stretches of a row. */
function runsOf(row: readonly boolean[]): { readonly from: number; readonly length: number }[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end === -1 ? row.length : end) - from };
  });
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}
