import type { APIRoute } from "astro";
import type { Language } from "../../../../../model/words.ts";
import { content } from "../../../../content.ts";
import { oneMinuteText } from "../../../../oneMinute.ts";
import { oneMinutePaths } from "../../../../routes.ts";

export const getStaticPaths = oneMinutePaths;

/** Says to every reader of the file that it is UTF-8, whatever the server says. */
const BYTE_ORDER_MARK = "\ufeff";

/** The plain version as text for messaging groups. */
export const GET: APIRoute<{ language: Language; id: string }> = ({ props }) => {
  const text = oneMinuteText(content().volume(props.id, props.language)) ?? "";
  return new Response(`${BYTE_ORDER_MARK}${text}`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
