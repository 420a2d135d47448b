import type { Command } from "./commandOf.ts";

/**
 * Which slide follows a command: a place from 0; at either end it stays.
 *
 * @example placeAfter("next", 11, 12) // 11
 */
export function placeAfter(command: Command, place: number, count: number): number {
  const last = Math.max(0, count - 1);
  switch (command) {
    case "next":
      return Math.min(place + 1, last);
    case "previous":
      return Math.max(place - 1, 0);
    case "first":
      return 0;
    case "last":
      return last;
    default:
      return place;
  }
}
