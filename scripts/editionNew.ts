import { LOCALES } from "../src/locales/index.ts";
import { newEdition } from "../src/site/newEdition/newEdition.ts";
import { refusal } from "../src/site/newEdition/refusal.ts";
import { editionIds } from "../src/sources/definitionFiles.ts";
import { diskFiles } from "../src/sources/files.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";

/** Begins an edition with the words of an earlier one, marked where the figures no longer support them. */
export const editionNew: Command = {
  name: "edition new",
  takes: "ID",
  help: {
    id: "mulai edisi baru: salin kata-kata edisi lalu dalam kedua bahasa, tandai setiap kalimat yang tidak lagi didukung angka, dan tulis daftar tugas berurutan, reports/ID/daftar-tugas.md; yang ada tidak pernah ditimpa",
    en: "begin an edition: copy the last edition's words in both languages, mark every sentence that the figures no longer support, and write what is to be done in its order, reports/ID/daftar-tugas.md; nothing is ever overwritten",
  },
  options: {
    cutoff: {
      value: "TTTT-BB-HH",
      help: {
        id: "wajib: batas data, hari terakhir yang angkanya masih diketahui edisi ini",
        en: "required: the cut-off, the last day whose figures the edition still knows",
      },
    },
    from: {
      value: "ID",
      help: {
        id: "edisi yang disalin; bawaan: yang terbaru",
        en: "the edition to copy; the newest by default",
      },
    },
    title: {
      value: "JUDUL",
      help: { id: 'judul Indonesia; bawaan: "Edisi ID"', en: 'Indonesian title; "Edisi ID" by default' },
    },
    "title-en": {
      value: "TITLE",
      help: { id: 'judul Inggris; bawaan: "ID edition"', en: 'English title; "ID edition" by default' },
    },
  },
  example: "edition new 2027 --cutoff 2027-09-30",
  failure: { id: "data atau edisi yang disalin rusak", en: "the data or the edition to copy are broken" },
  run,
};

function run({ words, language, option }: CommandLine): void {
  const files = diskFiles(process.cwd());
  const locale = LOCALES[language];
  const [id = "", ...more] = words;
  if (more.length > 0) throw new UsageError(locale.newEdition.refusals.unsafeId(words.join(" ")));
  withDataLock(process.cwd(), () => {
    const request = { id, from: option("from") ?? editionIds(files).at(-1) ?? "", cutoff: option("cutoff") };
    const refused = refusal(files, request, locale);
    if (refused !== undefined) throw new UsageError(refused);
    const [own, foreign] = [option("title"), option("title-en")];
    const title = {
      id:
        own ??
        (foreign === undefined
          ? LOCALES.id.newEdition.title(id)
          : LOCALES.id.newEdition.titleToWrite(foreign)),
      en:
        foreign ??
        (own === undefined ? LOCALES.en.newEdition.title(id) : LOCALES.en.newEdition.titleToWrite(own)),
    };
    const begun = newEdition(files, { id, title, cutoff: request.cutoff ?? "" }, request.from);
    commitFiles(begun.files, { what: `edition new ${id}` });
    console.log(begun.tasks(language));
    console.log(locale.newEdition.written(begun.files.size, id));
  });
}
