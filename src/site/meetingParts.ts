import type { Locale } from "../locales/locale.ts";
import type { DecisionFollowUp, MeanwhileDifference } from "../model/decisionFollowUp.ts";
import type { Edition } from "../model/edition.ts";
import type { Decision, Meeting } from "../model/meeting.ts";
import type { Point } from "../model/series.ts";
import type { SeriesSet } from "../model/seriesSet.ts";
import { decisionFollowUp } from "../trends/decisionFollowUp.ts";

/** Something of a meeting as words: for a page, or for paper. */
export interface MeetingPart {
  readonly heading: string;
  /** How to read the table; before it. */
  readonly sentences: readonly string[];
  readonly columns: readonly string[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** What must stand in the same block, after the table. */
  readonly notes: readonly string[];
}

/** What words about decisions are made from. */
export interface MeetingMaterial {
  readonly edition: Edition;
  readonly locale: Locale;
  /** Titles of editions by id. */
  readonly editionTitles: ReadonlyMap<string, string>;
  /** What had been published by the end of a day (ISO date). */
  readonly seriesOn: (date: string) => SeriesSet;
}

/** The first meeting, from an edition's cut-off on, that the edition was made for. */
export function meetingOfEdition(
  meetings: readonly Meeting[],
  { definition: { id, cutoff } }: Pick<Edition, "definition">,
): Meeting | undefined {
  return meetings
    .filter(({ edition, date }) => edition === id && date >= cutoff)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** The agenda of a meeting; `undefined` where none is known. */
export function agendaPart(
  { date, title, agenda = [] }: Pick<Meeting, "date" | "title" | "agenda">,
  locale: Locale,
): MeetingPart | undefined {
  if (agenda.length === 0) return undefined;
  const words = locale.meetings.agenda;
  const isTimed = agenda.some(({ start }) => start !== undefined);
  const { time, item } = words.columns;
  return {
    heading: words.of(locale.date(date)),
    sentences: [title[locale.language]],
    columns: isTimed ? [time, item] : [item],
    rows: agenda.map(({ start, text }) => [
      ...(isTimed ? [start === undefined ? words.noTime : locale.meetings.clock(start)] : []),
      text[locale.language],
    ]),
    notes: [],
  };
}

/** The decisions of one meeting as an edition sees them; `undefined` where none is known. */
export function decisionsPart(meeting: Meeting, material: MeetingMaterial): MeetingPart | undefined {
  const { decisions = [], date } = meeting;
  if (decisions.length === 0) return undefined;
  const { edition, locale } = material;
  const { decisions: words, followUp } = locale.meetings;
  const { title, cutoff } = edition.definition;
  if (date > cutoff) {
    return {
      heading: words.name,
      sentences: [followUp.afterCutoff(title[locale.language], locale.date(cutoff))],
      columns: columnsOf(material),
      rows: decisions.map((decision) => [
        decision.id,
        ...wordedDecision(decision, material),
        words.notYet,
        decision.indicator === undefined ? words.noIndicator : nameOf(decision.indicator, material),
      ]),
      notes: [],
    };
  }
  return { ...followed([meeting], material, ({ decision }) => decision.id), heading: words.name };
}

/**
 * What became of the decisions of all meetings up to an edition's cut-off, except those the edition was made
 * for; `undefined` where no decision is known.
 */
export function followUpPart(
  meetings: readonly Meeting[],
  material: MeetingMaterial,
): MeetingPart | undefined {
  const { locale, edition } = material;
  const { id, cutoff } = edition.definition;
  const earlier = meetings.filter((each) => each.date <= cutoff && each.edition !== id);
  const part = followed(
    earlier,
    material,
    ({ decision }, { date }) => `${locale.date(date)}, ${decision.id}`,
  );
  return part.rows.length === 0 ? undefined : part;
}

function followed(
  meetings: readonly Meeting[],
  material: MeetingMaterial,
  codeOf: (followUp: DecisionFollowUp, meeting: Meeting) => string,
): MeetingPart {
  const { edition, locale, seriesOn } = material;
  const { followUp: words } = locale.meetings;
  const { title, cutoff } = edition.definition;
  const all = meetings.flatMap((meeting) =>
    (meeting.decisions ?? []).length === 0
      ? []
      : decisionFollowUp(meeting, edition, seriesOn(meeting.date)).map((followUp) => ({ followUp, meeting })),
  );
  const compared = all.flatMap(({ followUp: { meanwhile } }) =>
    meanwhile?.kind === "compared" ? [meanwhile] : [],
  );
  const notes = compared.flatMap((each) =>
    each.notes.map(({ year, note }) => words.note(year, note[locale.language])),
  );
  return {
    heading: words.name(title[locale.language]),
    sentences: [words.reading(title[locale.language], locale.date(cutoff))],
    columns: columnsOf(material),
    rows: all.map(({ followUp, meeting }) => [
      codeOf(followUp, meeting),
      ...wordedDecision(followUp.decision, material),
      wordedStatus(followUp, locale),
      wordedMeanwhile(followUp, material),
    ]),
    notes: [words.caution, ...new Set(notes)],
  };
}

function columnsOf({ edition, locale }: MeetingMaterial): string[] {
  const { columns, statusAt } = locale.meetings.decisions;
  const { id, text, owner, due, meanwhile } = columns;
  return [id, text, owner, due, statusAt(locale.date(edition.definition.cutoff)), meanwhile];
}

/** Text, owner and due day of a decision. */
function wordedDecision(
  { text, owner, due, edition }: Decision,
  { locale, editionTitles }: MeetingMaterial,
): string[] {
  const { decisions: words } = locale.meetings;
  const { language } = locale;
  const basis = edition === undefined ? undefined : words.basedOn(editionTitles.get(edition) ?? edition);
  return [
    [text[language], basis].filter((each) => each !== undefined).join(" "),
    owner?.[language] ?? words.noOwner,
    due === undefined ? words.noDue : locale.date(due),
  ];
}

function wordedStatus({ status, decision }: DecisionFollowUp, locale: Locale): string {
  const { status: words, doneOn } = locale.meetings.decisions;
  const { done, doneNote } = decision;
  if (status !== "done" || done === undefined) return words[status];
  const note = doneNote?.[locale.language];
  return `${doneOn(locale.date(done))}${note === undefined ? "" : `. ${note}`}`;
}

function wordedMeanwhile({ decision, meanwhile }: DecisionFollowUp, material: MeetingMaterial): string {
  const { locale, edition } = material;
  const { followUp: words, decisions } = locale.meetings;
  if (meanwhile === undefined || decision.indicator === undefined) return decisions.noIndicator;
  const { unit } = meanwhile;
  const dated = (point: Point) =>
    words.dated(
      cell(point.value, unit, point.decimals, false),
      locale.period(point.year, point.month ?? null),
    );
  const change = (difference: MeanwhileDifference) =>
    cell(difference.value, difference.unit, difference.decimals, true);
  return `${nameOf(decision.indicator, material)}: ${told()}.`;

  function told(): string {
    switch (meanwhile?.kind) {
      case "compared": {
        const { atMeeting, atCutoff, difference, reference } = meanwhile;
        const own = words.compared(dated(atMeeting), dated(atCutoff), change(difference));
        if (reference === undefined) return own;
        const region = edition.regions.get(reference.region)?.name ?? reference.region;
        return `${own}. ${words.reference(region, change(reference))}`;
      }
      case "no_newer":
        return words.noNewer(dated(meanwhile.atMeeting));
      case "not_comparable":
        return words.notComparable(dated(meanwhile.atMeeting), dated(meanwhile.atCutoff));
      case "first":
        return words.first(dated(meanwhile.atCutoff));
      default:
        return words.noFigure;
    }
  }

  /** A value with its unit, also where the unit is not part of how the value is printed. */
  function cell(value: number, unitOfIt: string, decimals: number, isDifference: boolean): string {
    const printed = locale.cell(value, unitOfIt, decimals, isDifference);
    const isBare = locale.quantity(value, unitOfIt, decimals) === locale.number.magnitude(value, decimals);
    return isBare && !unitOfIt.startsWith("index") ? `${printed}\u00a0${locale.unit(unitOfIt)}` : printed;
  }
}

function nameOf(indicator: string, { edition, locale }: MeetingMaterial): string {
  return edition.indicators.get(indicator)?.name[locale.language] ?? indicator;
}
