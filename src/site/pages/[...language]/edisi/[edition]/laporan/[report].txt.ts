import type { APIRoute } from "astro";
import type { Language } from "../../../../../../model/words.ts";
import { content } from "../../../../../content.ts";
import { PRESS_REPORTS, pressText } from "../../../../../pressRoom.ts";
import { editionPaths } from "../../../../../routes.ts";

export function getStaticPaths() {
  return editionPaths().flatMap(({ params, props }) =>
    PRESS_REPORTS.filter((name) => content().volume(props.id, props.language).reports.has(name)).map(
      (report) => ({ params: { ...params, report }, props: { ...props, report } }),
    ),
  );
}

/** Says to every reader of the file that it is UTF-8, whatever the server says. */
const BYTE_ORDER_MARK = "\ufeff";

/** A report for the press as plain text. */
export const GET: APIRoute<{ language: Language; id: string; report: string }> = ({ props }) => {
  const text = pressText(content().volume(props.id, props.language), props.report) ?? "";
  return new Response(`${BYTE_ORDER_MARK}${text}`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
