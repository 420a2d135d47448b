import type { MeetingWords } from "../meetingWords.ts";

/** The words of meetings, in English. */
export const meetings: MeetingWords = {
  title: "Coordination meetings",
  lede: "The agenda before a meeting, its decisions after it, and which of them are recorded as done by the next edition, as far as is publicly known.",
  about:
    "Only what is publicly known is written here; what we do not know is left empty and said to be unknown. These are no minutes, and no office’s work is rated.",
  upcoming: {
    name: "Meetings to come",
    text: (cutoff) => `Their dates lie after the data cut-off of the newest edition, ${cutoff}.`,
    none: "We know the date of no coming meeting.",
  },
  past: { name: "Past meetings", none: "No meeting has been recorded yet." },
  agendaCount: (n) => `Agenda: ${n === undefined ? "not known to us" : n === 1 ? "1 item" : `${n} items`}.`,
  decisionCount: (n) => `Decisions: ${n === undefined ? "not known to us" : n}.`,
  clock: (time) => time,
  when: (date, start, end) =>
    start === undefined
      ? date
      : `${date}, ${start}${end === undefined ? "" : `–${end}`}\u00a0western Indonesian time (UTC+7)`,
  known: "What is known",
  time: { name: "Time", unknown: "Not known to us." },
  place: { name: "Place", unknown: "Not known to us." },
  purpose: { name: "Purpose", unknown: "Not known to us." },
  invited: { name: "Invited", unknown: "Not known to us.", none: "No one outside the team was invited." },
  material: {
    name: "Material from this site",
    proposal: "made by this site as proposed, unofficial material.",
    read: "Read the proposed material",
    none: "No edition was made for this meeting.",
  },
  sources: { name: "Sources", none: "No source has been recorded yet." },
  agenda: {
    name: "Agenda",
    of: (date) => `Agenda of the meeting of ${date}`,
    unknown: "The agenda of this meeting is not known to us.",
    none: "This meeting has no agenda.",
    columns: { time: "Time (UTC+7)", item: "Item" },
    noTime: "not known",
  },
  decisions: {
    name: "Decisions",
    unknown: "No decision of this meeting is known to us.",
    none: "This meeting took no decision.",
    later: "Decisions are written here after the meeting, if they are made public.",
    columns: {
      id: "Code",
      text: "Decision",
      owner: "Responsible office",
      due: "Due",
      meanwhile: "Its indicator meanwhile",
    },
    statusAt: (cutoff) => `Status on ${cutoff}`,
    noOwner: "not known",
    noDue: "not known",
    noIndicator: "not tied to an indicator",
    basedOn: (edition) => `Basis: ${edition}.`,
    status: {
      done: "recorded as done",
      open: "not recorded as done",
      overdue: "overdue, not recorded as done",
    },
    doneOn: (date) => `recorded as done on ${date}`,
    notYet: "not reviewed yet",
  },
  followUp: {
    name: (edition) => `Follow-up in the ${edition}`,
    reading: (edition, cutoff) =>
      `Status by what was recorded up to the data cut-off of the ${edition}, ${cutoff}. The indicator: the figure published by the day of the meeting, then the figure published by that cut-off.`,
    none: "No decision of a meeting is known to us, so there is no follow-up to write about.",
    afterCutoff: (edition, cutoff) =>
      `The data cut-off of the ${edition}, ${cutoff}, precedes this meeting; its follow-up will be reviewed in the next edition.`,
    caution:
      "The standard error of a change is not published. A change of an indicator beside a decision is no evidence that the decision brought it about.",
    note: (year, text) => `Note on ${year}: ${text}`,
    compared: (then, now, difference) => `${then}, then ${now}: ${difference}`,
    reference: (region, difference) => `${region} between the same years: ${difference}`,
    noNewer: (then) => `${then}; no newer figure yet`,
    notComparable: (then, now) =>
      `${then} and ${now} are not comparable, so their difference is not computed`,
    first: (now) => `no figure by the day of the meeting; now ${now}`,
    noFigure: "this site’s data hold no figure of it",
    dated: (value, period) => `${value} (${period})`,
  },
  statements: {
    name: "Statements that were checked",
    text: "Statements recorded from that day’s event, each beside the figures that were known:",
  },
  calendar: "Save to a calendar (.ics)",
  all: "All meetings",
};
