/** Where a label stands beside its dot. */
export type Side = "right" | "left" | "above" | "below";

const SIDES: readonly Side[] = ["right", "left", "above", "below"];

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The side of its dot on which each label touches no other label, no dot and no edge; `undefined` where
 * there is none. Earlier labels choose first.
 *
 * @param labels their dots, and how wide each text is; all in pixels, y downwards
 * @param others further dots
 * @param room the height of a text, its distance from its dot, and the size of the picture
 * @example placeLabels([{ x: 190, y: 50, wide: 40 }], [], { height: 10, gap: 4, width: 200, depth: 100 }) // ["left"]
 */
export function placeLabels(
  labels: readonly (Spot & { readonly wide: number })[],
  others: readonly Spot[],
  room: { readonly height: number; readonly gap: number; readonly width: number; readonly depth: number },
): (Side | undefined)[] {
  const radius = room.gap / 2;
  const taken: Box[] = [...labels, ...others].map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return labels.map((label) => {
    const side = SIDES.find((each) => {
      const box = boxOf(label, each, room);
      const isInside = box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.depth;
      return isInside && taken.every((other) => !overlaps(box, other));
    });
    if (side !== undefined) taken.push(boxOf(label, side, room));
    return side;
  });
}

function boxOf(
  { x, y, wide }: Spot & { readonly wide: number },
  side: Side,
  { height, gap }: { readonly height: number; readonly gap: number },
): Box {
  switch (side) {
    case "right":
      return { left: x + gap, right: x + gap + wide, top: y - height / 2, bottom: y + height / 2 };
    case "left":
      return { left: x - gap - wide, right: x - gap, top: y - height / 2, bottom: y + height / 2 };
    case "above":
      return { left: x - wide / 2, right: x + wide / 2, top: y - gap - height, bottom: y - gap };
    case "below":
      return { left: x - wide / 2, right: x + wide / 2, top: y + gap, bottom: y + gap + height };
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
