import ical from "ical-generator";
import type { Meeting } from "../model/meeting.ts";
import type { Language } from "../model/words.ts";

/** What the file says besides the meeting. */
export interface CalendarTexts {
  readonly language: Language;
  /** The address of the meeting's page, if the site's is known. */
  readonly address: string | undefined;
  /** Whose file this is; stands below the purpose. */
  readonly standing: string;
  /** In place of an unknown time. */
  readonly unknownTime: string;
}

/** Western Indonesian time, which is the same all year. */
const OFFSET = "+07:00";

/**
 * A meeting as an iCalendar file. It lasts all day where its time is not known, and says so; both languages
 * have the same identity, so that a calendar keeps one of them. Bears the meeting's day as its stamp, so that
 * two builds are the same to the byte.
 */
export function meetingCalendar(meeting: Meeting, texts: CalendarTexts): string {
  const { date, title, start, end, place, purpose } = meeting;
  const { language, address } = texts;
  const instant = (time: string) => `${date}T${time}:00${OFFSET}`;
  const description = [
    purpose?.[language],
    start === undefined ? texts.unknownTime : undefined,
    texts.standing,
  ];
  const calendar = ical({
    prodId: { company: "Laju", product: "rapat", language: language.toUpperCase() },
    events: [
      {
        id: `rapat-${date}@laju`,
        stamp: `${date}T00:00:00Z`,
        summary: title[language],
        description: description.filter((each) => each !== undefined && each !== "").join("\n\n"),
        location: place?.[language] ?? null,
        url: address ?? null,
        ...(start === undefined
          ? { start: `${date}T00:00:00Z`, allDay: true, timezone: "UTC" }
          : { start: instant(start), end: end === undefined ? null : instant(end) }),
      },
    ],
  });
  return `${calendar.toString()}\r\n`;
}
