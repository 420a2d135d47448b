import type { APIRoute, InferGetStaticPropsType } from "astro";
import { content } from "../../../../content.ts";
import { LIVE } from "../../../../embedCode.ts";
import { embedPaths } from "../../../../embedPaths.ts";
import { imageSize } from "../../../../imageSize.ts";
import { oembed } from "../../../../oembed.ts";

export const getStaticPaths = embedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof embedPaths>> = async ({ props }) => {
  const { language, shown, id, figure } = props;
  const { publisher, volume } = content();
  const { definition } = volume(id, language).edition;
  const description = oembed({
    edition: id,
    editionTitle: definition.title[language],
    figure,
    language,
    publisher,
    frozen: shown !== LIVE,
    imageSize: await imageSize(id, figure.id, language),
  });
  return new Response(`${JSON.stringify(description, undefined, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
