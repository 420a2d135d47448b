import { describe, expect, test } from "vitest";
import { nelderMead } from "./nelderMead.ts";

const wide = { lower: -5, upper: 5 };

describe("nelderMead", () => {
  test("the example in the docstring holds", () => {
    const { point } = nelderMead(([x = 0]) => (x - 2) ** 2, [0], [wide], [1], 1e-12, 200);
    expect(point[0]).toBeCloseTo(2, 5);
  });

  test("the bent valley of Rosenbrock is followed to its lowest point", () => {
    const rosenbrock = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { point, value } = nelderMead(rosenbrock, [-1.2, 1], [wide, wide], [0.5, 0.5], 1e-12, 1000);
    expect(value).toBeLessThan(1e-10);
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  });

  test("a minimum outside the box is found on its edge", () => {
    const { point } = nelderMead(([x = 0]) => (x - 9) ** 2, [0], [wide], [1], 1e-12, 200);
    expect(point[0]).toBe(5);
  });

  test("the same start gives the same result", () => {
    const run = () => nelderMead(([x = 0, y = 0]) => x ** 4 + y * y, [3, 2], [wide, wide], [1, 1], 1e-9, 100);
    expect(run()).toEqual(run());
  });

  test("unequal lengths are refused", () => {
    expect(() => nelderMead(() => 0, [1], [wide, wide], [1], 1e-9, 10)).toThrow(RangeError);
    expect(() => nelderMead(() => 0, [], [], [], 1e-9, 10)).toThrow(RangeError);
  });
});
