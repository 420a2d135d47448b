import type { KitWords } from "../kitWords.ts";

/** The page of what lies on the table of a meeting, in English. */
export const kit: KitWords = {
  title: "Material for the meeting",
  lede: (place) =>
    `For the meeting that coordinates poverty reduction in ${place}: to be handed out, shown, read on a phone and put on a board. All of it is made of the same numbers and sentences as this site.`,
  items: {
    handout: {
      name: "Proposed material, to be printed",
      text: "A4, readable in black and white. One page that sums up, questions that can be decided, then the figures and their tables, a form to fill in, how it is computed, and sources.",
    },
    slides: {
      name: "Slides",
      text: "Ten to twelve screens, one finding each. The page of slides can be swiped, tapped or run by keyboard; without scripts it is a plain scroll. The presenter’s notes are on another page.",
    },
    oneMinute: {
      name: "In one minute",
      text: "The point of this edition in everyday words and without percentages, to be read out or sent to a messaging group.",
    },
    offline: {
      name: "One file without a network",
      text: "Report, figures, tables, slides and glossary in both languages. Keep it on a stick or send it as a message, and open it with a double click; it needs no network.",
    },
    infographic: {
      name: "Infographic on one page",
      text: "A4 for a notice board, and a picture of 1080 × 1350 for messaging groups.",
    },
    lp2kd: {
      name: "Chapter on condition and priorities for the LP2KD",
      text: "A proposed chapter of the annual report with tables and pictures, to be edited in a word processor or as Markdown.",
    },
    meetings: {
      name: "Meetings, agenda and follow-up",
      text: "What is publicly known of each meeting, what it decided, and what the figures did afterwards.",
    },
  },
  link: {
    page: "Open the page",
    pdf: "PDF",
    presenter: "Presenter’s notes",
    text: "Text",
    card: "Picture card",
    picture: "PNG picture",
    word: "Word document (DOCX)",
    markdown: "Markdown with pictures (ZIP)",
    file: "HTML file",
    meetings: "Open the list of meetings",
  },
  sized: (name, kilobytes) => `${name}, ${kilobytes} kB`,
  code: "QR code to this edition’s page, to be printed or shown",
  notTypeset: "PDF files and the infographic were not made on the computer that built this site.",
  use: {
    name: "Before you use it",
    items: [
      "Before the meeting, check whether BPS has published figures newer than this edition’s cut-off.",
      "Where a change is quoted, quote with it that its standard error is not published.",
      "The form and the columns of who is responsible are filled in by the meeting; this site does not fill them in.",
    ],
  },
};
