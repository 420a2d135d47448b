import type { APIRoute } from "astro";
import type { Language } from "../../../../../model/words.ts";
import { messageCard } from "../../../../../publish/messageCard.ts";
import { content } from "../../../../content.ts";
import { oneMinuteCard } from "../../../../oneMinute.ts";
import { cachedPng } from "../../../../pictureCache.ts";
import { oneMinutePaths } from "../../../../routes.ts";

export const getStaticPaths = oneMinutePaths;

/** The card for messaging groups. */
export const GET: APIRoute<{ language: Language; id: string }> = async ({ props }) => {
  const card = oneMinuteCard(content().volume(props.id, props.language));
  if (card === undefined) return new Response(null, { status: 404 });
  return new Response(await cachedPng(messageCard(card), 1), { headers: { "Content-Type": "image/png" } });
};
