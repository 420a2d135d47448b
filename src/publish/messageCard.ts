import { bandMarks, textMarks } from "./card.ts";
import { hundredPeople } from "./hundredPeople.ts";
import { MESSAGE_CARD_SIZE, type MessageCardContent, messageCardLayout } from "./messageCardLayout.ts";
import { withColours } from "./palette.ts";

/**
 * The square card for messaging groups, as SVG with colours.
 *
 * @throws RangeError if the words do not fit, or what is told of is no whole number out of a hundred
 */
export function messageCard(content: MessageCardContent): string {
  const { band, rule, people, texts } = messageCardLayout(content);
  const size = MESSAGE_CARD_SIZE;
  return withColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" fill="currentColor">`,
      `<rect width="${size}" height="${size}" fill="var(--cloth)"/>`,
      bandMarks(band),
      `<g transform="translate(${people.x},${people.y})">${hundredPeople(content.told, people.width)}</g>`,
      `<rect x="${rule.x}" y="${Math.round(rule.y)}" width="${rule.width}" height="${rule.height}" fill="var(--rule-strong)"/>`,
      ...texts.map(textMarks),
      "</svg>",
    ].join(""),
  );
}
