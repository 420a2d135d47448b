import { describe, expect, test } from "vitest";
import { studentTCumulative, studentTQuantile } from "./studentT.ts";

describe("studentTQuantile", () => {
  test("the example in the docstring holds", () => {
    expect(studentTQuantile(0.975, 9)).toBeCloseTo(2.262157, 6);
  });

  test.each([
    [0.975, 1, 12.7062047361747],
    [0.9, 1, 3.07768353717525],
    [0.975, 2, 4.30265272974946],
    [0.9, 2, 1.88561808316413],
    [0.975, 5, 2.57058183563631],
    [0.9, 5, 1.47588404882448],
    [0.975, 9, 2.2621571628541],
    [0.9, 9, 1.38302873839663],
    [0.9995, 9, 4.78091258593114],
    [0.975, 30, 2.0422724563012],
    [0.001, 4, -7.17318221978231],
  ])("qt(%s, %s) agrees with R", (probability, degreesOfFreedom, expected) => {
    expect(Math.abs(studentTQuantile(probability, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-9);
  });

  test("one degree of freedom is the Cauchy distribution, two have a closed form", () => {
    for (const probability of [1e-6, 0.01, 0.2, 0.499, 0.501, 0.7, 0.99]) {
      const cauchy = Math.tan(Math.PI * (probability - 0.5));
      expect(studentTQuantile(probability, 1) / cauchy).toBeCloseTo(1, 9);
      const two = (2 * probability - 1) / Math.sqrt(2 * probability * (1 - probability));
      expect(studentTQuantile(probability, 2) / two).toBeCloseTo(1, 9);
    }
  });

  test("the cumulative probability undoes it", () => {
    for (const degreesOfFreedom of [0.5, 1, 3, 8.5, 20, 1000]) {
      for (const probability of [0.001, 0.1, 0.4, 0.6, 0.975]) {
        const x = studentTQuantile(probability, degreesOfFreedom);
        expect(studentTCumulative(x, degreesOfFreedom)).toBeCloseTo(probability, 11);
      }
    }
  });

  test("a probability of one half is zero, and the two sides mirror", () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.25, 7)).toBeCloseTo(-studentTQuantile(0.75, 7), 12);
  });

  test("impossible arguments are refused", () => {
    expect(() => studentTQuantile(0, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(0.9, 0)).toThrow(RangeError);
    expect(() => studentTQuantile(Number.NaN, 5)).toThrow(RangeError);
  });
});

describe("studentTCumulative", () => {
  test("the example in the docstring holds", () => {
    expect(studentTCumulative(2.2621571628, 9)).toBeCloseTo(0.975, 10);
  });

  test("one degree of freedom is the Cauchy distribution", () => {
    for (const x of [-30, -1, -0.001, 0, 0.2, 5]) {
      expect(studentTCumulative(x, 1)).toBeCloseTo(0.5 + Math.atan(x) / Math.PI, 12);
    }
  });

  test("three degrees of freedom have a closed form", () => {
    for (const x of [-4, -0.5, 0.3, 2, 12]) {
      const angle = Math.atan(x / Math.sqrt(3));
      const expected = 0.5 + (angle + Math.sin(angle) * Math.cos(angle)) / Math.PI;
      expect(studentTCumulative(x, 3)).toBeCloseTo(expected, 12);
    }
  });

  test("infinities are certain and what is not a number is refused", () => {
    expect(studentTCumulative(Number.POSITIVE_INFINITY, 5)).toBe(1);
    expect(studentTCumulative(Number.NEGATIVE_INFINITY, 5)).toBe(0);
    expect(() => studentTCumulative(Number.NaN, 5)).toThrow(RangeError);
    expect(() => studentTCumulative(1, -1)).toThrow(RangeError);
  });
});
