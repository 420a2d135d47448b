import { heavy, quiet, running } from "./cardSizes.ts";
import {
  type Box,
  type PlacedText,
  placed,
  type SetText,
  setBalanced,
  setText,
  stack,
  stackHeight,
} from "./cardText.ts";

/** What stands on the square card for messaging groups. */
export interface MessageCardContent {
  readonly siteName: string;
  /** The place beside the name of the site. */
  readonly place: string;
  /** How many of a hundred people are told of. */
  readonly told: number;
  /** The finding in one sentence. */
  readonly headline: string;
  /** What each of the hundred stands for. */
  readonly caption: string;
  /** What must be known with it, a short sentence each. */
  readonly lines: readonly string[];
  readonly source: string;
  /** The edition, and up to when it knows. */
  readonly edition: string;
  /** Whose site this is, in full. */
  readonly standing: string;
  /** Where more is to be read; none where that is not known. */
  readonly address: string | undefined;
}

/** Everything on the card and where it is, in pixels. */
export interface MessageCardLayout {
  readonly band: Box;
  /** The line above what is printed small. */
  readonly rule: Box;
  readonly people: Box;
  readonly texts: readonly PlacedText[];
}

/** The width and height of the card, in pixels. */
export const MESSAGE_CARD_SIZE = 1080;

const MARGIN = 56;
const BAND = 36;
const GAP = 20;
const BRAND = 34;
const SMALL = 20;
const BETWEEN = 44;
const INNER = MESSAGE_CARD_SIZE - 2 * MARGIN;
const LINE_GAP = 18;

/** How wide and high the hundred people may be: the largest that leaves room for the words. */
const PEOPLE = [440, 420, 400, 380, 360, 340, 320];

/** From the largest to the smallest, in pixels; on a phone a card is a third as wide. */
const HEADLINES = [62, 60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40];
const LINES = [36, 35, 34, 33, 32, 31, 30];

/**
 * Where everything on the card is: nothing overlaps, nothing is cut, and the words are as large as there is room.
 *
 * @throws RangeError if the words do not fit at the smallest sizes
 */
export function messageCardLayout(content: MessageCardContent): MessageCardLayout {
  const baseline = BAND + 1.6 * GAP + 0.8 * BRAND;
  const name = setText("site", content.siteName, INNER, heavy(BRAND, "indigo"));
  const place = setText("place", content.place, INNER, heavy(BRAND));
  const head = [placed(name, MARGIN, baseline), placed(place, MARGIN + name.width + 0.28 * BRAND, baseline)];
  const top = Math.max(...head.map(({ y, height }) => y + height)) + 1.4 * GAP;

  const small = quiet(SMALL);
  const foot = [
    setText("source", content.source, INNER, { ...small, colour: "ink" }),
    setText("edition", content.edition, INNER, small),
    setText("standing", content.standing, INNER, small),
    ...(content.address === undefined
      ? []
      : [setText("address", content.address, INNER, { ...small, weight: 700, colour: "ink" })]),
  ];
  const footTop = MESSAGE_CARD_SIZE - 0.6 * MARGIN - stackHeight(foot, 0.35 * SMALL);

  for (const size of PEOPLE) {
    const people = { x: MARGIN, y: top, width: size, height: size };
    const aside = { width: INNER - size - BETWEEN, height: size };
    const caption = setText("caption", content.caption, INNER, small);
    const captionTop = top + size + 0.4 * GAP;
    const linesTop = captionTop + caption.height + GAP;
    const below = { width: INNER, height: footTop - 2 * GAP - linesTop };
    const headline = firstFitting(
      HEADLINES.map((each) => [setBalanced("headline", content.headline, aside.width, heavy(each))]),
      aside,
    );
    const lines = firstFitting(
      LINES.map((each) =>
        content.lines.map((line, i) => setText(`line ${i + 1}`, line, INNER, running(each))),
      ),
      below,
    );
    if (headline === undefined || lines === undefined) continue;
    const headlineTop = top + (size - stackHeight(headline, 0)) / 2;
    const linesAt = linesTop + (below.height - stackHeight(lines, LINE_GAP)) / 2;
    return {
      band: { x: 0, y: 0, width: MESSAGE_CARD_SIZE, height: BAND },
      rule: { x: MARGIN, y: footTop - GAP, width: INNER, height: 1 },
      people,
      texts: [
        ...head,
        ...stack(headline, MARGIN + size + BETWEEN, headlineTop, 0),
        ...stack([caption], MARGIN, captionTop, 0),
        ...stack(lines, MARGIN, linesAt, LINE_GAP),
        ...stack(foot, MARGIN, footTop, 0.35 * SMALL),
      ],
    };
  }
  throw new RangeError(`the card for messages has no room for its words: ${content.headline}`);
}

/** The largest of some settings that fits into a room. */
function firstFitting(
  tries: readonly (readonly SetText[])[],
  room: Pick<Box, "width" | "height">,
): readonly SetText[] | undefined {
  return tries.find(
    (texts) => stackHeight(texts, LINE_GAP) <= room.height && texts.every(({ width }) => width <= room.width),
  );
}
