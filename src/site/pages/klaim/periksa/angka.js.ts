import type { APIRoute } from "astro";
import { canonicalJson } from "../../../../publish/canonicalJson.ts";
import { checkerTable } from "../../../checkerTable.ts";

/** The table that texts are checked by, as a module: a page that may connect to nothing can import it. */
export const GET: APIRoute = () =>
  new Response(`export default ${canonicalJson(checkerTable())};\n`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
