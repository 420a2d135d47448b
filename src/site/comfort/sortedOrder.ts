/** What a cell is sorted by; `undefined` where it holds nothing that could be. */
export type SortKey = number | string | undefined;

export type SortDirection = "ascending" | "descending";

/**
 * The places of rows in sorted order: numbers before words, missing ones last in both directions, equals as
 * they stood; without a direction as they stood altogether.
 *
 * @param language by which words are ordered: "id"
 * @example sortedOrder([2, undefined, 1], "descending", "id") // [0, 2, 1]
 */
export function sortedOrder(
  keys: readonly SortKey[],
  direction: SortDirection | undefined,
  language: string,
): number[] {
  const order = keys.map((_, i) => i);
  if (direction === undefined) return order;
  const sign = direction === "ascending" ? 1 : -1;
  return order.sort((i, j) => {
    const [a, b] = [keys[i], keys[j]];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === "string" && typeof b === "string") {
      return sign * a.localeCompare(b, language, { numeric: true });
    }
    return typeof a === "number" && typeof b === "number" ? sign * (a - b) : typeof a === "number" ? -1 : 1;
  });
}
