import type { APIRoute, InferGetStaticPropsType } from "astro";
import { lp2kdZip } from "../../../../kit/lp2kdFiles.ts";
import { editionPaths } from "../../../../routes.ts";

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const getStaticPaths = editionPaths;

/** The chapters for the annual report, as Markdown with pictures and data. */
export const GET: APIRoute<Props> = async ({ props: { id, language } }) =>
  new Response(await lp2kdZip(id, language));
