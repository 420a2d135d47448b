/**
 * Returns nothing; refuses a horizon that is not a whole number of steps, one or more.
 *
 * @param horizon how many steps ahead
 * @param name the caller, as an analyst knows it; opens the message
 * @throws RangeError if `horizon` is not a positive integer
 * @example requireHorizon(0, "drift") // RangeError: drift requires a horizon of 1 or more whole steps, not 0
 */
export function requireHorizon(horizon: number, name: string): void {
  if (!Number.isInteger(horizon) || horizon < 1) {
    throw new RangeError(`${name} requires a horizon of 1 or more whole steps, not ${horizon}`);
  }
}
