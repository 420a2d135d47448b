/**
 * The places of labels, moved as little as needed to stay inside a scale, in their order and a gap apart.
 *
 * @param places where the labels stand, along one axis, any order
 * @param gap the least distance between two of them, positive; where the scale is too short for all, they
 *   leave it at its lower end
 * @example labelsWithin([9.8, 9.9, 2], 1, 0, 10) // [9, 10, 2]
 */
export function labelsWithin(
  places: readonly number[],
  gap: number,
  lowest: number,
  highest: number,
): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let floor = lowest;
  for (const i of order) {
    moved[i] = Math.max(moved[i] ?? floor, floor);
    floor = (moved[i] ?? floor) + gap;
  }
  let ceiling = highest;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] ?? ceiling, ceiling);
    ceiling = (moved[i] ?? ceiling) - gap;
  }
  return moved;
}
