import type { Diagnostic } from "../../model/diagnostic.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { readText } from "../../sources/readText.ts";
import { reportNames } from "../../sources/reportFiles.ts";
import { linksFor, pageInProse } from "../links.ts";
import type { Ground } from "./ground.ts";
import { error, type Inspect, skippedFor } from "./inspection.ts";
import { knownPages } from "./knownPages.ts";

/** Stands for the site's own host, which need not be known. */
const HOST = "https://laju.invalid";

/** Where Markdown leads to. */
const TARGET = /\]\(\s*<?([^)\s>]+)/g;

/** An address as it stands in other text, without the stop behind it. */
const ADDRESS = /https?:[^\s"'<>()[\]{}|]*[^\s"'<>()[\]{}|.,;:!?]/g;

/** Every link in reports leads to a page that the site will have; addresses elsewhere are well formed and use https. */
export const links: Inspect = (ground) => {
  if (ground.content === undefined || ground.editions.length === 0) return skippedFor("data");
  const pages = knownPages(ground);
  const found = [...linksInReports(ground), ...addressesInData(ground)];
  return {
    lookedAt: {
      own: found.filter(({ own }) => own !== undefined).length,
      elsewhere: found.filter(({ own }) => own === undefined).length,
      pages: pages.size,
    },
    diagnostics: found.flatMap(({ row, written, own }): Diagnostic[] => {
      if (own === undefined)
        return isWellFormed(written) ? [] : [error("broken_address", row, { found: written })];
      const { pathname, hash } = own;
      if (!pages.has(pathname)) return [error("page_missing", row, { found: written })];
      const [places, place] = [pages.get(pathname), hash.slice(1)];
      const isThere = place === "" || places === undefined || places.has(place);
      return isThere ? [] : [error("place_missing", row, { found: written, place })];
    }),
  };
};

interface FoundLink {
  readonly row: Diagnostic["row"];
  readonly written: string;
  /** Where it leads on this site; `undefined` if it leads elsewhere. */
  readonly own: URL | undefined;
}

function linksInReports({ files, content }: Ground): FoundLink[] {
  const ids = content?.data.editionIds ?? [];
  return ids.flatMap((id) =>
    LANGUAGES.flatMap((language) =>
      reportNames(files, id, language).flatMap((name) =>
        found(files, `reports/${id}/${language}/${name}.md`, TARGET, (written) =>
          ownPage(written, language, linksFor(language, "/").report(id, name)),
        ),
      ),
    ),
  );
}

/** Addresses in the files an analyst writes words in. */
function addressesInData({ files }: Ground): FoundLink[] {
  const yaml = ["claims", "editions", "indicators", "meetings"].flatMap((folder) =>
    files
      .list(`data/${folder}`)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `data/${folder}/${name}`),
  );
  return [...yaml, "data/publisher.yaml", "data/glossary.csv"].flatMap((file) =>
    found(files, file, ADDRESS, () => undefined),
  );
}

function found(
  files: Ground["files"],
  file: string,
  pattern: RegExp,
  ownOf: (written: string) => URL | undefined,
): FoundLink[] {
  return readText(files, file)
    .split("\n")
    .flatMap((line, i) =>
      [...line.matchAll(pattern)].map(([whole, target]) => {
        const written = target ?? whole;
        return { row: { file, line: i + 1 }, written, own: ownOf(written) };
      }),
    );
}

/** Where a link of a report leads on this site; `undefined` if it leads elsewhere. */
function ownPage(written: string, language: Language, from: string): URL | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith("//")) return undefined;
  const path = written.startsWith("/") ? pageInProse(written, language, "/") : written;
  return new URL(path, `${HOST}${from}`);
}

function isWellFormed(written: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(written)) return true;
  const address = URL.parse(written);
  return address !== null && address.protocol === "https:" && /^[^.]+(?:\.[^.]+)+$/.test(address.hostname);
}
