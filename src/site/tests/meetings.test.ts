import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionFile, editionIds, publisherFile } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { linksFor } from "../links.ts";
import { pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);
const files = diskFiles(process.cwd());
const { meetings, claims } = loadData(files);
const newest = editionFile(files, editionIds(files).at(-1) ?? "");

describe.each(LANGUAGES)("in %s", (language) => {
  const links = linksFor(language);
  const { meetings: words, date: dateOf } = LOCALES[language];
  const said = (address: string) => textOf(pages.get(address) ?? "").replace(/[ \n]+/g, " ");
  const hrefs = (address: string, selector = "main a") =>
    [...parseHTML(pages.get(address) ?? "").document.querySelectorAll(selector)].map((link) =>
      link.getAttribute("href"),
    );

  test("every meeting is listed, past ones newest first", () => {
    const listed = hrefs(links.meetings, ".meetings-list a");
    const upcoming = meetings.filter(({ date }) => date > newest.cutoff);
    const past = meetings.filter(({ date }) => date <= newest.cutoff).toReversed();
    expect(listed).toEqual([...upcoming, ...past].map(({ date }) => links.meeting(date)));
    if (upcoming.length === 0) expect(said(links.meetings)).toContain(words.upcoming.none);
  });

  test("every page leads to them", () => {
    expect(hrefs(links.home, ".footer a")).toContain(links.meetings);
  });

  test.each(meetings.map(({ date }) => date))(
    "the meeting of %s says what is known and what is not",
    (date) => {
      const meeting = meetings.find((each) => each.date === date);
      const address = links.meeting(date);
      const text = said(address);
      expect(text).toContain(meeting?.title[language]);
      expect(text).toContain(dateOf(date));
      expect(text.includes(words.agenda.unknown)).toBe(meeting?.agenda === undefined);
      const isPast = date <= newest.cutoff;
      expect(text.includes(words.decisions.unknown)).toBe(isPast && meeting?.decisions === undefined);
      expect(text.includes(`${words.time.name} ${words.time.unknown}`)).toBe(meeting?.start === undefined);
      expect(text.includes(`${words.place.name} ${words.place.unknown}`)).toBe(meeting?.place === undefined);
      for (const kind of meeting?.invited ?? []) expect(text).toContain(kind[language]);
      for (const source of meeting?.sources ?? []) expect(hrefs(address)).toContain(links.source(source));
      if (meeting?.edition !== undefined) expect(hrefs(address)).toContain(links.edition(meeting.edition));
      const made = claims.filter((claim) => claim.date === date).map(({ id }) => links.claim(date, id));
      expect(hrefs(address, ".said a")).toEqual(publisherFile(files).claims ? made : []);
      expect(hrefs(address)).toContain(links.meetingCalendar(date));
    },
  );

  test.each(meetings.map(({ date }) => date))("a calendar reads the meeting of %s", (date) => {
    const text = readFileSync(join(folder, links.meetingCalendar(date)), "utf8");
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const meeting = meetings.find((each) => each.date === date);
    const start = event?.getFirstPropertyValue("dtstart")?.toString() ?? "";
    if (meeting?.start === undefined) expect(start).toBe(date);
    else expect(start).toMatch(/Z$/);
    expect(event?.getFirstPropertyValue("summary")).toBe(meeting?.title[language]);
    expect(event?.getFirstPropertyValue("description")).toContain(
      publisherFile(files).official ? "" : LOCALES[language].site.standing,
    );
  });
});
