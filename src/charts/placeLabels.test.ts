import { expect, test } from "vitest";
import { placeLabels } from "./placeLabels.ts";

const room = { height: 10, gap: 4, width: 200, depth: 100 };

test("a label with room stands to the right of its dot", () => {
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [], [], room)).toEqual(["right"]);
});

test("a label that would leave the picture on the right stands to the left", () => {
  expect(placeLabels([{ x: 190, y: 50, wide: 40 }], [], [], room)).toEqual(["left"]);
});

test("a label gives way to a dot, its own or another's", () => {
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [{ x: 70, y: 50 }], [], room)).toEqual(["left"]);
});

test("a label that has no room on either side is left out", () => {
  const beside = [
    { x: 70, y: 50 },
    { x: 30, y: 50 },
  ];
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], beside, [], room)).toEqual([undefined]);
});

test("the first labels choose first", () => {
  const middle = { x: 100, y: 50, wide: 60 };
  const edge = { x: 170, y: 50, wide: 40 };
  expect(placeLabels([middle, edge], [], [], room)).toEqual(["right", undefined]);
  expect(placeLabels([edge, middle], [], [], room)).toEqual(["left", "left"]);
});

test("a label does not cross a line", () => {
  const line = { left: 80, right: 81, top: 0, bottom: 100 };
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [], [line], room)).toEqual(["left"]);
});

test("a label that could belong to either of two dots is left out", () => {
  expect(placeLabels([{ x: 50, y: 50, wide: 40 }], [{ x: 52, y: 53 }], [], room)).toEqual([undefined]);
});
