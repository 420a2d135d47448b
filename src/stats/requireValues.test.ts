import { describe, expect, test } from "vitest";
import { requireValues } from "./requireValues.ts";

describe("requireValues", () => {
  test("enough finite values pass in silence", () => {
    expect(requireValues([6.71, 6.14], 2, "drift")).toBeUndefined();
  });

  test("too few values are refused with the number wanted and the number found", () => {
    expect(() => requireValues([6.71, 6.14], 3, "theta")).toThrow(
      new RangeError("theta requires at least 3 values, not 2"),
    );
    expect(() => requireValues([], 1, "mean")).toThrow(
      new RangeError("mean requires at least 1 value, not 0"),
    );
  });

  test("a value that is not finite is refused with its position", () => {
    expect(() => requireValues([6.71, Number.NaN], 1, "mean")).toThrow(
      new RangeError("mean requires finite values, not NaN at position 2"),
    );
    expect(() => requireValues([Number.POSITIVE_INFINITY], 1, "mean")).toThrow(RangeError);
  });
});
