/**
 * Returns nothing; refuses a series that a function cannot work on.
 *
 * @param values numbers in any unit
 * @param minimum how many values the caller needs
 * @param name the caller, as an analyst knows it; opens the message
 * @throws RangeError if there are fewer than `minimum` values or one of them is not finite
 * @example requireValues([6.71, 6.14], 3, "theta") // RangeError: theta requires at least 3 values, not 2
 */
export function requireValues(values: readonly number[], minimum: number, name: string): void {
  if (values.length < minimum) {
    const noun = minimum === 1 ? "value" : "values";
    throw new RangeError(`${name} requires at least ${minimum} ${noun}, not ${values.length}`);
  }
  const position = values.findIndex((value) => !Number.isFinite(value));
  if (position !== -1) {
    throw new RangeError(
      `${name} requires finite values, not ${values[position]} at position ${position + 1}`,
    );
  }
}
