import type { APIRoute } from "astro";
import { content } from "../../../content.ts";
import { offlineFile } from "../../../kit/offlineFile.ts";

export function getStaticPaths() {
  return content().editions.map(({ definition }) => ({ params: { edition: definition.id } }));
}

/** An edition in both languages as one file that needs no network. */
export const GET: APIRoute = async ({ params: { edition = "" } }) =>
  new Response(await offlineFile(edition), { headers: { "Content-Type": "text/html; charset=utf-8" } });
