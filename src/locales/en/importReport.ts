import type { ImportReportWords } from "../importReportWords.ts";

/** What `laju import` says besides what it found in the file. */
export const importReport: ImportReportWords = {
  more: (count) => `  … and ${count} more`,
  read: (file, layout, cells) => `${file}: layout ${layout}, ${cells} cells read`,
  refused: "Refused: nothing of this file is taken.",
  counted: {
    new: "new",
    equal: "equal to what is there",
    revised: "revised by the same source",
    conflict: "in conflict with another source",
  },
  decidedBefore: (count) => `  ${count} of them stand in data/conflicts.csv already and change nothing`,
  nothingWritten: "Nothing was written.",
  toWrite: (hasSource) =>
    `If this is right, repeat the command with --write${hasSource ? "" : " --source ID (an ID of data/sources.csv)"}.`,
  nothingToWrite: "There is nothing to write: every figure of this file is in the data already.",
  doubtful: "Doubtful beside the data there are:",
  undecided: (conflicts, doubts) =>
    `Not written yet, a decision is needed: ${[conflicts > 0 ? `in conflict ${conflicts}` : "", doubts > 0 ? `doubtful ${doubts}` : ""].filter((part) => part !== "").join(", ")}. Look at the original table, then repeat with --accept "reason" if the file's figures are right, or --keep "reason" if the data's are; the reason is recorded.`,
  wouldBreak: "Not written: the data would be wrong afterwards. Mend the file, or the data named:",
  needReason:
    "New warnings; before publication each has to be mended, or given a reason in data/dismissals.csv:",
  written: (paths, taken, kept) =>
    `Written: ${taken} figures${kept === 0 ? "" : `; ${kept} left as they are`}. Files that changed: ${paths.join(", ")}.`,
  next: "Next: npm run laju -- check. To take this import back: npm run laju -- import --undo.",
  undone: (what, paths) => `Taken back: ${what}. As they were before: ${paths.join(", ")}.`,
  nothingToUndo: "There is no import to take back.",
  changedSince: (path) =>
    `Not taken back: ${path} was changed after that import, and the change would be lost. Take that change back first.`,
  usage: {
    file: "import requires one FILE.",
    undo: "import --undo takes no file and no other option.",
    source:
      "--write requires --source ID, a row of data/sources.csv; make one with: npm run laju -- source add.",
    both: "choose one: --accept if the file's figures are right, --keep if the data's are.",
    reason: "the reason after --accept or --keep must be a sentence of at least 10 letters; it is recorded.",
    writeOnly: "--accept and --keep go with --write only.",
    month: "--month must be a number from 1 to 12.",
    year: "--year must be a whole number.",
    made: "--made must be a day that exists, YYYY-MM-DD.",
    encoding: "--encoding knows windows-1252 only.",
  },
  notAFile: (file) => `there is no such file, or it is no ordinary one: ${file}.`,
  tooLarge: (file, megabytes) => `${file} is larger than ${megabytes} MB; divide it first.`,
  unknownSource: (source) => `there is no source ${source}. Add it first with: npm run laju -- source add.`,
  oneOf: (option, values) => `${option} must be one of ${values.join(", ")}.`,
};
