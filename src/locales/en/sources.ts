import type { SourceWords } from "../sourceWords.ts";

const FORBIDDEN = {
  resident_number: "a number of 16 digits, as long as a resident's number",
  resident_column: "a column of residents' numbers (NIK, KK, KTP)",
  access_key: "a key to the WebAPI",
} as const;

/** The words of the commands about sources, in English. */
export const sources: SourceWords = {
  refusals: {
    file: "source add requires one FILE.",
    verifyTakesNothing: "source verify takes nothing besides its options.",
    missing: (options) => `not given: ${options.join(", ")}.`,
    oneLine: (option) => `${option} must be one line, without control characters.`,
    key: (option) => `${option} holds a key or a password that cannot be taken out; remove it first.`,
    id: (found) =>
      `--id must be two to four capital letters and a number, such as PS44, and unlike any other id, not "${found}".`,
    published: (found) => `--published must be a day that exists, YYYY-MM-DD, or "unknown", not "${found}".`,
    accessed: (found) => `--accessed must be a day that exists, YYYY-MM-DD, not "${found}".`,
    accessedBefore: (accessed, published) =>
      `the file cannot have been got (${accessed}) before it was published (${published}).`,
    noteOfKnown: (source) =>
      `${source} is in data/sources.csv already and its row is not changed; --note is for new sources only.`,
    name: (found) =>
      `the file name "${found}" cannot be used; give it one of letters and digits, and not .yaml.`,
    link: (file) => `${file} is a link; name the file itself.`,
    noFile: (file) => `there is no such file, or it is no regular file: ${file}.`,
    large: (file, megabytes) => `${file} is larger than ${megabytes} MB; divide it first.`,
    empty: (file) => `${file} is empty.`,
    forbidden: (what, place) =>
      `${place}: there is ${FORBIDDEN[what]}. Such a file is not kept; remove that part at its origin or use another file.`,
    taken: (path) => `${path} is there already with other content; rename the file first.`,
    described: (path) =>
      `this file is kept already with another description in ${path}; mend that description if it is wrong.`,
  },
  kept: (path) => `${path} is kept already, exactly the same; nothing was written.`,
  written: (path) => `written: ${path}`,
  entered: (source) => `Source ${source} was added at the end of data/sources.csv.`,
  cleaned: (address) => `A key was taken out of the address: ${address}`,
  closed: (file) =>
    `The program cannot look through ${file}. Make sure yourself that it holds no personal data.`,
  next: (path, source) => `Next: npm run laju -- import ${path} --source ${source}`,
  verified: (all, equal) =>
    all === 0 ? "No original is kept yet." : `${all} originals: ${equal} equal, ${all - equal} at fault.`,
  without: (sources, all) => `${sources} of ${all} sources have no original here; that is no fault.`,
};
