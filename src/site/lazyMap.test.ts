import { expect, test } from "vitest";
import { attempted, lazy } from "./lazy.ts";
import { LazyMap } from "./lazyMap.ts";

test("names and number are known without making anything, and one value is made alone", () => {
  const made: string[] = [];
  const valueNamed = (name: string) => lazy(() => made.push(name));
  const map = new LazyMap(new Map(["a", "b"].map((name) => [name, valueNamed(name)])), (all) =>
    [...all].map(([name, value]) => [name, value()] as const),
  );
  expect([map.size, map.has("a"), map.has("c"), [...map.keys()]]).toEqual([2, true, false, ["a", "b"]]);
  expect(made).toEqual([]);
  expect(map.get("b")).toBe(1);
  expect(map.get("c")).toBeUndefined();
  expect(made).toEqual(["b"]);
  expect([...map]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(made).toEqual(["b", "a"]);
});

test("a value that cannot be made is tried once, and throws the same every time", () => {
  let tries = 0;
  const value = lazy(() => {
    tries += 1;
    throw new RangeError("no figure");
  });
  expect(value).toThrow("no figure");
  expect(value).toThrow("no figure");
  expect(tries).toBe(1);
});

test("what is attempted at once throws only where it is asked for", () => {
  const value = attempted(() => {
    throw new RangeError("no head");
  });
  expect(value).toThrow("no head");
  expect(attempted(() => 6.14)()).toBe(6.14);
});
