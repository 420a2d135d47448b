import type { OfflineWords } from "../offlineWords.ts";

/** The words of the file that needs no network, in English. */
export const offline: OfflineWords = {
  title: (place, edition) => `Poverty in ${place}, ${edition}: one file without a network`,
  about: (edition, cutoff) =>
    `${edition}, figures released by ${cutoff}. This file does not change when the site does; look at the site for newer figures.`,
  language: "Language",
  contents: "In this file",
  parts: {
    summary: "Summary",
    report: "Report",
    figures: "Further figures",
    slides: "Slides",
    glossary: "Glossary",
  },
  showing:
    "Tap inside the frame, then press space or Page Down to go on and Page Up to go back; on a phone just swipe. Full screen: F11.",
  place: (place, count) => `${place} of ${count}`,
};
