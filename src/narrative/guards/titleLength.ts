import { type Guard, objection } from "./guard.ts";

/** The most words of a title; a number with its unit are two. */
export const LONGEST_TITLE = 15;

/** A title can be read at a glance. */
export const titleLength: Guard = (block) => {
  const words = block.text.split(/\s+/).filter((word) => word !== "").length;
  return words <= LONGEST_TITLE
    ? []
    : [objection("long_title", block, 0, { found: words, wanted: LONGEST_TITLE })];
};
