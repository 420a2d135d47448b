import type { APIRoute } from "astro";
import { figureCsv } from "../../../../../publish/figureCsv.ts";
import { content } from "../../../../content.ts";

export function getStaticPaths() {
  return content().editions.flatMap(({ definition }) =>
    content()
      .volume(definition.id, "id")
      .figures.map((figure) => ({ params: { edition: definition.id, figure: figure.id } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { edition, figures } = content().volume(params.edition ?? "", "id");
  const figure = figures.find(({ id }) => id === params.figure);
  return new Response(figure === undefined ? "" : figureCsv(figure, edition));
};
