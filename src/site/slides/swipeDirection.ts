interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A finger that moves less means a tap. */
const LEAST = 40;

/** A swipe goes at least so many times farther sideways than up or down. */
const STEEPEST = 1.5;

/**
 * Where a finger leads: to the left is onwards, as in a book; nothing for a tap or a scroll.
 *
 * @param from where it was put down, in pixels
 * @param to where it was lifted
 */
export function swipeDirection(from: Spot, to: Spot): "next" | "previous" | undefined {
  const [aside, along] = [to.x - from.x, Math.abs(to.y - from.y)];
  if (Math.abs(aside) < LEAST || Math.abs(aside) < STEEPEST * along) return undefined;
  return aside < 0 ? "next" : "previous";
}
