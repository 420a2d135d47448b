import { zlibSync } from "fflate";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const MOST_COLOURS = 256;

/**
 * Opaque pixels as a PNG with a palette, a third as large as one without: drawings and letters have few
 * colours. Where there are more than a palette holds, the frequent ones stay, and of the rare ones (the edges of
 * letters) those that differ little become one. `undefined` if a pixel is not opaque.
 *
 * @param pixels red, green, blue and opacity of every pixel, row by row
 * @throws RangeError if there are not as many pixels as width and height say
 * @see https://www.w3.org/TR/png-3/
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> | undefined {
  if (pixels.length !== 4 * width * height) {
    throw new RangeError(`${width} by ${height} pixels expected, not ${pixels.length / 4}`);
  }
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  const colours = new Int32Array(buffer, byteOffset, width * height);
  const counts = countsOf(colours);
  if ([...counts.keys()].some((colour) => channelsOf(colour)[3] !== 0xff)) return undefined;
  const { palette, indexOf } = paletteOf(counts);
  const rows = new Uint8Array((width + 1) * height);
  let last: number | undefined;
  let index = 0;
  for (let i = 0; i < colours.length; i += 1) {
    const colour = colours[i] ?? 0;
    if (colour !== last) index = indexOf.get(colour) ?? 0;
    last = colour;
    rows[i + Math.floor(i / width) + 1] = index;
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flatMap((each) => channelsOf(each).slice(0, 3)))),
    chunk("IDAT", zlibSync(rows, { level: 6 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** The red, green, blue and opacity of a pixel that was read as one number. */
function channelsOf(colour: number): [red: number, green: number, blue: number, opacity: number] {
  const [red = 0, green = 0, blue = 0, opacity = 0] = new Uint8Array(Int32Array.of(colour).buffer);
  return [red, green, blue, opacity];
}

/** How often every colour occurs, in the order of its first pixel. Most neighbours are alike. */
function countsOf(colours: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let i = 1; i <= colours.length; i += 1) {
    const colour = colours[from] ?? 0;
    if (i < colours.length && colours[i] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + i - from);
    from = i;
  }
  return counts;
}

/**
 * Which place in the palette every colour has: all their own if there is room. Otherwise the more frequent half
 * keeps its own, and of the rest those share one that agree in their upper bits; as few bits are given up as
 * will do.
 */
function paletteOf(counts: ReadonlyMap<number, number>) {
  const often = (colour: number) => counts.get(colour) ?? 0;
  const colours = [...counts.keys()].toSorted((a, b) => often(b) - often(a));
  const own = colours.length <= MOST_COLOURS ? colours.length : MOST_COLOURS / 2;
  const palette = colours.slice(0, own);
  const indexOf = new Map(palette.map((colour, i) => [colour, i] as const));
  for (const group of alike(colours.slice(own), MOST_COLOURS - own)) {
    for (const colour of group) indexOf.set(colour, palette.length);
    palette.push(...group.slice(0, 1));
  }
  return { palette, indexOf };
}

/** Colours in groups, at most so many, of those that agree in as many upper bits of each channel as possible. */
function alike(colours: readonly number[], most: number): number[][] {
  for (let bits = 0; ; bits += 1) {
    const kept = ((0xff << bits) & 0xff) * 0x01010101;
    const groups = new Map<number, number[]>();
    for (const colour of colours) {
      const key = colour & kept;
      groups.set(key, [...(groups.get(key) ?? []), colour]);
    }
    if (groups.size <= most) return [...groups.values()];
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, cyclicRedundancyCheck(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

function cyclicRedundancyCheck(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) check = (REMAINDERS[(check ^ byte) & 0xff] ?? 0) ^ (check >>> 8);
  return (check ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
