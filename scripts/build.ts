import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Language } from "../src/model/words.ts";
import { loadContent, warningsOf } from "../src/site/content.ts";
import { isTypeset, TYPESET } from "../src/site/kit/kitFiles.ts";
import { diskFiles } from "../src/sources/files.ts";
import { mendInterrupted } from "./dataLock.ts";
import { embargoedEditions, embargoLines } from "./embargo.ts";
import { languageOf, messages, run } from "./messages.ts";
import { program, requireNode } from "./process.ts";
import { progress } from "./progress.ts";
import { recordObjections } from "./record.ts";

/** What is being done, in the language of the messages. */
const STEPS: Readonly<Record<Language, readonly [string, string, string]>> = {
  id: [
    "memeriksa data dan kata-kata semua edisi",
    "membuat halaman, gambar, dan dokumen",
    "menaruh situs di tempatnya",
  ],
  en: [
    "checking data and words of every edition",
    "making pages, pictures and documents",
    "putting the site in its place",
  ],
};

/** A preview never takes the place of the site. */
const isPreview = process.argv.includes("--preview");

/** Where the finished site stands, and where it is prepared: nothing changes unless everything passed. */
const OUT = resolve(process.env.LAJU_OUT ?? (isPreview ? "dist-pratinjau" : "dist"));
const NEXT = resolve(".laju", `next-${basename(OUT)}`);

requireNode();
const language = languageOf(process.argv);
// Pages are told line by line meanwhile, so a bar would be torn apart.
const [checking, making, placing] = STEPS[language];
const shown = progress(STEPS[language].length, { write: (text) => process.stderr.write(text) });
await run(language, async () => {
  shown.step(checking);
  mendInterrupted(process.cwd());
  // 1. Data and words must agree before a page is made.
  const content = loadContent(diskFiles(process.cwd()));
  for (const line of messages(warningsOf(content), language)) console.log(line);
  for (const { definition } of content.editions) {
    for (const [name, { allowed }] of content.volume(definition.id, "id").reports) {
      console.log(`${definition.id}/${name}: ${allowed.length} angka tak terikat diizinkan`);
      for (const { text, reason } of allowed) console.log(`  "${text}": ${reason}`);
    }
  }

  const embargoed = embargoedEditions(content.editions, Date.now());
  if (embargoed.length > 0 && !isPreview) {
    for (const line of embargoLines(embargoed, language)) console.error(line);
    process.exitCode = 1;
    return;
  }
  const objections = recordObjections(content, language);
  for (const line of objections) console.error(line);
  if (objections.length > 0) {
    process.exitCode = 1;
    return;
  }
  if (!isTypeset()) {
    console.log(
      `${TYPESET.join(", ")}: tidak dibuat, karena penata huruf tidak tersedia untuk ${process.platform} ${process.arch}`,
    );
  }

  // 2. Make the pages beside the present site.
  shown.step(making);
  rmSync(NEXT, { recursive: true, force: true });
  const code = await program("astro", ["build"], {
    LAJU_OUT: NEXT,
    LAJU_PREVIEW: embargoed.map(({ id }) => id).join(","),
  });
  if (code !== 0) {
    process.exitCode = code;
    return;
  }

  // 3. Put them in its place.
  shown.step(placing);
  const old = resolve(".laju", `old-${basename(OUT)}`);
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(OUT), { recursive: true });
  if (existsSync(OUT)) renameSync(OUT, old);
  renameSync(NEXT, OUT);
  rmSync(old, { recursive: true, force: true });
});
