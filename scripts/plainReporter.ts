import type { Reporter, TestModule } from "vitest/node";

/** Prints the outcome as a last plain line: "N passed, N failed". A file that crashes counts as one failed. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed, skipped] = [0, errors.length, 0];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
      failed += module.errors().length;
    }
    if (passed + failed === 0) failed = 1;
    const rest = skipped === 0 ? "" : `, ${skipped} skipped`;
    process.on("exit", () => console.log(`${passed} passed, ${failed} failed${rest}`));
  }
}
