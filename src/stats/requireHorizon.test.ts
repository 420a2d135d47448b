import { describe, expect, test } from "vitest";
import { requireHorizon } from "./requireHorizon.ts";

describe("requireHorizon", () => {
  test("a whole number of steps passes in silence", () => {
    expect(requireHorizon(5, "drift")).toBeUndefined();
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a horizon of %s is refused", (horizon) => {
    expect(() => requireHorizon(horizon, "drift")).toThrow(
      new RangeError(`drift requires a horizon of 1 or more whole steps, not ${horizon}`),
    );
  });
});
