import { expect, test } from "vitest";
import { nearestPoint } from "./nearestPoint.ts";

const points = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 40 },
];

test("the nearest point within reach is found", () => {
  expect(nearestPoint(points, { x: 18, y: 0 }, 24)).toBe(1);
  expect(nearestPoint(points, { x: 29, y: 30 }, 24)).toBe(2);
});

test("beyond reach there is none, at its edge there is", () => {
  expect(nearestPoint(points, { x: 0, y: -24 }, 24)).toBe(0);
  expect(nearestPoint(points, { x: 0, y: -24.1 }, 24)).toBe(-1);
  expect(nearestPoint([], { x: 0, y: 0 }, 24)).toBe(-1);
});

test("of two equally near the first is found, and the order of the others does not matter", () => {
  expect(nearestPoint(points, { x: 15, y: 0 }, 24)).toBe(0);
  expect(nearestPoint([...points].reverse(), { x: 15, y: 0 }, 24)).toBe(1);
  expect(nearestPoint([...points].reverse(), { x: 29, y: 30 }, 24)).toBe(0);
});
