import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Meeting } from "../model/meeting.ts";
import { filledText, isoDate, safeId, text, words } from "./fields.ts";
import type { Files } from "./files.ts";
import { isCalendarDate } from "./isCalendarDate.ts";
import { locatedYaml } from "./locatedYaml.ts";

const FOLDER = "data/meetings";
const ENDING = ".yaml";

/** Hours and minutes of a day. */
const time = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not_a_time" });

const decisionSchema = z
  .strictObject({
    id: safeId,
    text: words,
    owner: words.optional(),
    due: isoDate.optional(),
    indicator: filledText.optional(),
    edition: filledText.optional(),
    done: isoDate.optional(),
    doneNote: words.optional(),
  })
  .refine(({ done, doneNote }) => doneNote === undefined || done !== undefined, {
    path: ["doneNote"],
    error: "done_note_without_done",
  });

const meetingSchema = z
  .strictObject({
    title: words,
    start: time.optional(),
    end: time.optional(),
    place: words.optional(),
    purpose: words.optional(),
    agenda: z.array(z.strictObject({ start: time.optional(), text: words })).optional(),
    invited: z.array(words).optional(),
    decisions: z.array(decisionSchema).optional(),
    sources: z.array(filledText).default([]),
    edition: filledText.optional(),
  })
  .refine(({ start, end }) => end === undefined || (start !== undefined && end > start), {
    path: ["end"],
    error: "end_not_after_start",
  });

/**
 * Every meeting in `data/meetings/`, oldest first; its date is the name of its file.
 *
 * @throws DataError `not_a_date` if a file is not named after a day, or what the schema finds
 */
export function meetingFiles(files: Files): Meeting[] {
  return files
    .list(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => meetingFile(files, name.slice(0, -ENDING.length)));
}

function meetingFile(files: Files, date: string): Meeting {
  const file = `${FOLDER}/${date}${ENDING}`;
  if (!isCalendarDate(date)) {
    const parameters = { column: "name", found: date };
    throw new DataError([{ severity: "error", code: "not_a_date", row: { file, line: 1 }, parameters }]);
  }
  const { value, lineOf } = locatedYaml(files, file, meetingSchema);
  const { start, end, place, purpose, agenda, invited, decisions, edition } = value;
  return {
    ...value,
    date,
    start,
    end,
    place,
    purpose,
    agenda: agenda?.map((item) => ({ text: item.text, start: item.start })),
    invited,
    decisions: decisions?.map((decision, i) => ({
      id: decision.id,
      text: decision.text,
      owner: decision.owner,
      due: decision.due,
      indicator: decision.indicator,
      edition: decision.edition,
      done: decision.done,
      doneNote: decision.doneNote,
      row: { file, line: lineOf(["decisions", i]) },
    })),
    edition,
    row: { file, line: 1 },
  };
}
