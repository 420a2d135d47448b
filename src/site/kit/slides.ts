import { parseHTML } from "linkedom";
import { positionColumns } from "../../charts/positionColumns.ts";
import { SLIDE_FIGURES, type SlideFigureId, type SlideTextId } from "../../locales/slideWords.ts";
import type { Figure } from "../../model/figure.ts";
import type { Slide } from "../../model/slide.ts";
import type { RenderedReport } from "../../narrative/renderText.ts";
import { foremostNotes, standing } from "../../publish/publication.ts";
import { content, type Volume } from "../content.ts";
import { keyFigures, rateFigure } from "../keyFigures.ts";
import { MEETING_REPORT, ONE_MINUTE } from "../links.ts";
import { plainText } from "../plainText.ts";
import { meetingQuestions } from "./meetingQuestions.ts";
import { sentencesOf } from "./sentencesOf.ts";

/** The key figures of page one; beside them the rate. */
const KEY_FIGURES = ["headcount", "poverty_line", "poverty_gap_index", "poverty_severity_index"];

/** Slides that tell a change between two years, or measure one. */
const TELLING_CHANGE: ReadonlySet<SlideFigureId> = new Set([
  "headcount_ratio_trend",
  "shortfall",
  "slope",
  "targets",
]);

/** What a slide of plain words can hold. */
const MOST_SENTENCES = 7;

/** What a presenter is told of the values behind a picture. */
const MOST_DESCRIBED = 5;

/**
 * The slides of an edition, ten to twelve, in the order they are told; what the edition does not know has no
 * slide.
 *
 * @param publisher whose slides they are
 */
export function slides(volume: Volume, publisher = content().publisher): Slide[] {
  const { locale, figures, reports } = volume;
  const report = reports.get(MEETING_REPORT);
  if (report === undefined) return [];
  const parts = { ...volume, report, standing: standing({ publisher }, locale.language) };
  return [
    opening(parts),
    ...oneMinute(parts),
    numbers(parts),
    ...SLIDE_FIGURES.flatMap((id) => {
      const figure = figures.find((each) => each.id === id);
      return figure === undefined ? [] : [ofFigure(parts, id, figure)];
    }),
    cannot(parts),
    ...closing(parts),
  ];
}

interface Parts extends Volume {
  readonly report: RenderedReport;
  readonly standing: string;
}

function opening(parts: Parts): Slide {
  const { edition, locale, report } = parts;
  const { title, cutoff } = edition.definition;
  return {
    id: "opening",
    kind: "opening",
    title: plainText(report.title),
    lines: [locale.files.asOf(title[locale.language], locale.date(cutoff))],
    small: [parts.standing, locale.site.confusable],
    notes: besides(parts, "opening", [`${plainText(report.headline)}.`]),
  };
}

/** The edition told in a minute, by its plain report or else by what the meeting's report says first. */
function oneMinute(parts: Parts): Slide[] {
  const { locale, report, reports } = parts;
  const plain = reports.get(ONE_MINUTE);
  const lede = sentencesOf((plain ?? report).lede, locale.guards.abbreviations);
  const told = [
    ...lede,
    ...(plain === undefined ? [] : sentencesOf(plain.html, locale.guards.abbreviations)),
  ];
  const lines = told.slice(0, MOST_SENTENCES);
  if (lines.length === 0) return [];
  return [
    {
      id: "one_minute",
      kind: "lines",
      title: plain === undefined ? locale.slides.oneMinute : plainText(plain.headline),
      // The change and its caution stand in the same block.
      lines: lines.filter((line) => line !== locale.files.noStandardError),
      small: [locale.files.noStandardError, sourceOf(parts)],
      notes: besides(parts, "one_minute", told.slice(MOST_SENTENCES)),
    },
  ];
}

function numbers(parts: Parts): Slide {
  const { locale, report } = parts;
  const all = keyFigures(parts);
  const shown = [rateFigure(parts), ...KEY_FIGURES.flatMap((id) => all.filter((each) => each.id === id))];
  const further = all.filter(({ id }) => !KEY_FIGURES.includes(id));
  return {
    id: "key_figures",
    kind: "numbers",
    title: plainText(report.headline),
    lines: [],
    numbers: shown,
    small: [locale.files.noStandardError, sourceOf(parts)],
    notes: besides(
      parts,
      "key_figures",
      further.map(
        ({ name, value, lines }) => `${name}: ${[value, ...lines.map(({ text }) => text)].join("; ")}.`,
      ),
    ),
  };
}

function ofFigure(parts: Parts, id: SlideFigureId, figure: Figure): Slide {
  const { edition, locale } = parts;
  const { noStandardError } = locale.files;
  const { site, slides: words } = locale;
  const found = foremostNotes(figure, locale.language);
  const shown = id === "position" ? forTheBackRow(parts, figure) : figure;
  const isSaid = found.some((note) => note.includes(noStandardError));
  const caution = TELLING_CHANGE.has(id) && !isSaid ? [...found, noStandardError] : found;
  return {
    id,
    kind: "figure",
    title: figure.title,
    lines: words.lines[id](edition),
    figure: shown,
    small: [...caution, `${site.source}: ${figure.source}.`],
    notes: [
      `${figure.subtitle}.`,
      ...figure.description.slice(0, MOST_DESCRIBED),
      `${site.howToRead} ${shown.howToRead}`,
      ...figure.notes.filter((note) => !caution.includes(note)),
      words.notes.avoid[id],
    ],
  };
}

/** The rows of all districts are too many to be read from afar: columns with few names instead. */
function forTheBackRow({ edition, locale }: Parts, figure: Figure): Figure {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const picture = positionColumns({ edition, locale, document });
  return picture === undefined ? figure : { ...figure, picture, howToRead: locale.slides.columns };
}

function cannot(parts: Parts): Slide {
  const { locale, report } = parts;
  return {
    id: "cannot",
    kind: "lines",
    title: locale.site.cannot,
    lines: report.cannot.map(plainText),
    small: [sourceOf(parts)],
    notes: besides(parts, "cannot", []),
  };
}

function closing(parts: Parts): Slide[] {
  const { locale, report } = parts;
  const questions = meetingQuestions(report);
  if (questions.length === 0) return [];
  return [
    {
      id: "questions",
      kind: "closing",
      title: locale.slides.questions,
      lines: questions,
      small: [sourceOf(parts)],
      notes: besides(parts, "questions", []),
    },
  ];
}

/** How a slide without a figure is presented, what else is known, and what is better not said. */
function besides({ locale }: Parts, id: SlideTextId, further: readonly string[]): string[] {
  const { beside, avoid } = locale.slides.notes;
  return [...beside[id], ...further, avoid[id]];
}

function sourceOf({ locale: { site } }: Parts): string {
  return `${site.source}: ${site.sourceBasic} (${site.readThrough}); ${site.computedHere}.`;
}
