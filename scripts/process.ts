import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Runs one of the project's installed programs and waits for it; resolves with its exit code. */
export function program(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((settle, fail) => {
    const child = spawn(resolve("node_modules", ".bin", name), words, {
      stdio: "inherit",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TZ: "UTC", ...environment },
      shell: process.platform === "win32",
    });
    child.on("error", fail);
    child.on("close", (code) => settle(code ?? 1));
  });
}

/** Stops with a clear message where Node is too old for the site builder. */
export function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  console.error(
    `Node ${process.versions.node} terlalu tua: perlu 22.12 atau lebih baru. Jalankan melalui npm (npm run build), yang memakai Node dari node_modules.`,
  );
  process.exit(1);
}
