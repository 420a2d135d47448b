import type { FigurePageWords } from "../figurePageWords.ts";

/** The words of a figure's own page, in English. */
export const figurePage: FigurePageWords = {
  actions: "Use this figure",
  picture: "Download the picture (PNG)",
  embed: "Embed on another site",
  downloads: "Download",
  downloadsText:
    "All files hold the same numbers. Pictures carry the title, the source and the note that this site is unofficial.",
  formats: {
    ".png": "a picture for documents, social media and slides",
    ".svg": "a picture that stays sharp at any size",
    ".csv": "a tidy table with decimal points, for statistical programs",
    "-excel-id.csv": "a table for Excel in Indonesian: semicolons, decimal commas",
    ".xlsx": "an Excel workbook with cover and notes",
    ".json": "data with everything said about them in two languages",
    ".zip": "press package: all of the above, description, citations and embed code",
  },
  cite: "Cite this figure",
  citeText: "Name the source of the numbers (BPS) and who processed them (this site) separately.",
  citation: {
    id: "Indonesian",
    en: "English",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON",
  },
  about: "About this figure",
  dataUpTo: "Figures used",
  nextRelease: "Next figure",
  noNextRelease: "It is not known when the next figure will come out.",
  method: "Method",
  edition: "Edition",
  licence: "Licence",
  contact: "Contact",
  noContact: "No contact has been named yet.",
  previous: "Previous figure",
  next: "Next figure",
  others: "Other figures",
  pace: "Work out the pace a target needs",
  maps: "Map of other indicators and years",
};
