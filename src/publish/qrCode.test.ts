import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { qrCode } from "./qrCode.ts";

/** What a reader of codes sees in a drawing, so many pixels a module. */
function decoded(svg: string, scale: number): string | undefined {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe.each([
  "https://example.org/edisi/2026/",
  "https://example.org/laju/en/edisi/2025/",
  "https://statistik.pekalongankota.example/pembangunan/kemiskinan/laju/en/edisi/2026/",
])("%s", (address) => {
  const svg = qrCode(address, "Kode QR");

  test.each([3, 8])("is read back at %i pixels a module", (scale) => {
    expect(decoded(svg, scale)).toBe(address);
  });

  test("is read although a tenth of its inside is soiled", () => {
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const side = Math.sqrt(size * size * 0.03);
    const spot = `<rect x="${size / 2}" y="${size / 2}" width="${side}" height="${side}" fill="#000000" /></svg>`;
    expect(decoded(svg.replace("</svg>", spot), 8)).toBe(address);
  });

  test("leaves four modules of white on every side", () => {
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const bars = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    expect(Math.min(...bars.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
    expect(Math.max(...bars.map(([, y = 0]) => y + 1))).toBe(size - 4);
  });

  test("is the same every time, black on white, with a name and nothing inline", () => {
    expect(qrCode(address, "Kode QR")).toBe(svg);
    expect([...svg.matchAll(/fill="([^"]*)"/g)].map(([, colour]) => colour)).toEqual(["#ffffff", "#000000"]);
    expect(svg).toContain('role="img" aria-label="Kode QR"');
    expect(svg).not.toMatch(/style|class/);
  });
});

test("an address that leads nowhere gets no code", () => {
  expect(() => qrCode("/edisi/2026/", "Kode QR")).toThrow(RangeError);
});
