/** @throws RangeError naming the caller, if one of the counts is no whole number above zero */
export function requireCounts(caller: string, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 1) {
      throw new RangeError(`${caller}: ${name} must be a whole number above zero, found ${count}`);
    }
  }
}
