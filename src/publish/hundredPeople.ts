import { markupText } from "../model/markupText.ts";

/** A row has so many people, and there are as many rows. */
const SIDE = 10;

/** A person in a box of one by one: head, then shoulders down to the feet. */
const HEAD = { x: 0.5, y: 0.25, radius: 0.17 };
const BODY = { left: 0.19, right: 0.81, shoulder: 0.48, foot: 0.93 };

/**
 * A hundred people in ten rows of ten, those who are told of in the colour of the focus from the upper left on,
 * dark beside light, so that they can be told apart without colour too. Marks for an SVG, from its origin on; the
 * colours are custom properties.
 *
 * @param told how many of a hundred: a whole number from 0 to 100
 * @param size the width and height of all of them, in user units
 * @throws RangeError if `told` is no such number
 */
export function hundredPeople(told: number, size: number): string {
  if (!Number.isInteger(told) || told < 0 || told > SIDE * SIDE) {
    throw new RangeError(`hundredPeople: a whole number from 0 to 100 expected, found ${told}`);
  }
  const people = Array.from({ length: SIDE * SIDE }, (_, i) =>
    person(i % SIDE, Math.floor(i / SIDE), size / SIDE),
  );
  const marks = (name: string, colour: string, some: readonly string[]) =>
    some.length === 0 ? "" : `<path data-people="${name}" fill="var(--${colour})" d="${some.join("")}"/>`;
  return marks("told", "indigo", people.slice(0, told)) + marks("others", "rule-strong", people.slice(told));
}

/**
 * The same as a picture of its own, for a page.
 *
 * @param label what it shows, to someone who does not see it
 */
export function hundredPeoplePicture(told: number, size: number, label: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" aria-label="${markupText(label)}">${hundredPeople(told, size)}</svg>`;
}

function person(column: number, row: number, unit: number): string {
  const x = (part: number) => print((column + part) * unit);
  const y = (part: number) => print((row + part) * unit);
  const head = print(HEAD.radius * unit);
  const shoulder = print(((BODY.right - BODY.left) / 2) * unit);
  const top = y(BODY.shoulder + (BODY.right - BODY.left) / 2);
  return [
    `M${x(HEAD.x - HEAD.radius)} ${y(HEAD.y)}`,
    `a${head} ${head} 0 1 1 ${print(2 * HEAD.radius * unit)} 0`,
    `a${head} ${head} 0 1 1 ${print(-2 * HEAD.radius * unit)} 0z`,
    `M${x(BODY.left)} ${y(BODY.foot)}V${top}`,
    `A${shoulder} ${shoulder} 0 0 1 ${x(BODY.right)} ${top}`,
    `V${y(BODY.foot)}z`,
  ].join("");
}

function print(units: number): string {
  return String(Math.round(units * 100) / 100);
}
