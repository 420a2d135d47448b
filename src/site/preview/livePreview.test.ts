import { afterAll, beforeAll, expect, test } from "vitest";
import { type PreviewServer, startPreview, until } from "./fixtures/previewServer.ts";

const POVERTY = "data/observations/poverty.csv";
const ROW = "3375,2025,3,headcount_ratio,6.14,";
const REPORT = "reports/2026/id/rakor.md";
const REPORT_PAGE = "/edisi/2026/laporan/rakor/";

let server: PreviewServer;
beforeAll(async () => {
  server = await startPreview();
});
afterAll(() => server?.stop());

/** Saves a change, looks at what open pages are told and at the page, and takes the change back. */
async function changed(file: string, was: string, is: string, look: () => Promise<void>): Promise<void> {
  const before = server.reloads();
  server.replace(file, was, is);
  try {
    await until(() => (server.reloads() > before ? true : undefined));
    await look();
  } finally {
    server.replace(file, is, was);
  }
}

/** The number that the report's sentence prints for the newest figure, as its markup holds it. */
async function latest(): Promise<string | undefined> {
  const { html } = await server.page(REPORT_PAGE);
  return /<data value="([^"]*)" data-finding="headcount_ratio\.latest">/.exec(html)?.[1];
}

/** Which of the texts a page holds; so that a failure does not print the page. */
const held = (html: string, ...texts: string[]) => texts.filter((text) => html.includes(text));

const lineOf = (file: string, text: string) =>
  1 +
  server
    .read(file)
    .split("\n")
    .findIndex((line) => line.includes(text));

test("a page may run the server's script and its styles, and nothing else", async () => {
  const { status, html } = await server.page("/");
  expect(status).toBe(200);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(held(html, "/@vite/client")).toHaveLength(1);
});

test("a figure that is changed in the data is another figure on every page, and pages are told to reload", async () => {
  const pages = ["/", "/en/", REPORT_PAGE, "/wilayah/3375-kota-pekalongan/"];
  const numbers = (html: string) =>
    html.match(/(?<![\d.,])6[.,]1[45](?!\d)/g)?.map((each) => each.at(-1)) ?? [];
  for (const path of pages) expect(numbers((await server.page(path)).html), path).toContain("4");
  await changed(POVERTY, ROW, ROW.replace("6.14", "6.15"), async () => {
    for (const path of pages) {
      const { status, html } = await server.page(path);
      expect(status, path).toBe(200);
      expect(numbers(html), path).toContain("5");
    }
    expect(await latest()).toBe("6.15");
  });
  expect(await latest()).toBe("6.14");
});

test("a word that is changed in a report is another word in its sentence", async () => {
  const [was, is] = ["Jalannya tidak lurus:", "Jalannya berliku:"];
  const words = async () => held((await server.page(REPORT_PAGE)).html, was, is);
  expect(await words()).toEqual([was]);
  await changed(REPORT, was, is, async () => expect(await words()).toEqual([is]));
  expect(await words()).toEqual([was]);
});

test.each([
  ["a letter in a number", ROW.replace("6.14", "6.1o"), "not_a_number"],
  ["a decimal comma in quotes", ROW.replace("6.14", '"6,14"'), "not_a_number"],
  ["a decimal comma without quotes", ROW.replace("6.14", "6,14"), "wrong_field_count"],
])("%s is told with file, line and code, in both languages, until it is mended", async (_name, row, code) => {
  const line = lineOf(POVERTY, ROW);
  await changed(POVERTY, ROW, row, async () => {
    for (const [path, language, words] of [
      ["/", "id", "Perbaiki, simpan; halaman ini memuat ulang sendiri."],
      [REPORT_PAGE, "id", "Perbaiki, simpan; halaman ini memuat ulang sendiri."],
      ["/en/", "en", "Mend it and save; this page reloads by itself."],
    ] as const) {
      const { status, html } = await server.page(path);
      expect(status, path).toBe(500);
      const wanted = [
        `<html lang="${language}">`,
        `${POVERTY}:${line}<`,
        `[${code}]`,
        words,
        "/@vite/client",
      ];
      expect(held(html, ...wanted)).toEqual(wanted);
    }
  });
  expect((await server.page("/")).status).toBe(200);
  expect((await server.page("/en/")).status).toBe(200);
});

test("a claim that the figures do not support is told where it stands, and not on pages of the other language", async () => {
  const was = "[turun]{headcount_ratio.change = falling} {{ headcount_ratio.change }}. Itu";
  const line = lineOf(REPORT, was);
  await changed(
    REPORT,
    was,
    was.replace("[turun]{headcount_ratio.change = falling}", "[naik]{headcount_ratio.change = rising}"),
    async () => {
      const { status, html } = await server.page(REPORT_PAGE);
      expect(status).toBe(500);
      expect(held(html, `${REPORT}:${line}<`, ".ts:")).toEqual([`${REPORT}:${line}<`]);
      expect((await server.page("/en/")).status).toBe(200);
    },
  );
  expect((await server.page(REPORT_PAGE)).status).toBe(200);
});

test("what is wrong elsewhere is told on pages that can be shown, once everything was looked at", async () => {
  const file = "reports/2025/en/rakor.md";
  const line = lineOf(file, "cannot:") + 1;
  const was = server.read(file).split("\n")[line - 1] ?? "";
  const noticed = (html: string) =>
    html.includes('class="faults preview-notice"') && html.includes(`${file}:${line}`);
  await changed(file, was, '  - "6.14 percent of the people"', async () => {
    expect((await server.page("/en/edisi/2025/laporan/rakor/")).status).toBe(500);
    const { status } = await server.page("/");
    expect(status).toBe(200);
    await until(async () => (noticed((await server.page("/")).html) ? true : undefined));
  });
  await until(async () => (noticed((await server.page("/")).html) ? undefined : true));
});
