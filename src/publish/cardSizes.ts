import type { CardShape } from "./cardContent.ts";
import type { Setting } from "./cardText.ts";

/** The sizes of title and text that are tried together, in pixels. */
export interface Sizes {
  readonly title: number;
  readonly text: number;
}

/** Room and type of a shape, in pixels. */
export interface Measures {
  readonly margin: number;
  readonly band: number;
  readonly gap: number;
  readonly brand: number;
  /** The size of what is printed small. */
  readonly small: number;
  /** From the largest to the smallest. */
  readonly sizes: readonly Sizes[];
}

export const CARD_MEASURES: Readonly<Record<CardShape, Measures>> = {
  landscape: {
    margin: 48,
    band: 30,
    gap: 14,
    brand: 26,
    small: 20,
    sizes: between({ title: 52, text: 24 }, { title: 28, text: 20 }),
  },
  upright: {
    margin: 54,
    band: 36,
    gap: 20,
    brand: 34,
    small: 22,
    sizes: between({ title: 66, text: 31 }, { title: 40, text: 25 }),
  },
};

/** Those of a card of words. */
export const SIZES_OF_WORDS: readonly Sizes[] = between({ title: 58, text: 28 }, { title: 32, text: 22 });

/** Pairs of sizes from one to the other, both shrinking together. */
function between(from: Sizes, to: Sizes): Sizes[] {
  const steps = 12;
  const at = (high: number, low: number, i: number) => Math.round(high - ((high - low) * i) / steps);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    title: at(from.title, to.title, i),
    text: at(from.text, to.text, i),
  }));
}

/** Small print. */
export function quiet(size: number): Setting {
  return { size, weight: 400, leading: Math.round(size * 1.34), colour: "quiet" };
}

/** Running text. */
export function running(size: number): Setting {
  return { size, weight: 400, leading: Math.round(size * 1.4), colour: "ink" };
}

/** Headlines, names and large numbers. */
export function heavy(size: number, colour = "ink"): Setting {
  return { size, weight: 800, leading: Math.round(size * 1.14), colour };
}
