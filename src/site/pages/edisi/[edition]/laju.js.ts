import type { APIRoute } from "astro";
import { canonicalJson } from "../../../../publish/canonicalJson.ts";
import { paceTable } from "../../../../publish/paceTable.ts";
import { content } from "../../../content.ts";

export function getStaticPaths() {
  return content().editions.flatMap((edition) => {
    const table = paceTable(edition);
    return table === undefined ? [] : [{ params: { edition: edition.definition.id }, props: { table } }];
  });
}

/** What the form of the pace page counts with, as a module: a page that may connect to nothing can import it. */
export const GET: APIRoute = ({ props }) =>
  new Response(`export default ${canonicalJson(props.table)};\n`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
