import { checkTables } from "../src/checks/index.ts";
import { editionIds } from "../src/sources/definitionFiles.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import { printForecast } from "./forecast.ts";
import { languageOf, messages, run } from "./messages.ts";
import { requireNode } from "./process.ts";

const HELP = `laju <perintah> [--lang en]

  facts --edition ID --json   semua temuan sebuah edisi, sebagai JSON
                              contoh: npm run --silent laju -- facts --edition 2026 --json
  forecast --horizon H [CSV]  proyeksi H tahun (1–10) untuk deret tahunan dari berkas CSV atau masukan
                              standar, kolom series_id,year,value[,unit]; hasilnya CSV
                              contoh: npm run --silent laju -- forecast --horizon 3 < deret.csv
  nowcast --edition ID --made TANGGAL [--write]
                              perkiraan kini semua kabupaten/kota sebagai CSV; dengan --write dicatat
                              dalam buku pernyataan data/nowcasts/, yang tidak pernah ditimpa
                              contoh: npm run --silent laju -- nowcast --edition 2026 --made 2026-11-24
  accuracy [--edition ID]     tabel terbuka: seberapa jauh perkiraan kini dan skenario meleset
                              contoh: npm run --silent laju -- accuracy
  claims BERKAS [--edition ID] [--json]
                              periksa pernyataan dalam teks bebas (Indonesia atau Inggris) terhadap angka
                              sebuah edisi; keluar dengan kode 1 bila ada yang tidak sesuai
                              contoh: npm run --silent laju -- claims siaran-pers.txt
  meeting new --date TANGGAL [--edition ID]
                              tulis berkas rapat baru, data/meetings/TANGGAL.yaml, untuk diisi; yang ada
                              tidak pernah ditimpa
                              contoh: npm run laju -- meeting new --date 2026-12-01 --edition 2026
  import BERKAS [--layout L] [--number id|en|plain] [--source ID] [--month B] [--json]
                              baca berkas dari BPS atau portal data dan tunjukkan apa yang akan berubah dalam
                              data: baru, sama, direvisi, bertentangan; tidak ada yang ditulis
                              contoh: npm run --silent laju -- import unduhan.csv --number id
  edition diff A B            apa yang berubah dari edisi A ke edisi B: angka pokok, revisi, simpulan, kalimat
                              contoh: npm run --silent laju -- edition diff 2025 2026
  edition record ID --kind revision|correction|method --reason "…" [--made TANGGAL]
                              catat semua angka yang dicetak sebuah edisi dalam data/published/ID.json; bila ada
                              yang berubah, dengan jenis dan alasannya, yang terbit dalam daftar koreksi
                              contoh: npm run laju -- edition record 2026 --kind correction --reason "satuan tertukar"
  check                       periksa data dan kata-kata semua edisi
                              contoh: npm run --silent laju -- check
  demo break [--seed N]       ubah satu angka atau satu kata, hanya di ingatan, dan lihat apa kata pemeriksa
                              contoh: npm run --silent laju -- demo break --seed 7

Kode keluar: 0 beres, 1 data atau kata-kata salah, 2 perintah atau masukan salah.`;

const [command, ...words] = process.argv.slice(2);
const language = languageOf(words);
const files = diskFiles(process.cwd());

function usage(problem: string): void {
  console.error(`${problem}\n\n${HELP}`);
  process.exitCode = 2;
}

function option(name: string): string | undefined {
  const place = words.indexOf(name);
  return place === -1 ? undefined : words[place + 1];
}

// What draws and compiles is loaded by the commands that need it, so that the others start at once.
async function printFacts(): Promise<void> {
  const id = option("--edition");
  const known = editionIds(files);
  if (id === undefined || !words.includes("--json")) {
    usage("facts memerlukan --edition ID dan --json.");
  } else if (!known.includes(id)) {
    usage(`edisi tidak dikenal: ${id}; yang ada: ${known.join(", ")}.`);
  } else {
    const { compileEdition } = await import("../src/edition.ts");
    const { facts } = await import("../src/publish/facts.ts");
    console.log(JSON.stringify(facts(compileEdition(loadEdition(files, id))), null, 1));
  }
}

async function printChecks(): Promise<void> {
  const [id = ""] = editionIds(files);
  const found = checkTables(loadEdition(files, id)).flatMap(({ diagnostics }) => diagnostics);
  for (const line of messages(found, language)) console.error(line);
  const { loadContent, warningsOf } = await import("../src/site/content.ts");
  const warnings = warningsOf(loadContent(files));
  for (const line of messages(warnings, language)) console.error(line);
  found.push(...warnings);
  const count = (severity: string) => found.filter((each) => each.severity === severity).length;
  console.log(
    language === "en"
      ? `${count("error")} errors, ${count("warning")} warnings without a reason; the words of every edition agree with its figures`
      : `${count("error")} kesalahan, ${count("warning")} peringatan tanpa alasan; kata-kata setiap edisi cocok dengan angkanya`,
  );
  if (found.length > 0) process.exitCode = 1;
}

async function writeNowcast(): Promise<void> {
  const [id, made] = [option("--edition"), option("--made")];
  if (id === undefined || !editionIds(files).includes(id) || !/^\d{4}-\d\d-\d\d$/.test(made ?? "")) {
    return usage(`nowcast memerlukan --edition ID (${editionIds(files).join(", ")}) dan --made TTTT-BB-HH.`);
  }
  const { nowcastCommand } = await import("./nowcast.ts");
  const problem = nowcastCommand(id, made ?? "", words.includes("--write"));
  if (problem !== undefined) usage(problem);
}

async function accuracy(): Promise<void> {
  const id = option("--edition") ?? editionIds(files).at(-1) ?? "";
  if (!editionIds(files).includes(id)) {
    return usage(`edisi tidak dikenal: ${id}; yang ada: ${editionIds(files).join(", ")}.`);
  }
  const { printAccuracy } = await import("./accuracy.ts");
  printAccuracy(id, language);
}

async function claims(): Promise<void> {
  const id = option("--edition") ?? editionIds(files).at(-1) ?? "";
  const options = ["--edition", "--lang"];
  const file = words.find((word, i) => !word.startsWith("--") && !options.includes(words[i - 1] ?? ""));
  if (file === undefined) return usage("claims memerlukan BERKAS.");
  if (!editionIds(files).includes(id)) {
    return usage(`edisi tidak dikenal: ${id}; yang ada: ${editionIds(files).join(", ")}.`);
  }
  const { printClaims } = await import("./claims.ts");
  const problem = printClaims(file, id, language, words.includes("--json"));
  if (problem !== undefined) usage(problem);
}

async function meeting(): Promise<void> {
  const [date, id] = [option("--date"), option("--edition")];
  if (words[0] !== "new" || date === undefined) {
    return usage("meeting hanya mengenal: meeting new --date TTTT-BB-HH [--edition ID].");
  }
  if (words.includes("--edition") && !editionIds(files).includes(id ?? "")) {
    return usage(`edisi tidak dikenal: ${id ?? ""}; yang ada: ${editionIds(files).join(", ")}.`);
  }
  const { meetingCommand } = await import("./meeting.ts");
  const problem = meetingCommand(date, id);
  if (problem !== undefined) usage(problem);
}

async function importFile(): Promise<void> {
  const named = [
    "--layout",
    "--number",
    "--source",
    "--month",
    "--year",
    "--indicator",
    "--encoding",
    "--lang",
  ];
  const file = words.find((word, i) => !word.startsWith("--") && !named.includes(words[i - 1] ?? ""));
  if (file === undefined) return usage("import memerlukan BERKAS.");
  const { importCommand } = await import("./import.ts");
  const problem = importCommand(file, option, {
    language,
    asJson: words.includes("--json"),
    latestYear: new Date().getUTCFullYear(),
  });
  if (problem !== undefined) usage(problem);
}

async function edition(): Promise<void> {
  const [action, id, other] = words;
  if (action === "diff") {
    const known = editionIds(files);
    if (id === undefined || other === undefined || !known.includes(id) || !known.includes(other)) {
      return usage(`edition diff memerlukan dua edisi di antara ${known.join(", ")}.`);
    }
    const { editionDiff } = await import("./editionDiff.ts");
    for (const line of editionDiff(id, other, language)) console.log(line);
    return;
  }
  if (action !== "record" || id === undefined || !editionIds(files).includes(id)) {
    return usage(
      `edition mengenal: edition diff A B, dan edition record ID, ID salah satu dari ${editionIds(files).join(", ")}.`,
    );
  }
  const { recordCommand } = await import("./record.ts");
  const made = option("--made") ?? new Date().toISOString().slice(0, 10);
  const problem = recordCommand(
    id,
    { kind: option("--kind") ?? "", reason: option("--reason") ?? "", made },
    language,
  );
  if (problem !== undefined) usage(problem);
}

async function demo(): Promise<void> {
  const seed = option("--seed") ?? String(Date.now() % 1_000_000);
  if (words[0] !== "break" || !/^\d{1,9}$/.test(seed)) {
    return usage("demo hanya mengenal: demo break [--seed N], N bilangan bulat.");
  }
  const { demoBreak } = await import("./demo.ts");
  demoBreak(Number(seed), language);
}

requireNode();
await run(language, () => {
  if (command === "facts") return printFacts();
  if (command === "forecast") return printForecast(words, language, usage);
  if (command === "nowcast") return writeNowcast();
  if (command === "accuracy") return accuracy();
  if (command === "claims") return claims();
  if (command === "meeting") return meeting();
  if (command === "check") return printChecks();
  if (command === "import") return importFile();
  if (command === "edition") return edition();
  if (command === "demo") return demo();
  if (command === undefined || command === "--help" || command === "help") {
    console.log(HELP);
    return;
  }
  usage(`perintah tidak dikenal: ${command}.`);
});
