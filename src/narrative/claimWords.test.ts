import { expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { CLAIM_WORDS } from "./claimWords.ts";
import { statesOf } from "./evaluateClaim.ts";

const HOW = "says how the number was computed";

/** Notes of findings that are no words of a claim, each with the reason. */
const REMARKS: Readonly<Record<string, string>> = {
  "no standard error of a change": "says what is not known; every text that prints a change says it itself",
  "rounding range": HOW,
  "three year mean": HOW,
  "mean absolute change": HOW,
  "mean over districts": HOW,
  "implied population": HOW,
  "line times p1 over p0": HOW,
  "assumed survey": HOW,
  "starts from nowcast": HOW,
  "anchor march": HOW,
  "anchor september": HOW,
  pooled: HOW,
  "per year": "says over which time the number is",
  "expected change": "says that the number is a nowcast's, which its id says too",
  "same as last year": "says what the number is compared as, which its id says too",
  "stated in public": "says that the number is someone's statement, which its id says too",
  "crosses a change of reference": "must be said beside the number, whatever is claimed",
  "some without a figure": "must be said beside the number, whatever is claimed",
};

test("every verdict and note that a finding has can be claimed, or is a remark for a reason", () => {
  const files = diskFiles(process.cwd());
  const data = loadData(files);
  const editions = editionIds(files).map((id) =>
    compileEdition({ ...data, definition: editionFile(files, id) }),
  );
  const states = new Set(editions.flatMap(({ findings }) => [...findings.values()].flatMap(statesOf)));
  const named = [...states].map((state) => state.replace(/^pooled \d+$/, "pooled"));
  const words: readonly string[] = CLAIM_WORDS;
  expect(named.filter((state) => !words.includes(state) && !Object.hasOwn(REMARKS, state))).toEqual([]);
  expect(words.filter((word) => Object.hasOwn(REMARKS, word))).toEqual([]);
});
