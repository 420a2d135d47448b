/** A change of scale on which yearly changes are of similar size, and the way back. Both ways increase. */
export type Scale = {
  /** From the unit of the values to the scale; values outside the scale's range move to its edge. */
  readonly forward: (x: number) => number;
  /** From the scale back to the unit of the values; always within the scale's range. */
  readonly inverse: (x: number) => number;
};

/**
 * The log-odds of a percentage, clamped to 0.01–99.99. What comes back is within 0 to 100.
 *
 * @throws RangeError if a number is not finite
 * @example logitScale.forward(50) // 0
 */
export const logitScale: Scale = {
  forward(x) {
    requireFinite(x);
    const percent = Math.min(Math.max(x, 0.01), 99.99);
    return Math.log(percent / (100 - percent));
  },
  inverse(x) {
    requireFinite(x);
    return 100 / (1 + Math.exp(-x));
  },
};

/**
 * The fourth root of a level that cannot be negative. What comes back is 0 or more.
 *
 * @throws RangeError if a number is not finite
 * @example fourthRootScale.forward(16) // 2
 */
export const fourthRootScale: Scale = {
  forward(x) {
    requireFinite(x);
    return Math.sqrt(Math.sqrt(Math.max(x, 0)));
  },
  inverse(x) {
    requireFinite(x);
    return Math.max(x, 0) ** 4;
  },
};

/**
 * No change of scale, for values that may be negative.
 *
 * @throws RangeError if a number is not finite
 * @example linearScale.forward(-3) // -3
 */
export const linearScale: Scale = {
  forward(x) {
    requireFinite(x);
    return x;
  },
  inverse(x) {
    requireFinite(x);
    return x;
  },
};

function requireFinite(x: number): void {
  if (!Number.isFinite(x)) throw new RangeError(`a scale requires a finite number, not ${x}`);
}
