import { z } from "zod";
import { parseDecimal } from "../model/decimal.ts";
import { isCalendarDate } from "./isCalendarDate.ts";

/** The fields tables are made of. A field's error message is the code of its diagnostic. */

export const text = z.string({ error: "not_text" });

export const filledText = text.min(1, { error: "empty" });

/** Safe in addresses, file names and commands. */
export const safeId = text.regex(/^[a-z0-9_-]{1,64}$/, { error: "unsafe_id" });

export const regionCode = text.regex(/^\d{2}(\d{2})?$/, { error: "not_a_region_code" });

export const year = text.regex(/^(19|20)\d\d$/, { error: "not_a_year" }).transform(Number);

export const optionalYear = text
  .regex(/^((19|20)\d\d)?$/, { error: "not_a_year" })
  .transform((found) => (found === "" ? undefined : Number(found)));

export const month = text
  .regex(/^([1-9]|1[0-2])?$/, { error: "not_a_month" })
  .transform((found) => (found === "" ? undefined : Number(found)));

/** A place along a grid, counted from 0. */
export const optionalCount = text
  .regex(/^(0|[1-9]\d?)?$/, { error: "not_a_number" })
  .transform((found) => (found === "" ? undefined : Number(found)));

export const decimal = text.transform((found, context) => {
  const parsed = parseDecimal(found);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: "not_a_number" });
  return z.NEVER;
});

export const isoDate = text.refine(isCalendarDate, { error: "not_a_date" });

export const words = z.strictObject({ id: filledText, en: filledText });
