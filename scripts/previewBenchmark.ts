import { setTimeout as pause } from "node:timers/promises";
import { startPreview, until } from "../src/site/preview/fixtures/previewServer.ts";
import { median } from "../src/stats/median.ts";

/**
 * How long it takes under `npm run dev` from a saved file to the page that holds the change, once the open page was
 * told to reload: `node scripts/previewBenchmark.ts [times]`. On a copy of the project, with a warm server.
 */
const TIMES = Number(process.argv[2] ?? 7);

/** Long enough for everything else to be proven, so that every save meets a server that rests; milliseconds. */
const REST = 6000;

const PAGES = { home: "/", report: "/edisi/2026/laporan/rakor/" } as const;

/** What is written there and back, and what the page then holds. */
const CHANGES = {
  "a figure of the city": {
    file: "data/observations/poverty.csv",
    texts: ["3375,2025,3,headcount_ratio,6.14,", "3375,2025,3,headcount_ratio,6.15,"],
    shown: [">6,14<", ">6,15<"],
  },
  "a figure in the largest table": {
    file: "data/observations/poverty-national.csv",
    texts: ["\n1101,2015,3,headcount,18.12,", "\n1101,2015,3,headcount,18.13,"],
    shown: [">6,14<", ">6,14<"],
  },
  "a word": {
    file: "reports/2026/id/rakor.md",
    texts: ["hidup di bawah garis kemiskinan", "berada di bawah garis kemiskinan"],
    shown: ["hidup di bawah garis kemiskinan", "berada di bawah garis kemiskinan"],
  },
} as const;

const server = await startPreview();
try {
  for (const path of Object.values(PAGES)) await server.page(path);
  for (const [change, { file, texts, shown }] of Object.entries(CHANGES)) {
    for (const [name, path] of Object.entries(PAGES)) {
      const all: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        await pause(REST);
        const [from, to] = i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
        const told = server.reloads();
        const start = performance.now();
        server.replace(file, texts[from], texts[to]);
        await until(() => (server.reloads() > told ? true : undefined));
        await until(async () => ((await server.page(path)).html.includes(shown[to]) ? true : undefined));
        all.push(performance.now() - start);
      }
      if (TIMES % 2 === 1) server.replace(file, texts[1], texts[0]);
      await server.page(path);
      const [least, most] = [Math.min(...all), Math.max(...all)].map(Math.round);
      console.log(
        `${change}, ${name}: median ${Math.round(median(all))} ms (${least} to ${most}, n = ${TIMES})`,
      );
    }
  }
} finally {
  await server.stop();
}
