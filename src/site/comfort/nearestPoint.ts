export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Which of some points lies nearest to a place.
 *
 * @param reach how far away it may be at most, in the unit of the places
 * @returns its index, of equals the first; −1 if none is within reach
 * @example nearestPoint([{ x: 0, y: 0 }, { x: 9, y: 0 }], { x: 6, y: 0 }, 24) // 1
 */
export function nearestPoint(points: readonly Place[], { x, y }: Place, reach: number): number {
  let [found, least] = [-1, reach];
  points.forEach((point, i) => {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least || (distance === least && found < 0)) [found, least] = [i, distance];
  });
  return found;
}
