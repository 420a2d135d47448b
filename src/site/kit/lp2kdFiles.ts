import { LOCALES } from "../../locales/index.ts";
import type { Chapter } from "../../model/chapter.ts";
import type { Language } from "../../model/words.ts";
import { chapterArchive } from "../../publish/chapterArchive.ts";
import { chapterDocx } from "../../publish/chapterDocx.ts";
import { asOf, standing } from "../../publish/publication.ts";
import { content } from "../content.ts";
import { figureFile } from "../figureFiles.ts";
import { absolute, linksFor, SITE } from "../links.ts";
import { cachedPng } from "../pictureCache.ts";
import { lp2kdChapter } from "./lp2kdChapter.ts";

/** Pixels for each user unit of a drawing: about 180 an inch on the paper of an office. */
const PRINT_SCALE = 1.5;

const made = new Map<string, Promise<Chapter>>();

/** The chapters for the annual report in one language, made once a build. */
export function lp2kdOf(edition: string, language: Language): Promise<Chapter> {
  const key = `${edition} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const { publisher, data, volume } = content();
  const chapter = lp2kdChapter(volume(edition, language), {
    publisher,
    splits: data.provinceSplits,
    png: (svg) => cachedPng(svg, PRINT_SCALE),
  });
  made.set(key, chapter);
  return chapter;
}

/** `lp2kd.docx` */
export async function lp2kdDocx(edition: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return chapterDocx(await lp2kdOf(edition, language));
}

/** `lp2kd.zip`: Markdown, pictures, the data of the figures and a readme. */
export async function lp2kdZip(edition: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const chapter = await lp2kdOf(edition, language);
  const { archive } = LOCALES[language].lp2kd;
  const ids = chapter.blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : []));
  const data = await Promise.all(
    ids.flatMap((id) =>
      ([".csv", "-excel-id.csv"] as const).map(
        async (file) => [`${id}${file}`, await figureFile(edition, id, language, file)] as const,
      ),
    ),
  );
  return chapterArchive(
    chapter,
    archive.folders,
    Object.fromEntries(data),
    readme(chapter, edition, language),
  );
}

function readme(chapter: Chapter, edition: string, language: Language): string {
  const { publisher, volume } = content();
  const { site, files, lp2kd, chart } = LOCALES[language];
  const { labels, archive, citation, unofficial } = files;
  const { folders, files: held, lede } = lp2kd.archive;
  const compiled = volume(edition, language).edition;
  const name = publisher.name[language];
  const stand = asOf({ edition: compiled }, language);
  const processing = citation.processing(publisher.official ? name : `${name}, ${unofficial}`);
  const address = SITE === undefined ? undefined : absolute(linksFor(language).kitFile(edition, "lp2kd.zip"));
  const year = compiled.definition.cutoff.slice(0, 4);
  const source = citation.source(site.sourceBasic);
  const cited = `${name} (${year}). “${chapter.title}”. ${stand}. ${source}. ${processing}.`;
  const contents = [
    `${chapter.name}.md: ${held.markdown}`,
    `${folders.pictures}/*.png: ${held.pictures}`,
    `${folders.data}/*.csv: ${held.csv}`,
    `${folders.data}/*-excel-id.csv: ${held.excelCsv}`,
  ];
  const paragraphs = [
    lede(chapter.title),
    stand,
    `${labels.standing}: ${standing({ publisher }, language)}`,
    `${labels.processing}: ${name}. ${archive.processing}`,
    files.missing(chart.missing),
    `${labels.licence}: ${site.licence}`,
    `${labels.citation}: ${cited}`,
    ...(address === undefined ? [] : [`${labels.address}: ${address}`]),
    `${labels.files}:\n${contents.map((item) => `- ${item}`).join("\n")}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
