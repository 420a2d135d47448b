import type { Language } from "../model/words.ts";
import { figureFile } from "./figureFiles.ts";

/** How large a figure's picture is shown, in CSS pixels; its PNG holds `PNG_SCALE` of them to each. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a figure's picture as a file, which holds its words as well as the drawing.
 *
 * @throws RangeError if the edition has no such figure, or the picture does not say its size
 */
export async function imageSize(edition: string, figure: string, language: Language): Promise<ImageSize> {
  const [root = ""] = /<svg[^>]*>/.exec(String(await figureFile(edition, figure, language, ".svg"))) ?? [];
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([^"]*)"`).exec(root)?.[1]),
  );
  if (!(width && height)) throw new RangeError(`the picture of ${figure} does not say its size`);
  return { width, height };
}
