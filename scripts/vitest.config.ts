import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = { TZ: "UTC" };

/** Pure tests, and tests of the built site, which is built once before them. No test waits on a clock. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    reporters: ["default", "./scripts/plainReporter.ts"],
    projects: [
      {
        test: {
          name: "pure",
          root,
          env,
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/site/tests/**"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "site",
          root,
          env,
          include: ["src/site/tests/**/*.test.ts"],
          globalSetup: ["./scripts/buildForTests.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
