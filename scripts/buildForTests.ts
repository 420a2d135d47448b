import { resolve } from "node:path";
import { program } from "./process.ts";

/** Builds the site that the tests of pages look at, once, into a folder of its own. */
export default async function buildForTests(): Promise<void> {
  await buildInto("a");
}

/** Where a test build stands. */
export function testSite(name: string): string {
  return resolve(".laju", "test", name);
}

/** Builds the site into a test folder. */
export async function buildInto(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const code = await program("node", ["scripts/build.ts"], { LAJU_OUT: testSite(name), ...environment });
  if (code !== 0) throw new Error(`the site was not built (exit code ${code})`);
}
