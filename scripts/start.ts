import { program, requireNode } from "./process.ts";

requireNode();

const code = await program("node", ["scripts/build.ts", ...process.argv.slice(2)]);
if (code !== 0) process.exit(code);
process.exit(await program("astro", ["preview"]));
