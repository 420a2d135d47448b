import type { APIRoute } from "astro";
import type { Language } from "../../../../model/words.ts";
import { content } from "../../../content.ts";
import { newsFeed } from "../../../newsFeed.ts";
import { languagePaths } from "../../../routes.ts";

export const getStaticPaths = languagePaths;

/** Editions that appeared and what changed in any of them, newest first. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(newsFeed(content(), language), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
