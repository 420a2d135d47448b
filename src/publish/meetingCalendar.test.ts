import ICAL from "ical.js";
import { expect, test } from "vitest";
import { meeting } from "../checks/fixtures.ts";
import type { Meeting } from "../model/meeting.ts";
import { type CalendarTexts, meetingCalendar } from "./meetingCalendar.ts";

const texts: CalendarTexts = {
  language: "id",
  address: undefined,
  standing: "Situs independen, tidak resmi; bukan terbitan TKPK.",
  unknownTime: "Waktu: Tidak kami ketahui.",
};

/** What another program reads. */
function readBack(of: Partial<Meeting>, with_: Partial<CalendarTexts> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(meetingCalendar(meeting(of), { ...texts, ...with_ })));
  const components = calendar.getAllSubcomponents("vevent");
  expect(components).toHaveLength(1);
  const event = new ICAL.Event(components[0] as ICAL.Component);
  return { event, property: (name: string) => components[0]?.getFirstPropertyValue(name)?.toString() };
}

test("a meeting of which only the day is known lasts that day, and says that its time is not known", () => {
  const { event, property } = readBack({ purpose: { id: "Strategi, data; arah", en: "Strategy" } });
  expect(event.startDate.isDate).toBe(true);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2025-06-26", "2025-06-27"]);
  expect(event.summary).toBe("Rapat koordinasi");
  expect(event.description).toBe(`Strategi, data; arah\n\n${texts.unknownTime}\n\n${texts.standing}`);
  expect(event.location ?? "").toBe("");
  expect(property("url")).toBeUndefined();
});

test("hours of Jakarta are told in universal time", () => {
  const { event } = readBack({ start: "09:00", end: "12:30", place: { id: "Aula", en: "Hall" } });
  expect(event.startDate.toString()).toBe("2025-06-26T02:00:00Z");
  expect(event.endDate.toString()).toBe("2025-06-26T05:30:00Z");
  expect(event.location).toBe("Aula");
  expect(event.description).not.toContain(texts.unknownTime);
});

test("an early hour falls on the day before in universal time", () => {
  expect(readBack({ start: "06:30" }).event.startDate.toString()).toBe("2025-06-25T23:30:00Z");
});

test("both languages have one identity, and each its own words", () => {
  const english = readBack({}, { language: "en", address: "https://example.org/en/rapat/2025-06-26/" });
  expect(english.event.uid).toBe(readBack({}).event.uid);
  expect(readBack({ date: "2025-11-17" }).event.uid).not.toBe(english.event.uid);
  expect(english.event.summary).toBe("Coordination meeting");
  expect(english.property("url")).toBe("https://example.org/en/rapat/2025-06-26/");
});

test("the same meeting gives the same bytes, stamped with its own day", () => {
  const text = meetingCalendar(meeting(), texts);
  expect(meetingCalendar(meeting(), texts)).toBe(text);
  expect(readBack({}).property("dtstamp")).toBe("2025-06-26T00:00:00Z");
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\n");
  }
});
