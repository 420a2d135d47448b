import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sparticuz, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Where the packaged browser is unpacked once: a folder of this project, never one that others share. */
const UNPACKED = resolve(".laju", "browser");

/**
 * A real Chromium without a window: the one `CHROME` names, or the packaged one. Where the machine lacks
 * the system libraries it needs, those that come with the package are used.
 */
export async function openBrowser(): Promise<Browser> {
  const { CHROME } = process.env;
  if (CHROME !== undefined && CHROME !== "") return launch({ executablePath: CHROME });
  const executablePath = await unpackBrowser();
  try {
    return await launch({ executablePath });
  } catch (error) {
    if (!String(error).includes("error while loading shared libraries")) throw error;
  }
  const archive = fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium")));
  const libraries = join(await unpacked(() => inflate(archive)), "lib");
  const { LD_LIBRARY_PATH: others } = process.env;
  return launch({
    executablePath,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: others === undefined ? libraries : `${libraries}:${others}`,
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(UNPACKED, "fonts"),
    },
  });
}

/**
 * Unpacks the packaged browser where that has not been done, and says where it is. To be called once before
 * tests run side by side: a program cannot be started while another writes it.
 */
export function unpackBrowser(): Promise<string> {
  return unpacked(() => sparticuz.executablePath());
}

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, args: ARGUMENTS, timeout: 120_000 });
}

/** Runs what unpacks into the folder for temporary files with that folder inside the project. */
async function unpacked(unpack: () => Promise<string>): Promise<string> {
  const { TMPDIR } = process.env;
  mkdirSync(UNPACKED, { recursive: true });
  process.env.TMPDIR = UNPACKED;
  try {
    return await unpack();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
