/** The words of the cards that go with a link when it is shared. */
export interface ShareCardWords {
  /** Language and country as Open Graph names them: "id_ID". */
  readonly territory: string;
  /** What the card is, to someone who does not see it. */
  readonly alt: (title: string) => string;
  /** What the list of all figures is. */
  readonly figures: (count: number) => string;
  /** To the upright card, to be sent as a picture. */
  readonly upright: string;
}
