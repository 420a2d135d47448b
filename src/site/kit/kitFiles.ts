import type { KitFile } from "../../model/kitFile.ts";
import type { Language } from "../../model/words.ts";
import { inlinedPictures } from "../../publish/inlinedPictures.ts";
import { typesetter } from "../../publish/typesetter.ts";
import { content } from "../content.ts";
import { cachedPng } from "../pictureCache.ts";
import { deck } from "./deck.ts";
import { handout } from "./handout.ts";
import { infographic } from "./infographic.ts";

/** Files that need the typesetter, which does not exist for every platform. */
export const TYPESET = [
  "usulan-bahan.pdf",
  "paparan.pdf",
  "infografik.pdf",
  "infografik.png",
] as const satisfies readonly KitFile[];

export type TypesetFile = (typeof TYPESET)[number];

/** Pixels of the picture for messages for each point it is set in; a CSS pixel is three quarters of a point. */
const SCREEN_SCALE = 0.75;

/** Whether the files that need the typesetter can be made here. */
export function isTypeset(): boolean {
  return typesetter() !== undefined;
}

const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * A typeset file of an edition's kit, made once a build.
 *
 * @throws Error on a platform without the typesetter
 */
export function typesetFile(
  edition: string,
  language: Language,
  file: TypesetFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = [edition, language, file].join(" ");
  const known = made.get(key) ?? make(edition, language, file);
  made.set(key, known);
  return known;
}

async function make(
  edition: string,
  language: Language,
  file: TypesetFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const setter = typesetter();
  if (setter === undefined) throw new Error(`${file} needs a typesetter, which this platform does not have`);
  const volume = content().volume(edition, language);
  switch (file) {
    case "usulan-bahan.pdf":
      return setter.pdf("handout", handout(volume));
    case "paparan.pdf":
      return setter.pdf("slides", deck(volume));
    case "infografik.pdf":
      return setter.pdf("infographic", { ...infographic(volume), format: "paper" });
    case "infografik.png":
      return cachedPng(
        inlinedPictures(setter.svg("infographic", { ...infographic(volume), format: "screen" })),
        SCREEN_SCALE,
      );
  }
}
