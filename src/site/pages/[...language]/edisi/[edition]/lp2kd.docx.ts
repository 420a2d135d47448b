import type { APIRoute, InferGetStaticPropsType } from "astro";
import { lp2kdDocx } from "../../../../kit/lp2kdFiles.ts";
import { editionPaths } from "../../../../routes.ts";

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const getStaticPaths = editionPaths;

/** The chapters for the annual report, to be worked on further. */
export const GET: APIRoute<Props> = async ({ props: { id, language } }) =>
  new Response(await lp2kdDocx(id, language));
