import type { APIRoute } from "astro";
import { tableFiles } from "../../tableFiles.ts";

export function getStaticPaths() {
  return tableFiles().map(({ name, text }) => ({
    params: { table: name.replace(/\.csv$/, "") },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(String(props.text));
