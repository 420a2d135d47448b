import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

/** What a process prints that colours a text for its output, which is no terminal. */
function printed(environment: Readonly<Record<string, string>>): string {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_DISABLE_COLORS: ___, ...inherited } = process.env;
  const program = `
    const { paintFor } = await import(${JSON.stringify(resolve("scripts/colours.ts"))});
    process.stdout.write(paintFor(process.stdout)("green", "Beres"));
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    env: { ...inherited, ...environment },
    encoding: "utf8",
  });
  return stdout;
}

test("what is not printed to a terminal has no colour", () => {
  expect(printed({})).toBe("Beres");
});

test("FORCE_COLOR asks for colours anywhere, and 0 for none", () => {
  expect(printed({ FORCE_COLOR: "1" })).toBe("\u001b[32mBeres\u001b[39m");
  expect(printed({ FORCE_COLOR: "0" })).toBe("Beres");
});

test("NO_COLOR takes colours away; an empty one is as good as none", () => {
  expect(printed({ NO_COLOR: "1" })).toBe("Beres");
  expect(printed({ NO_COLOR: "", FORCE_COLOR: "1" })).toBe("\u001b[32mBeres\u001b[39m");
});
