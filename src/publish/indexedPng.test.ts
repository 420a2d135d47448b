import { Buffer } from "node:buffer";
import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexedPng } from "./indexedPng.ts";

/** The colours of every pixel of a PNG with a palette and without filters, and its size. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    expect(bytes.readUInt32BE(at + 8 + length), name).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    chunks.set(name, bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const colours: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x += 1) {
      const place = rows[y * (width + 1) + 1 + x] ?? 0;
      colours.push([...palette.subarray(3 * place, 3 * place + 3)]);
    }
  }
  return { width, height, colours, distinct: palette.length / 3 };
}

const opaque = (colours: readonly (readonly number[])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test("pixels are read back as they were, in their order", () => {
  const colours = [
    [251, 248, 242],
    [29, 32, 39],
    [42, 63, 143],
    [251, 248, 242],
    [0, 0, 0],
    [255, 255, 255],
  ];
  const png = indexedPng(opaque(colours), 3, 2);
  expect(png).toBeDefined();
  expect(read(png ?? new Uint8Array())).toEqual({ width: 3, height: 2, colours, distinct: 5 });
});

test("pixels are read wherever they begin in their memory", () => {
  const shifted = new Uint8Array(9).fill(255);
  shifted.set([1, 2, 3, 255, 4, 5, 6, 255], 1);
  const png = indexedPng(shifted.subarray(1), 2, 1);
  expect(read(png ?? new Uint8Array()).colours).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test("a palette of exactly 256 colours loses none", () => {
  const colours = Array.from({ length: 256 }, (_, i) => [i, 255 - i, 7]);
  expect(read(indexedPng(opaque(colours), 16, 16) ?? new Uint8Array()).colours).toEqual(colours);
});

test("of more colours than a palette holds the frequent ones stay, and none is off by more than its lower bits", () => {
  const ramp = Array.from({ length: 1024 }, (_, i) => [i % 256, Math.floor(i / 4), 100]);
  const flat = [
    [251, 248, 242],
    [250, 248, 242],
    [42, 63, 143],
  ];
  const colours = [...ramp, ...Array.from({ length: 1024 }, (_, i) => flat[i % 3] ?? [])];
  const found = read(indexedPng(opaque(colours), 64, 32) ?? new Uint8Array());
  expect(found.distinct).toBeLessThanOrEqual(256);
  const off = colours.slice(0, 1024).flatMap((colour, i) => {
    return colour.map((channel, c) => Math.abs((found.colours[i]?.[c] ?? -999) - channel));
  });
  expect(Math.max(...off)).toBeLessThan(32);
  expect(found.colours.slice(1024)).toEqual(colours.slice(1024));
});

test("what is not opaque is not made, and a wrong size is refused", () => {
  expect(indexedPng(Uint8Array.from([10, 10, 10, 128]), 1, 1)).toBeUndefined();
  expect(() => indexedPng(opaque([[0, 0, 0]]), 2, 1)).toThrow("2 by 1 pixels expected, not 1");
});
