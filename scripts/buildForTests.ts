import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { unpackBrowser } from "../src/site/tests/openBrowser.ts";

/** Builds the site that the tests of pages look at, once, into a folder of its own, and unpacks their browser. */
export default async function buildForTests(): Promise<void> {
  await unpackBrowser();
  await buildInto("a");
}

/** Where a test build stands. */
export function testSite(name: string): string {
  return resolve(".laju", "test", name);
}

/**
 * Builds the site into a test folder, below `base`.
 *
 * @throws with everything the build said if it fails
 */
export function buildInto(name: string, base = "/"): Promise<void> {
  const { LAJU_SITE: _, ...inherited } = process.env;
  const env = { ...inherited, LAJU_OUT: testSite(name), LAJU_BASE: base, NODE_ENV: "production" };
  return new Promise((settle, fail) => {
    execFile(
      process.execPath,
      ["scripts/build.ts"],
      { env, maxBuffer: 2 ** 26 },
      (error, output, complaints) => {
        if (error === null) settle();
        else fail(new Error(`the site was not built:\n${output}\n${complaints}`));
      },
    );
  });
}
