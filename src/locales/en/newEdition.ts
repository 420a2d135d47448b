import type { NewEditionWords } from "../newEditionWords.ts";

/** The words of a new edition that is begun from the last one, in English. */
export const newEdition: NewEditionWords = {
  title: (edition) => `${edition} edition`,
  titleToWrite: (title) => `::todo translate this title: ${title}`,
  marks: {
    mend: (what) => `mend: ${what}`,
    check: (what) => `check: ${what}`,
    at: (line, what) => `(line ${line} of what stands below) ${what}`,
    claim: (words, claim, now) => `"${words}" needs ${claim}, now: ${now}`,
    noWord: "no word fits",
    gone: (finding, successor) =>
      `${finding} is not in this edition${successor === undefined ? "" : `, perhaps now ${successor}`}`,
    olderYear: (finding, successor) =>
      `the year in ${finding} was chosen for the last edition${successor === undefined ? "" : `, perhaps now ${successor}`}`,
    stated: (finding, date) => `${finding} is a statement of ${date}, before the last edition’s cut-off`,
    allowed: (text) => `"${text}" was typed by hand for the last edition`,
    link: (edition) => `there is a link to the ${edition} edition`,
    mention: (edition) => `it says "${edition}", the name of the last edition`,
  },
  tasks: {
    title: (edition) => `To do for the ${edition} edition`,
    begun: (from, cutoff) => `Copied from the ${from} edition; data up to ${cutoff}.`,
    how: "Work in this order. Line numbers are those of the files as they were copied; begin at the bottom if you want them to stay right. Delete every ::todo mark with its line once it is done: while a single one is left, this edition cannot be published.",
    sections: {
      figures: "Figures that are still awaited",
      definition: "The edition’s file",
      reports: "Reports: the headline, then the sentences that the figures no longer support",
      stale: "What may be stale",
      news: "What is new and may be worth a sentence",
      meetings: "Meetings since the last edition",
      publish: "Check, record, publish",
    },
    none: "None.",
    awaitedHow:
      "By the release calendar these figures were out at the cut-off, but they are not in the data. Import them; if they are not out after all, mend data/releases.csv. Then delete the files of this edition and run edition new again, since other sentences may break.",
    awaited: (indicator, periods, places) => `${indicator}, ${places}: ${periods.join("; ")}`,
    outBy: (period, date) => `${period} (out by ${date})`,
    places: (first, more) =>
      more === 0
        ? first.join(", ")
        : `${first.join(", ")} and ${more} other ${more === 1 ? "region" : "regions"}`,
    nothingAwaited: "Every figure that is out by the release calendar is in the data.",
    headline: "read headline and lede: is that still the most important finding?",
    noMark: "no sentence breaks",
    release: "If there is an embargo, fill in release.",
    verdict: (finding, was, is) => `${finding}: ${was} → ${is}`,
    figure: (place, indicator, period, value) => `${place}, ${indicator}, ${period}: ${value}`,
    revised: (what, was) => `${what} (revised; before ${was})`,
    moreFigures: (n) => `Besides ${n} new figures of other regions; see edition diff.`,
    meeting: (date, title, isAhead) =>
      `${date}: ${title}${isAhead ? " (after the cut-off; perhaps this edition is made for it)" : " (should the report take up figures that were told there?)"}`,
    figureFault: (what) =>
      `The words of a figure do not agree with the new numbers. This cannot be mended in reports/ or data/; tell whoever maintains the program: ${what}`,
    checkFirst: "until no error is left",
    record: "records every number this edition prints, once, when it is ready",
    build: "builds the site",
  },
  refusals: {
    unsafeId: (id) =>
      `an edition’s ID may hold small letters, digits, "_" and "-" only, 64 at most, not "${id}".`,
    exists: (path) => `${path} is there already; nothing is overwritten, and nothing was written.`,
    noCutoff:
      "edition new needs --cutoff YYYY-MM-DD: the last day whose figures the new edition still knows.",
    notADate: (found) => `--cutoff must be a date that exists, YYYY-MM-DD, not "${found}".`,
    notLater: (cutoff, from, than) =>
      `--cutoff ${cutoff} must be after that of the ${from} edition, ${than}.`,
    unknownEdition: (id, known) => `there is no edition "${id}"; there are: ${known}.`,
  },
  written: (files, edition) => `${files} files of the ${edition} edition written.`,
};
