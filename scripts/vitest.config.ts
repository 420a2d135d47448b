import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** Pure tests, and tests of the built site, which is built once before them. */
export default defineConfig({
  test: {
    root,
    reporters: ["default", "./scripts/plainReporter.ts"],
    projects: [
      {
        test: {
          name: "pure",
          root,
          env: { TZ: "UTC" },
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/site/tests/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          root,
          env: { TZ: "UTC" },
          include: ["src/site/tests/**/*.test.ts"],
          globalSetup: ["./scripts/buildForTests.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
