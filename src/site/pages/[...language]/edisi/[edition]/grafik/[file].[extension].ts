import type { APIRoute, InferGetStaticPropsType } from "astro";
import { FIGURE_FILES } from "../../../../../../model/figureFile.ts";
import { content } from "../../../../../content.ts";
import { figureFile } from "../../../../../figureFiles.ts";
import { editionPaths } from "../../../../../routes.ts";

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export function getStaticPaths() {
  return editionPaths().flatMap(({ params, props }) =>
    content()
      .volume(props.id, props.language)
      .figures.flatMap((figure) =>
        FIGURE_FILES.map((end) => {
          const [suffix = "", extension = ""] = end.split(".");
          return {
            params: { ...params, file: `${figure.id}${suffix}`, extension },
            props: { ...props, figure: figure.id, end },
          };
        }),
      ),
  );
}

/** A file of a figure at the figure's stem. */
export const GET: APIRoute<Props> = async ({ props: { id, figure, language, end } }) =>
  new Response(await figureFile(id, figure, language, end));
