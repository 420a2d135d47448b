import type { Knowledge } from "../model/knowledge.ts";
import { judgeBreadth } from "./judgeBreadth.ts";
import { judgeChange } from "./judgeChange.ts";
import { judgeComparison } from "./judgeComparison.ts";
import { judgeDirection } from "./judgeDirection.ts";
import { judgeLevel } from "./judgeLevel.ts";
import { judgeMean } from "./judgeMean.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { judgeOutcome } from "./judgeOutcome.ts";
import { judgeRank, judgeSuperlative } from "./judgeRank.ts";
import { judgeRegister } from "./judgeRegister.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { Statement } from "./statement.ts";

/** A statement judged by what is known. */
export function judge(statement: Statement, knowledge: Knowledge): Judgement {
  const found = judgeAsSaid(statement, knowledge);
  if (found.verdict === "supported" && saysMore(statement)) {
    return nothingKnown(
      statement,
      knowledge,
      found.region ?? undefined,
      "not judged",
      found.year ?? undefined,
    );
  }
  // "satu-satunya kota di bawah 7 persen" says something of all others.
  if (
    statement.kind === "level" &&
    statement.manner.sole &&
    statement.hedge !== "none" &&
    found.verdict === "supported"
  ) {
    return nothingKnown(
      statement,
      knowledge,
      found.region ?? undefined,
      "not judged",
      found.year ?? undefined,
    );
  }
  const isNegated = statement.kind === "level" && statement.negated;
  if (isNegated === statement.manner.denied) return found;
  // A denial of what the figures say is wrong; one of what they do not say is right.
  if (found.verdict === "supported")
    return {
      ...found,
      verdict: "contradicted",
      reason: joined([found.reason, worded((words) => words.isDenied)]),
    };
  return found.verdict === "contradicted" ? { ...found, verdict: "supported", correction: null } : found;
}

/** Whether a sentence says something else or more than its numbers: of a part of the people, of every district, by a factor. */
function saysMore({ kind, indicator, manner }: Statement): boolean {
  const isPoverty = indicator === "headcount_ratio" || indicator === "headcount";
  if (isPoverty && manner.subgroup) return true;
  if (manner.factor && (kind === "direction" || kind === "comparison")) return true;
  return manner.collective && kind !== "breadth" && kind !== "rank";
}

function judgeAsSaid(statement: Statement, knowledge: Knowledge): Judgement {
  const { manner, indicator } = statement;
  if (manner.belowDistrict && statement.kind !== "nothing") {
    const year = "year" in statement ? statement.year : "to" in statement ? statement.to : undefined;
    const nothing = nothingKnown(
      statement,
      knowledge,
      statement.region.codes[0],
      "below district",
      year?.how === "named" ? year.year : undefined,
    );
    return { ...nothing, region: null };
  }
  switch (statement.kind) {
    case "level":
      return indicator === "extreme_poverty_ratio" ||
        (manner.register !== undefined && indicator === "headcount")
        ? judgeRegister(statement, knowledge)
        : judgeLevel(statement, knowledge);
    case "change":
      return judgeChange(statement, knowledge);
    case "direction":
      return judgeDirection(statement, knowledge);
    case "comparison":
      return judgeComparison(statement, knowledge);
    case "mean":
      return judgeMean(statement, knowledge);
    case "rank":
      return judgeRank(statement, knowledge);
    case "superlative":
      return judgeSuperlative(statement, knowledge);
    case "outcome":
      return judgeOutcome(statement, knowledge);
    case "breadth":
      return judgeBreadth(statement, knowledge);
    case "nothing":
      return nothingKnown(
        statement,
        knowledge,
        undefined,
        statement.because,
        statement.year.how === "named" ? statement.year.year : undefined,
      );
  }
}
