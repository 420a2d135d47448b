import { editionChanges } from "../../findings/editionChanges.ts";
import type { Handout, NamedList, NamedTable } from "../../model/handout.ts";
import { content, type Volume } from "../content.ts";
import { editionMeetings } from "../editionMeetings.ts";
import { MEETING_REPORT } from "../links.ts";
import type { MeetingPart } from "../meetingParts.ts";
import { plainText } from "../plainText.ts";
import { HANDOUT_FIGURES, handoutSections } from "./handoutSections.ts";
import { meetingQuestions } from "./meetingQuestions.ts";
import { numbersTable } from "./numbersTable.ts";
import { paperHead } from "./paperHead.ts";

const FORM_LINES = 6;
const MOST_REVISIONS = 8;
const MOST_CORRECTIONS = 5;

/**
 * What lies on the table of the meeting an edition is made for, in one language.
 *
 * @throws RangeError if the edition has no report for the meeting
 */
export function handout(volume: Volume): Handout {
  const { edition, locale } = volume;
  const { handout: words, site } = locale;
  const report = volume.reports.get(MEETING_REPORT);
  if (report === undefined) throw new RangeError(`edition ${edition.definition.id} has no ${MEETING_REPORT}`);
  const place = edition.regions.get(edition.definition.focus)?.name ?? edition.definition.focus;
  const { head } = words.decide;
  return {
    ...paperHead(volume, words.title(place, edition.definition.title[locale.language])),
    headline: plainText(report.headline),
    lede: plainText(report.lede),
    numbers: {
      caption: words.numbers.caption,
      table: numbersTable(volume),
      notes: [...words.numbers.notes, site.confusable],
    },
    cannot: { name: site.cannot, text: "", items: report.cannot.map(plainText) },
    decide: {
      name: words.decide.name,
      text: [words.decide.text],
      table: emptyTable(
        [head.question, head.owner, head.due],
        meetingQuestions(report).map((question) => [question, "", ""]),
        words.decide.name,
      ),
    },
    sections: handoutSections(volume),
    meetings: editionMeetings(volume).map(meetingTable),
    form: {
      name: words.form.name,
      text: [words.form.text],
      table: emptyTable(
        words.form.head,
        Array.from({ length: FORM_LINES }, () => words.form.head.map(() => "")),
        words.form.name,
      ),
      lines: FORM_LINES,
    },
    method: methodOf(volume),
    sources: sourcesOf(volume),
    revisions: revisionsOf(volume),
    corrections: correctionsOf(volume),
    words: { howToRead: site.howToRead, source: site.source, at: words.at },
  };
}

/** What is told of a meeting, as a table on paper. */
export function meetingTable({ heading, sentences, columns, rows, notes }: MeetingPart): NamedTable {
  return {
    name: heading,
    text: sentences,
    table: {
      caption: heading,
      table: { head: columns.map((text) => ({ text, numeric: false })), rows, marked: undefined },
      notes,
    },
  };
}

function emptyTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  caption: string,
): NonNullable<NamedTable["table"]> {
  return {
    caption,
    table: { head: head.map((text) => ({ text, numeric: false })), rows, marked: undefined },
    notes: [],
  };
}

function methodOf({ edition, locale }: Volume): NamedList {
  const { method, nowcast, register } = locale.handout;
  const anchor = edition.analyses.nowcast?.anchor;
  return {
    name: method.name,
    text: method.text,
    items: [...method.items, ...(anchor === undefined ? [] : [nowcast[anchor]]), register],
  };
}

/** The sources the printed figures were read from, as the table of sources names them. */
function sourcesOf({ edition, figures, locale }: Volume): NamedList {
  const { sources } = locale.handout;
  const printed = new Set(HANDOUT_FIGURES);
  const used = new Set(figures.filter(({ id }) => printed.has(id)).flatMap((figure) => figure.sources));
  return {
    name: sources.name,
    text: sources.text,
    items: [...used].sort().flatMap((id) => {
      const source = edition.sources.get(id);
      return source === undefined ? [] : [`${id}: ${source.title}, ${source.publisher}`];
    }),
  };
}

/** Published figures that the edition before printed otherwise. */
function revisionsOf({ edition, locale }: Volume): NamedList {
  const { revisions } = locale.handout;
  const { editions } = content();
  const before =
    editions[editions.findIndex(({ definition }) => definition.id === edition.definition.id) - 1];
  if (before === undefined) return { name: revisions.name, text: revisions.first, items: [] };
  const title = before.definition.title[locale.language];
  const { revised } = editionChanges(before, edition);
  if (revised.length === 0) return { name: revisions.name, text: revisions.none(title), items: [] };
  const left = revised.length - MOST_REVISIONS;
  return {
    name: revisions.name,
    text: revisions.some(title),
    items: [
      ...revised
        .slice(0, MOST_REVISIONS)
        .map(({ was, is }) =>
          revisions.moved(
            edition.indicators.get(is.indicator)?.name[locale.language] ?? is.indicator,
            edition.regions.get(is.region)?.name ?? is.region,
            locale.period(is.point.year, is.point.month),
            locale.cell(was.point.value, was.unit, was.point.decimals, false),
            locale.cell(is.point.value, is.unit, is.point.decimals, false),
          ),
        ),
      ...(left > 0 ? [revisions.more(left)] : []),
    ],
  };
}

/** Public statements that need their unit, year or meaning, newest first; none where the publisher shows none. */
function correctionsOf({ edition, locale }: Volume): NamedTable | undefined {
  const { corrections } = locale.handout;
  const claims = edition.claims
    .filter(({ verdict }) => verdict === "misleading" || verdict === "contradicted")
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, MOST_CORRECTIONS);
  if (!content().publisher.claims || claims.length === 0) return undefined;
  const { language } = locale;
  return {
    name: corrections.name,
    text: [corrections.text],
    table: {
      caption: corrections.name,
      table: {
        head: [corrections.head.said, corrections.head.reading, corrections.head.why].map((text) => ({
          text,
          numeric: false,
        })),
        rows: claims.map(({ statement, inEnglish, event, date, verdict, why }) => [
          `“${language === "id" ? statement : inEnglish}” (${corrections.at(event[language], locale.date(date))})`,
          locale.checker.verdict[verdict],
          why[language],
        ]),
        marked: undefined,
      },
      notes: [],
    },
  };
}
