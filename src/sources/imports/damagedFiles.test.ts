import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { knowledge } from "./fixtures/importFixtures.ts";
import { readImport } from "./readImport.ts";

const FOLDER = join(import.meta.dirname, "fixtures", "hostile");
const DAMAGES = 40;

/** Numbers that look like chance and are the same in every run. */
function* scattered(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

for (const name of readdirSync(FOLDER).filter(
  (each) => /\.(json|xlsx?)$/.test(each) && !each.startsWith("120"),
)) {
  test(`${name}: damaged in any place, it is read or refused, and never breaks off`, () => {
    const whole = readFileSync(join(FOLDER, name));
    const chance = scattered(whole.length);
    const next = (limit: number) => Math.floor(chance.next().value * limit);
    for (let i = 0; i < DAMAGES; i++) {
      const bytes = Uint8Array.from(i % 4 === 0 ? whole.subarray(0, next(whole.length)) : whole);
      for (let hits = 1 + next(4); hits > 0; hits--) bytes[next(bytes.length)] = next(256);
      const reading = readImport({ name, bytes }, {}, () => knowledge);
      expect(["ok", "warn", "error"]).toContain(reading.outcome);
      if (reading.outcome === "error") {
        expect(reading.observations).toEqual([]);
        expect(reading.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }
    }
  });
}
