/** Two bounds in one unit, lower first; what they are bounds of, and at which level, the caller knows. */
export type Interval = { readonly lower: number; readonly upper: number };
