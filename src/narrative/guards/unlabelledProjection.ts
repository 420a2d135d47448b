import { type Guard, objection } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { hasWords } from "./wholeWords.ts";

/** A nowcast or scenario is called one, or hangs on a condition, in the block that prints it. */
export const unlabelledProjection: Guard = (block, { locale }) => {
  const [value] = block.isCell ? [] : printedValues(block, ["nowcast", "scenario"]);
  return value === undefined || hasWords(block.written, locale.guards.projectionLabel)
    ? []
    : [
        objection(
          "unlabelled_projection",
          block.sentences.find((each) => each.at + each.text.length >= value.end) ?? block,
          0,
          { found: block.text.slice(value.start, value.end), finding: value.id, says: value.finding.measure },
        ),
      ];
};
