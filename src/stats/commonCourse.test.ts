import { describe, expect, test } from "vitest";
import { commonCourse } from "./commonCourse.ts";
import { linearScale } from "./scale.ts";

describe("commonCourse", () => {
  test("the example in the docstring holds", () => {
    const found = commonCourse(
      [
        [7, 6.8, 6.5],
        [9, 8.9, 8.5],
      ],
      linearScale,
    );
    expect(found.change).toBeCloseTo(-0.25, 12);
    expect(found.weight).toBeCloseTo(0.84, 2);
    expect(found.variance).toBeCloseTo(0.0125, 12);
  });

  test("members that move alike every year are followed wholly and leave no variance", () => {
    const found = commonCourse(
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
      linearScale,
    );
    expect(found).toEqual({ change: 1, weight: 1, variance: 0 });
  });

  test("years that cancel are not followed", () => {
    expect(commonCourse([[1, 2, 1, 2, 1]], linearScale).weight).toBe(0);
  });

  test("the order of the members does not matter", () => {
    const members = [
      [7, 6.8, 6.5],
      [9, 8.9, 8.5],
      [4, 4.2, 4.1],
    ];
    const [a, b] = [members, members.toReversed()].map((each) => commonCourse(each, linearScale));
    expect(a?.change).toBeCloseTo(b?.change ?? 0, 12);
    expect(a?.variance).toBeCloseTo(b?.variance ?? 0, 12);
  });

  test("no members, unequal lengths and fewer than three years are refused", () => {
    expect(() => commonCourse([], linearScale)).toThrow(RangeError);
    expect(() =>
      commonCourse(
        [
          [1, 2, 3],
          [1, 2],
        ],
        linearScale,
      ),
    ).toThrow(RangeError);
    expect(() => commonCourse([[1, 2]], linearScale)).toThrow(RangeError);
  });
});
