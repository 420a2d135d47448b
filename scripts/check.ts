import { program, requireNode } from "./process.ts";

requireNode();

/** Types, lint and format, then the data and the words; the first that fails stops. */
const STEPS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["astro", ["check", "--minimumFailingSeverity", "error"]],
  ["biome", ["check", "."]],
  ["node", ["scripts/laju.ts", "check", ...process.argv.slice(2)]],
];

for (const [name, words] of STEPS) {
  const code = await program(name, words);
  if (code !== 0) process.exit(code);
}
