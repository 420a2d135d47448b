import type { Reporter, TestModule, Vitest } from "vitest/node";

/**
 * Prints the outcome as the last line, plain: "N passed, N failed". A file that cannot be run, a set-up
 * that fails and a run that ends early each count as at least one failed.
 */
export default class PlainReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onInit(_: Vitest): void {
    process.on("exit", (code) => {
      const failed = code !== 0 || this.#passed === 0 ? Math.max(this.#failed, 1) : this.#failed;
      const skipped = this.#skipped === 0 ? "" : `, ${this.#skipped} skipped`;
      console.log(`${this.#passed} passed, ${failed} failed${skipped}`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.#passed = 0;
    this.#failed = errors.length;
    this.#skipped = 0;
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") this.#passed += 1;
        else if (state === "failed") failed += 1;
        else this.#skipped += 1;
      }
      this.#failed += failed === 0 && !module.ok() ? 1 : failed;
    }
  }
}
