/** Where a label stands beside its dot. */
export type Side = "right" | "left";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A part of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About the radius of a dot with a little air. */
const DOT = 5;

/**
 * The side of its dot on which each label touches no other label, no dot and no edge; `undefined` where
 * there is none, or where another dot is so near that the label could belong to either. Earlier labels
 * choose first.
 *
 * @param labels their dots, and how wide each text is; all in pixels, y downwards
 * @param others further dots
 * @param walls what no label may touch besides: lines
 * @param room the height of a text, its distance from a dot, and the size of the picture
 * @example placeLabels([{ x: 190, y: 50, wide: 40 }], [], [], { height: 10, gap: 4, width: 200, depth: 100 }) // ["left"]
 */
export function placeLabels(
  labels: readonly (Spot & { readonly wide: number })[],
  others: readonly Spot[],
  walls: readonly Box[],
  room: { readonly height: number; readonly gap: number; readonly width: number; readonly depth: number },
): (Side | undefined)[] {
  const { height, gap, width, depth } = room;
  const dots: readonly Spot[] = [...labels, ...others];
  const placed: Box[] = [];
  return labels.map((label) => {
    const rest = dots.filter((dot) => dot !== label);
    if (rest.some((dot) => Math.hypot(dot.x - label.x, dot.y - label.y) < 1.6 * gap)) return undefined;
    // The same distance from the next dot as from its own, and half as much again.
    const taken = [
      ...walls,
      ...placed,
      ...rest.map(({ x, y }) => ({
        left: x - 1.5 * gap,
        right: x + 1.5 * gap,
        top: y - DOT,
        bottom: y + DOT,
      })),
    ];
    const [top, bottom] = [label.y - height / 2, label.y + height / 2];
    const boxes = {
      right: { left: label.x + gap, right: label.x + gap + label.wide, top, bottom },
      left: { left: label.x - gap - label.wide, right: label.x - gap, top, bottom },
    };
    const side = (["right", "left"] as const).find((each) => {
      const box = boxes[each];
      const isInside = box.left >= 0 && box.right <= width && top >= 0 && bottom <= depth;
      return isInside && taken.every((other) => !overlaps(box, other));
    });
    if (side !== undefined) placed.push(boxes[side]);
    return side;
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
