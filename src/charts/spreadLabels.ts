/**
 * The places of labels that would overlap, moved apart as little as possible and kept in their order.
 *
 * @param places where the labels want to stand, along one axis, any order
 * @param gap the least distance between two of them, positive
 * @returns one place per label, in the order given
 * @example spreadLabels([6.1, 6.0, 9], 0.5) // [6.3, 5.8, 9]
 */
export function spreadLabels(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  // Labels that touch become a block, centred on the mean of what its labels want.
  const blocks: { members: number[]; centre: number }[] = [];
  for (const i of order) {
    let block = { members: [i], centre: places[i] ?? 0 };
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      const reach = ((before.members.length + block.members.length) / 2) * gap;
      if (block.centre - before.centre >= reach) break;
      blocks.pop();
      const members = [...before.members, ...block.members];
      const wants = members.map(
        (member, place) => (places[member] ?? 0) - (place - (members.length - 1) / 2) * gap,
      );
      block = { members, centre: wants.reduce((sum, want) => sum + want, 0) / members.length };
    }
    blocks.push(block);
  }
  const placed = new Array<number>(places.length).fill(0);
  for (const { members, centre } of blocks) {
    members.forEach((member, place) => {
      placed[member] = centre + (place - (members.length - 1) / 2) * gap;
    });
  }
  return placed;
}
