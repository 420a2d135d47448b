type Vertex = { point: readonly number[]; value: number };

/**
 * Returns where a function of several numbers is smallest within a box, by the simplex search of Nelder
 * and Mead with every point moved into the box before it is tried. Finds the valley it starts in.
 * No randomness: the same arguments give the same result.
 *
 * @param objective the function; must return a finite number within the box
 * @param start where the search begins, within the box
 * @param box lower and upper bound of each coordinate
 * @param steps how far the first simplex reaches in each coordinate; turned inward at a bound
 * @param tolerance the search ends when worst and best value of the simplex differ by less than this share
 * @param maximumTrials the search ends after about this many calls of `objective`
 * @returns the best point tried and its value
 * @throws RangeError if the lengths of `start`, `box` and `steps` differ or are zero
 * @see Nelder & Mead (1965), Computer Journal 7:308–313
 * @example nelderMead(([x = 0]) => (x - 2) ** 2, [0], [{ lower: -5, upper: 5 }], [1], 1e-12, 200).point // ≈ [2]
 */
export function nelderMead(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  box: readonly { readonly lower: number; readonly upper: number }[],
  steps: readonly number[],
  tolerance: number,
  maximumTrials: number,
): Vertex {
  const size = start.length;
  if (size === 0 || box.length !== size || steps.length !== size) {
    throw new RangeError(
      `simplex search requires a start, a box and steps of one length, not ${size}, ${box.length}, ${steps.length}`,
    );
  }
  let trials = 0;
  const evaluate = (raw: readonly number[]): Vertex => {
    trials += 1;
    const point = raw.map((x, i) => {
      const { lower, upper } = box[i] as { lower: number; upper: number };
      return Math.min(Math.max(x, lower), upper);
    });
    return { point, value: objective(point) };
  };
  const byValue = (first: Vertex, second: Vertex) => first.value - second.value;
  const between = (from: readonly number[], to: readonly number[], share: number) =>
    from.map((x, i) => x + share * ((to[i] as number) - x));

  const simplex = [evaluate(start)];
  for (const [i, step] of steps.entries()) {
    const { lower, upper } = box[i] as { lower: number; upper: number };
    const x = start[i] as number;
    const fits = x + step >= lower && x + step <= upper;
    simplex.push(evaluate(start.map((other, j) => (j === i ? (fits ? x + step : x - step) : other))));
  }
  simplex.sort(byValue);

  while (trials < maximumTrials) {
    const best = simplex[0] as Vertex;
    const worst = simplex[size] as Vertex;
    if (worst.value - best.value <= tolerance * Math.abs(best.value)) break;
    const secondWorst = simplex[size - 1] as Vertex;
    const centre = start.map((_, i) => {
      let sum = 0;
      for (const vertex of simplex) sum += vertex.point[i] as number;
      return (sum - (worst.point[i] as number)) / size;
    });
    const reflected = evaluate(between(centre, worst.point, -1));
    let replacement: Vertex | undefined;
    if (reflected.value < best.value) {
      const expanded = evaluate(between(centre, worst.point, -2));
      replacement = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < secondWorst.value) {
      replacement = reflected;
    } else {
      const better = reflected.value < worst.value ? reflected : worst;
      const contracted = evaluate(between(centre, better.point, 0.5));
      if (contracted.value < better.value) replacement = contracted;
    }
    if (replacement !== undefined) {
      simplex[size] = replacement;
    } else {
      for (let i = 1; i <= size; i += 1) {
        simplex[i] = evaluate(between(best.point, (simplex[i] as Vertex).point, 0.5));
      }
    }
    simplex.sort(byValue);
  }
  return simplex[0] as Vertex;
}
