/**
 * Returns the exact probabilities of Kendall's score when every order of the values is equally likely,
 * with ties as they are. The entry at index i is the probability that i pairs are out of order, so that
 * the score is M − 2i, where M, one less than the number of entries, counts the pairs of unequal values.
 *
 * Values enter group by group. A group of t equal values among n others is out of order with u of them as
 * often as the rank sum of Mann and Whitney says; the groups are independent, so their distributions
 * are convolved. Only sums of positive numbers occur: small probabilities keep their digits.
 *
 * @param sizes how often each distinct value occurs, whole numbers of 1 or more; all 1 without ties
 * @returns probabilities that add up to 1, symmetric, M + 1 of them
 * @throws RangeError if there are no sizes or one is not a positive whole number
 * @see Mann & Whitney (1947), Ann. Math. Stat. 18:50–60; Kendall (1970), Rank Correlation Methods, ch. 5
 * @example kendallDistribution([1, 1, 1]) // ≈ [1/6, 1/3, 1/3, 1/6]
 */
export function kendallDistribution(sizes: readonly number[]): number[] {
  if (sizes.length === 0) throw new RangeError("Kendall distribution requires at least 1 group, not 0");
  for (const size of sizes) {
    if (!(Number.isInteger(size) && size >= 1)) {
      throw new RangeError(`Kendall distribution requires whole group sizes of 1 or more, not ${size}`);
    }
  }
  let probabilities = [1];
  let others = 0;
  for (const size of sizes.toSorted((first, second) => first - second)) {
    probabilities =
      size === 1 ? withOneMore(probabilities, others) : convolve(probabilities, mannWhitney(others, size));
    others += size;
  }
  return probabilities;
}

/** One more value, equally likely to be out of order with 0, 1, … or all `others`. */
function withOneMore(probabilities: readonly number[], others: number): number[] {
  const length = probabilities.length + others;
  const result = new Array<number>(length).fill(0);
  let window = 0;
  // The rising half only: there the running sum loses no digits, and the other half mirrors it.
  for (let i = 0; i <= (length - 1) / 2; i += 1) {
    window += probabilities[i] ?? 0;
    if (i > others) window -= probabilities[i - others - 1] as number;
    result[i] = window / (others + 1);
    result[length - 1 - i] = window / (others + 1);
  }
  return result;
}

/** The probability of each number of pairs out of order between `others` values and a group of `size`. */
function mannWhitney(others: number, size: number): number[] {
  // Row n holds the distributions for n others and 0, 1, …, size group members.
  let row: number[][] = Array.from({ length: size + 1 }, () => [1]);
  for (let n = 1; n <= others; n += 1) {
    const next: number[][] = [[1]];
    for (let t = 1; t <= size; t += 1) {
      // The highest value is a group member, above all n others, or one of the others.
      const member = next[t - 1] as number[];
      const other = row[t] as number[];
      const combined = new Array<number>(n * t + 1).fill(0);
      for (const [i, probability] of member.entries()) combined[i + n] = (t / (n + t)) * probability;
      for (const [i, probability] of other.entries()) {
        combined[i] = (combined[i] as number) + (n / (n + t)) * probability;
      }
      next.push(combined);
    }
    row = next;
  }
  return row[size] as number[];
}

function convolve(first: readonly number[], second: readonly number[]): number[] {
  const result = new Array<number>(first.length + second.length - 1).fill(0);
  for (const [i, a] of first.entries()) {
    for (const [j, b] of second.entries()) result[i + j] = (result[i + j] as number) + a * b;
  }
  return result;
}
