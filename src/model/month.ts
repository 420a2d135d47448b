/** The reference month of a figure, 1–12; `undefined` where the source does not say. Not the release month. */
export type Month = number | undefined;

export const MARCH = 3;
export const SEPTEMBER = 9;
