/** A picture as drawn for one width, with the size it was drawn for. */
export interface CardPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** "6,14", "persen" and what it counts. */
export interface CardNumber {
  readonly value: string;
  readonly unit: string;
  readonly label: string;
}

/** What stands on a card; what is empty takes no place. */
export interface CardContent {
  readonly siteName: string;
  /** The place beside the name of the site. */
  readonly place: string;
  /** The edition, and up to when it knows. */
  readonly edition: string;
  /** What the page is, if its title is not the finding. */
  readonly kicker: string;
  /** The finding. */
  readonly title: string;
  /** What was measured, where and when, if the title needs it. */
  readonly subtitle: string;
  /** What must be known with it. */
  readonly text: string;
  /** The one number a card of words is about; none on a card with a picture. */
  readonly number: CardNumber | undefined;
  /** Drawings of one picture for several widths; none for a card of words. */
  readonly pictures: readonly CardPicture[];
  /** What the picture shows, if the title and the text are about more. */
  readonly caption: string;
  readonly source: string;
  /** Whose site this is, in full. */
  readonly standing: string;
}

/** Landscape for links, upright for messages; both in pixels. */
export const CARD_SIZES = {
  landscape: { width: 1200, height: 630 },
  upright: { width: 1080, height: 1350 },
} as const;

export type CardShape = keyof typeof CARD_SIZES;

export const CARD_SHAPES: readonly CardShape[] = ["landscape", "upright"];
