import type { KitWords } from "../../locales/kitWords.ts";
import type { KitFile } from "../../model/kitFile.ts";
import type { Volume } from "../content.ts";
import { linksFor, ONE_MINUTE } from "../links.ts";
import { isTypeset, type TypesetFile, typesetFile } from "./kitFiles.ts";
import { offlineFile } from "./offlineFile.ts";

/** A way to something of the kit. */
export interface KitLink {
  readonly text: string;
  readonly address: string;
  readonly isDownload: boolean;
}

export interface KitItem {
  readonly id: keyof KitWords["items"];
  readonly links: readonly KitLink[];
}

/** What the kit of an edition holds, in the order it is used; what cannot be made here is left out. */
export async function kitItems({ edition, locale, reports }: Volume): Promise<KitItem[]> {
  const { id } = edition.definition;
  const { language, kit } = locale;
  const links = linksFor(language);
  const page = (address: string, text = kit.link.page): KitLink => ({ text, address, isDownload: false });
  const file = (name: KitFile, text: string): KitLink => ({
    text,
    address: links.kitFile(id, name),
    isDownload: true,
  });
  const sized = (text: string, bytes: number) =>
    kit.sized(text, locale.number.magnitude(Math.ceil(bytes / 1000), 0));
  const typeset = async (name: TypesetFile, text: string): Promise<KitLink[]> =>
    isTypeset() ? [file(name, sized(text, (await typesetFile(id, language, name)).length))] : [];
  const offline = await offlineFile(id);
  const items: KitItem[] = [
    { id: "handout", links: await typeset("usulan-bahan.pdf", kit.link.pdf) },
    {
      id: "slides",
      links: [
        page(links.slides(id)),
        ...(await typeset("paparan.pdf", kit.link.pdf)),
        page(links.slideNotes(id), kit.link.presenter),
      ],
    },
    {
      id: "oneMinute",
      links: reports.has(ONE_MINUTE)
        ? [
            page(links.oneMinute(id)),
            file("satu-menit.txt", kit.link.text),
            file("satu-menit.png", kit.link.card),
          ]
        : [],
    },
    {
      id: "offline",
      links: [
        {
          text: sized(kit.link.file, Buffer.byteLength(offline)),
          address: links.offline(id),
          isDownload: true,
        },
      ],
    },
    {
      id: "infographic",
      links: [
        ...(await typeset("infografik.pdf", kit.link.pdf)),
        ...(await typeset("infografik.png", kit.link.picture)),
      ],
    },
    { id: "lp2kd", links: [file("lp2kd.docx", kit.link.word), file("lp2kd.zip", kit.link.markdown)] },
    { id: "meetings", links: [page(links.meetings, kit.link.meetings)] },
  ];
  return items.filter((item) => item.links.length > 0);
}
