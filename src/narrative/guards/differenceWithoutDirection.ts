import type { Finding } from "../../model/finding.ts";
import { statesOf } from "../evaluateClaim.ts";
import { type Guard, objection } from "./guard.ts";
import type { Passage } from "./passage.ts";
import { isChange, type PrintedValue, printedValues } from "./printedValues.ts";

const DIRECTIONS = ["rising", "falling", "unchanged"];

/**
 * A printed change needs a checked word for its direction: with its unit, one of the same finding in the same
 * block; as a bare number, one of the same change, relative or in points, in the same sentence. In a table the
 * sign is enough.
 */
export const differenceWithoutDirection: Guard = (block) =>
  block.sentences.flatMap((sentence) =>
    printedValues(sentence, ["difference", "percent change"])
      .filter(isChange)
      .filter((value) => {
        if (value.format === "quantity") return !isClaimed(block, value);
        return !block.isCell && !isClaimed(sentence, value) && !hasDirection(sentence, value.finding);
      })
      .map((value) =>
        objection("difference_without_direction", sentence, value.start, {
          found: value.id,
          says: statesOf(value.finding)
            .filter((state) => DIRECTIONS.includes(state))
            .join(", "),
        }),
      ),
  );

function isClaimed({ claims }: Passage, { id }: PrintedValue): boolean {
  return claims.some(({ findings }) => findings.some((each) => each.id === id));
}

/** Whether a sentence says which way the same thing moved between the same years. */
function hasDirection({ claims }: Passage, { indicator, region, window }: Finding): boolean {
  return claims.some(({ findings }) =>
    findings.some(
      (each) =>
        (each.measure === "difference" || each.measure === "percent change") &&
        each.indicator === indicator &&
        each.region === region &&
        each.window?.join() === window?.join(),
    ),
  );
}
