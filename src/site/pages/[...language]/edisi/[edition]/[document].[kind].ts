import type { APIRoute, InferGetStaticPropsType } from "astro";
import { isTypeset, TYPESET, typesetFile } from "../../../../kit/kitFiles.ts";
import { editionPaths } from "../../../../routes.ts";

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** None where the typesetter does not exist: the site is built without them. */
export function getStaticPaths() {
  if (!isTypeset()) return [];
  return editionPaths().flatMap(({ params, props }) =>
    TYPESET.map((file) => {
      const [document, kind] = file.split(".");
      return { params: { ...params, document, kind }, props: { ...props, file } };
    }),
  );
}

/** A document of the edition's kit that needs the typesetter. */
export const GET: APIRoute<Props> = async ({ props: { id, language, file } }) =>
  new Response(await typesetFile(id, language, file));
