import { CARD_SIZES, type CardContent, type CardPicture, type CardShape } from "./cardContent.ts";
import { CARD_MEASURES, heavy, quiet, running, SIZES_OF_WORDS, type Sizes } from "./cardSizes.ts";
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

/** Everything on a card and where it is, in pixels. */
export interface CardLayout {
  readonly band: Box;
  /** The line above what is printed small. */
  readonly rule: Box;
  readonly texts: readonly PlacedText[];
  readonly picture: PlacedPicture | undefined;
  /** On a card of words without a number. */
  readonly ornament: Box | undefined;
}

export interface PlacedPicture extends Box {
  readonly drawing: CardPicture;
}

/** What is between the name of the site and the small print. */
type Middle = Pick<CardLayout, "texts" | "picture" | "ornament">;

const MOST_TITLE_LINES = 4;

/** A picture in a landscape card leaves the words at least this width; long ones more. */
const LEAST_WORDS = [470, 560, 650, 740];

/** An upright card leaves its picture at least this height, in pixels. */
const LEAST_PICTURE = 320;

/** So much of its size may the picture of an upright card give up for larger words. */
const FOR_WORDS = 0.12;

/** The width of the number, or the ornament, beside the words of a card without a picture. */
const ASIDE = 270;

/**
 * Where everything on a card is: nothing overlaps, nothing is cut, and the words are as large as there is room.
 *
 * @throws RangeError if the words do not fit at the smallest sizes, or if an upright card has no picture
 */
export function cardLayout(content: CardContent, shape: CardShape): CardLayout {
  const { width, height } = CARD_SIZES[shape];
  const { margin, band, gap, small } = CARD_MEASURES[shape];
  const inner = width - 2 * margin;

  const head = header(content, shape);
  const foot = footer(content, shape, inner);
  const footTop = height - 0.6 * margin - stackHeight(foot, 0.4 * small);
  const top = Math.max(...head.map((text) => text.y + text.height)) + 1.6 * gap;
  const region = { x: margin, y: top, width: inner, height: footTop - 2.4 * gap - top };
  const { texts, picture, ornament } = middle(content, shape, region);
  return {
    band: { x: 0, y: 0, width, height: band },
    rule: { x: margin, y: footTop - gap, width: inner, height: 1 },
    texts: [...head, ...texts, ...stack(foot, margin, footTop, 0.4 * small)],
    picture,
    ornament,
  };
}

function middle(content: CardContent, shape: CardShape, region: Box): Middle {
  const { pictures, title } = content;
  if (shape === "landscape") return pictures.length === 0 ? words(content, region) : beside(content, region);
  if (pictures.length === 0) throw new RangeError(`an upright card needs a picture: ${title}`);
  return below(content, region);
}

/** The name of the site, and in a landscape card the edition across from it. */
function header({ siteName, place, edition }: CardContent, shape: CardShape): PlacedText[] {
  const { margin, band, gap, brand, small } = CARD_MEASURES[shape];
  const { width } = CARD_SIZES[shape];
  const inner = width - 2 * margin;
  const baseline = band + 1.6 * gap + 0.8 * brand;
  const name = setText("site", siteName, inner, heavy(brand, "indigo"));
  const where = setText("place", place, inner, heavy(brand));
  const known = setText("edition", shape === "landscape" ? edition : "", inner, quiet(small));
  return [
    placed(name, margin, baseline),
    placed(where, margin + name.width + 0.28 * brand, baseline),
    placed(known, width - margin - known.width, baseline),
  ].filter(({ lines }) => lines.length > 0);
}

/** Source and standing; in an upright card the edition too. */
function footer({ source, edition, standing }: CardContent, shape: CardShape, width: number): SetText[] {
  const setting = quiet(CARD_MEASURES[shape].small);
  return [
    setText("source", source, width, { ...setting, colour: "ink" }),
    setText("edition", shape === "upright" ? edition : "", width, setting),
    setText("standing", standing, width, setting),
  ];
}

/** Words on the left, the picture as large as the rest allows on the right; what it shows at the lower left. */
function beside(content: CardContent, region: Box): Middle {
  const { gap, sizes, small } = CARD_MEASURES.landscape;
  const between = 3 * gap;
  for (const least of LEAST_WORDS) {
    const picture = fitted(content.pictures, { ...region, width: region.width - least - between });
    const width = region.width - picture.width - between;
    const caption = setText("caption", content.caption, width, quiet(small));
    const captionHeight = caption.height === 0 ? 0 : caption.height + gap;
    const room = { ...region, width, height: region.height - captionHeight };
    const [texts] = fitting(content, sizes, room, gap);
    if (texts === undefined) continue;
    return {
      texts: [
        ...stack(texts, region.x, region.y, gap),
        ...stack([caption], region.x, region.y + region.height - caption.height, gap),
      ],
      picture: { ...picture, x: region.x + region.width - picture.width },
      ornament: undefined,
    };
  }
  throw tooMany(content);
}

/** Words on top, what the picture shows below them, then the picture: in the middle of the room that is left. */
function below(content: CardContent, region: Box): Middle {
  const { gap, sizes, small } = CARD_MEASURES.upright;
  const caption = setText("caption", content.caption, region.width, quiet(small + 2));
  const arranged = (words: readonly SetText[]) => {
    const texts = [...words, caption];
    const used = stackHeight(texts, gap) + 1.8 * gap;
    const room = { ...region, y: region.y + used, height: region.height - used };
    const picture = fitted(content.pictures, room);
    return { texts, room, picture, scale: picture.width / picture.drawing.width };
  };
  const forWords = { ...region, height: region.height - LEAST_PICTURE };
  const [smallest] = fitting(content, sizes.slice(-1), forWords, gap);
  const least = smallest === undefined ? 0 : (1 - FOR_WORDS) * arranged(smallest).scale;
  for (const words of fitting(content, sizes, forWords, gap)) {
    const { texts, room, picture, scale } = arranged(words);
    if (scale < least) continue;
    return {
      texts: stack(texts, region.x, region.y, gap),
      picture: {
        ...picture,
        x: room.x + (room.width - picture.width) / 2,
        y: room.y + (room.height - picture.height) / 2,
      },
      ornament: undefined,
    };
  }
  throw tooMany(content);
}

/** Words alone, in the middle of their room, with the number or an ornament on the right. */
function words(content: CardContent, region: Box): Middle {
  const { gap } = CARD_MEASURES.landscape;
  const aside = numberTexts(content);
  const asideHeight = aside.length === 0 ? ASIDE : stackHeight(aside, gap);
  const room = { ...region, width: region.width - ASIDE - 4 * gap };
  const [texts] = fitting(content, SIZES_OF_WORDS, room, 1.4 * gap);
  if (texts === undefined) throw tooMany(content);
  const x = region.x + region.width - ASIDE;
  const y = (height: number) => region.y + (region.height - height) / 2;
  return {
    texts: [
      ...stack(texts, region.x, y(stackHeight(texts, 1.4 * gap)), 1.4 * gap),
      ...stack(aside, x, y(asideHeight), gap),
    ],
    picture: undefined,
    ornament: aside.length > 0 ? undefined : { x, y: y(ASIDE), width: ASIDE, height: ASIDE },
  };
}

/** The number as large as its place is wide, its unit and what it counts. */
function numberTexts({ number }: CardContent): SetText[] {
  if (number === undefined) return [];
  const { small } = CARD_MEASURES.landscape;
  const { value, unit, label } = number;
  const trial = setText("number", value, Number.POSITIVE_INFINITY, heavy(100, "indigo"));
  const size = Math.min(120, Math.floor((100 * ASIDE) / trial.width));
  return [
    setText("number", value, ASIDE, heavy(size, "indigo")),
    setText("unit", unit, ASIDE, { ...heavy(32, "indigo"), weight: 700 }),
    setText("label", label, ASIDE, quiet(small)),
  ];
}

/** The words of a card at given sizes. */
function wordsAt({ kicker, title, subtitle, text }: CardContent, size: Sizes, width: number): SetText[] {
  return [
    setText("kicker", kicker, width, { ...quiet(size.text), weight: 600 }),
    setBalanced("title", title, width, heavy(size.title)),
    setText("subtitle", subtitle, width, { ...quiet(size.text), weight: 500 }),
    setText("text", text, width, running(size.text)),
  ];
}

/** The words at every pair of sizes at which they fit a room, the largest first. */
function* fitting(content: CardContent, sizes: readonly Sizes[], room: Box, gap: number) {
  for (const size of sizes) {
    const texts = wordsAt(content, size, room.width);
    const fits =
      stackHeight(texts, gap) <= room.height &&
      texts.every(({ width }) => width <= room.width) &&
      texts.every(({ name, lines }) => name !== "title" || lines.length <= MOST_TITLE_LINES);
    if (fits) yield texts;
  }
}

function tooMany({ title, subtitle, text }: CardContent): RangeError {
  const letters = title.length + subtitle.length + text.length;
  return new RangeError(`a card has no room for ${letters} letters (give the page a summary): ${title}`);
}

/** The drawing that can be shown largest in a room, at its top left. */
function fitted(pictures: readonly CardPicture[], room: Box): PlacedPicture {
  const scaleOf = ({ width, height }: CardPicture) => Math.min(room.width / width, room.height / height);
  const drawing = pictures.reduce((best, each) => (scaleOf(each) > scaleOf(best) ? each : best));
  const scale = scaleOf(drawing);
  return { drawing, x: room.x, y: room.y, width: drawing.width * scale, height: drawing.height * scale };
}
