/**
 * Returns a generator of numbers from 0 up to 1 that repeats itself exactly for the same seed: chance as
 * an argument, so that a result with chance in it is the same at every run. Mulberry32 has 2^32 states:
 * enough for permutations and simulated checks, not for secrets.
 *
 * @param seed a whole number; only its lowest 32 bits count
 * @returns a function without arguments; every call gives the next number, 0 ≤ x < 1, in steps of 2^−32
 * @throws RangeError if `seed` is not a safe integer
 * @see mulberry32, T. Ettinger, public domain
 * @example seededRandom(1)() // ≈ 0.627074
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`a seeded generator requires a whole number, not ${seed}`);
  }
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
