import { expect, test } from "vitest";
import { spreadLabels } from "./spreadLabels.ts";

test("labels far apart stay where they are", () => {
  expect(spreadLabels([9.48, 6.14, 8.47], 0.5)).toEqual([9.48, 6.14, 8.47]);
});

test("labels that touch move apart by equal steps around their mean", () => {
  const [a = 0, b = 0, c = 0] = spreadLabels([6.1, 6.0, 9], 0.5);
  expect([a, b, c].map((each) => Math.round(each * 1e9) / 1e9)).toEqual([6.3, 5.8, 9]);
});

test("no two labels end closer than the gap, and their order is kept", () => {
  const wanted = [1, 1.1, 1.05, 3, 3.2, 0.9];
  const placed = spreadLabels(wanted, 0.4);
  const order = wanted.map((_, i) => i).sort((i, j) => (wanted[i] ?? 0) - (wanted[j] ?? 0));
  for (let k = 1; k < order.length; k += 1) {
    const distance = (placed[order[k] ?? 0] ?? 0) - (placed[order[k - 1] ?? 0] ?? 0);
    expect(distance).toBeGreaterThanOrEqual(0.4 - 1e-9);
  }
});

test("no label, no place", () => {
  expect(spreadLabels([], 1)).toEqual([]);
});
