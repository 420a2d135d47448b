/** Thirty-two signs that end a number, and thirty-two that go on. */
const LAST = "abcdefghijklmnopqrstuvwxyz012345";
const LEADING = "ABCDEFGHIJKLMNOPQRSTUVWXYZ678-+.";

/**
 * An integer in few signs, small ones in one or two; numbers written one after the other can be told apart.
 *
 * @example integerLetters(-10) // "t"
 */
export function integerLetters(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = LAST[rest % 32] ?? "";
  for (rest = Math.floor(rest / 32); rest > 0; rest = Math.floor(rest / 32))
    text = (LEADING[rest % 32] ?? "") + text;
  return text;
}

/**
 * The integers that were written one after the other; `undefined` for each "_" among them.
 *
 * @throws RangeError at a sign that is none of theirs
 */
export function integersIn(text: string): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let value = 0;
  for (const sign of text) {
    const last = LAST.indexOf(sign);
    if (sign === "_") found.push(undefined);
    else if (last < 0) {
      if (!LEADING.includes(sign)) throw new RangeError(`${sign} is no part of a number`);
      value = 32 * value + LEADING.indexOf(sign);
    } else {
      const whole = 32 * value + last;
      found.push(whole % 2 === 0 ? whole / 2 : -(whole + 1) / 2);
      value = 0;
    }
  }
  return found;
}
