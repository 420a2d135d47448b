/** A value that is made when it is first asked for. */
export type Lazy<Value> = () => Value;

/** Makes a value when it is first asked for; what was thrown then is thrown again every time. */
export function lazy<Value>(make: () => Value): Lazy<Value> {
  let made: Lazy<Value> | undefined;
  return () => {
    made ??= attempted(make);
    return made();
  };
}

/** Makes a value at once, but throws what that throws only when the value is asked for. */
export function attempted<Value>(make: () => Value): Lazy<Value> {
  try {
    const value = make();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
