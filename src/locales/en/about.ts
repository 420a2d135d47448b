import type { AboutWords } from "../locale.ts";

/** What this site is, in English. */
export const about: AboutWords = {
  title: "About this site",
  sections: [
    {
      name: "What it is for",
      text: [
        "Laju puts honest poverty figures on the meeting’s table: what was published, from where, how far it can be trusted, and what cannot be concluded. Every number and word of direction in a report is bound to the data; when the data change, the sentence changes with them or the site is not published.",
      ],
    },
    {
      name: "For whom",
      text: [
        "Participants of poverty-reduction coordination meetings, the press, and analysts of planning and statistics. Indonesian first, English beside it.",
      ],
    },
    {
      name: "What is not here",
      text: [
        "No figure below the city, no person’s name, no marks for offices or officials, and no sentence that names a cause. Survey figures are not mixed with registers of recipients such as DTKS, P3KE or DTSEN.",
      ],
    },
    {
      name: "Accessibility",
      text: [
        "All pages can be read without script, used by keyboard and screen reader, printed on A4, and are tested automatically in light and dark. Every figure has a title, a description and a table.",
      ],
    },
    {
      name: "Privacy",
      text: [
        "No cookies, trackers or requests to other sites. One page, Check a quotation, uses a script; it runs in your browser and sends nothing.",
      ],
    },
  ],
};
