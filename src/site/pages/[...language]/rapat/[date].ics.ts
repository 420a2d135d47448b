import type { APIRoute } from "astro";
import { LOCALES } from "../../../../locales/index.ts";
import type { Meeting } from "../../../../model/meeting.ts";
import type { Language } from "../../../../model/words.ts";
import { meetingCalendar } from "../../../../publish/meetingCalendar.ts";
import { content } from "../../../content.ts";
import { absolute, linksFor, SITE } from "../../../links.ts";
import { meetingPaths } from "../../../routes.ts";

export const getStaticPaths = meetingPaths;

/** A meeting for a calendar. */
export const GET: APIRoute<{ language: Language; meeting: Meeting }> = ({ props: { language, meeting } }) => {
  const { site, meetings: words } = LOCALES[language];
  const { official, name } = content().publisher;
  const text = meetingCalendar(meeting, {
    language,
    address: SITE === undefined ? undefined : absolute(linksFor(language).meeting(meeting.date)),
    standing: official ? site.publishedBy(name[language]) : site.standing,
    unknownTime: `${words.time.name}: ${words.time.unknown}`,
  });
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
};
