import { describe, expect, test } from "vitest";
import { commandOf } from "./commandOf.ts";
import { placeAfter } from "./placeAfter.ts";
import { swipeDirection } from "./swipeDirection.ts";

describe("keys", () => {
  test.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["Escape", "leave"],
    ["f", "full screen"],
    ["F", "full screen"],
  ])("%s asks for %s", (key, command) => {
    expect(commandOf({ key })).toBe(command);
  });

  test("the space bar with shift goes back, as in a browser", () => {
    expect(commandOf({ key: " ", shiftKey: true })).toBe("previous");
  });

  test("what belongs to the browser or the system is left to it", () => {
    for (const key of ["Tab", "Enter", "a", "F5", "toString"]) {
      expect(typeof commandOf({ key }) === "string", key).toBe(false);
    }
    expect(commandOf({ key: "f", ctrlKey: true })).toBeUndefined();
    expect(commandOf({ key: "ArrowLeft", altKey: true })).toBeUndefined();
    expect(commandOf({ key: "ArrowRight", metaKey: true })).toBeUndefined();
  });
});

describe("places", () => {
  test("there is one step at a time, and none beyond the ends", () => {
    expect(placeAfter("next", 0, 12)).toBe(1);
    expect(placeAfter("next", 11, 12)).toBe(11);
    expect(placeAfter("previous", 3, 12)).toBe(2);
    expect(placeAfter("previous", 0, 12)).toBe(0);
    expect(placeAfter("first", 7, 12)).toBe(0);
    expect(placeAfter("last", 7, 12)).toBe(11);
  });

  test("what does not move stays", () => {
    expect(placeAfter("full screen", 7, 12)).toBe(7);
    expect(placeAfter("leave", 7, 12)).toBe(7);
    expect(placeAfter("last", 0, 0)).toBe(0);
  });
});

describe("swipes", () => {
  const from = { x: 200, y: 200 };

  test("to the left leads on, to the right back", () => {
    expect(swipeDirection(from, { x: 120, y: 210 })).toBe("next");
    expect(swipeDirection(from, { x: 290, y: 180 })).toBe("previous");
  });

  test("a tap and a scroll lead nowhere", () => {
    expect(swipeDirection(from, from)).toBeUndefined();
    expect(swipeDirection(from, { x: 170, y: 200 })).toBeUndefined();
    expect(swipeDirection(from, { x: 150, y: 300 })).toBeUndefined();
    expect(swipeDirection(from, { x: 140, y: 245 })).toBeUndefined();
  });
});
