import { expect, test } from "vitest";
import { placeLabels } from "./placeLabels.ts";

const room = { height: 10, gap: 4, width: 200, depth: 100 };

test("a label with room stands to the right of its dot", () => {
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [], room)).toEqual(["right"]);
});

test("a label that would leave the picture on the right stands to the left", () => {
  expect(placeLabels([{ x: 190, y: 50, wide: 40 }], [], room)).toEqual(["left"]);
});

test("a label gives way to a dot, its own or another's", () => {
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [{ x: 70, y: 50 }], room)).toEqual(["left"]);
});

test("a label that has no room on any side is left out", () => {
  const ring = [
    { x: 70, y: 50 },
    { x: 30, y: 50 },
    { x: 50, y: 39 },
    { x: 50, y: 61 },
  ];
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], ring, room)).toEqual([undefined]);
});

test("the first labels are placed first", () => {
  const two = [
    { x: 50, y: 50, wide: 40 },
    { x: 50, y: 52, wide: 40 },
  ];
  expect(placeLabels(two, [], room)).toEqual(["right", "left"]);
});
