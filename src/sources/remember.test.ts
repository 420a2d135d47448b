import { expect, test } from "vitest";
import type { Files } from "./files.ts";
import { makeAnew, memoryOf } from "./remember.ts";

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    read(path) {
      const text = texts[path];
      if (text === undefined) throw new Error(`no ${path}`);
      return new TextEncoder().encode(text);
    },
    list: (folder) =>
      Object.keys(texts)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  };
}

const textOf = (files: Files, path: string) => ({ text: new TextDecoder().decode(files.read(path)) });

test("what is made of a file is made again only when the file has other bytes", () => {
  const texts: Record<string, string> = { "data/a.csv": "1", "data/b.csv": "1" };
  const look = memoryOf(filesOf(texts));
  const both = () => {
    const remember = look();
    return ["data/a.csv", "data/b.csv"].map((path) => remember(path, [], (files) => textOf(files, path)));
  };
  const [a, b] = both();
  texts["data/b.csv"] = "2";
  const [sameA, otherB] = both();
  expect(sameA).toBe(a);
  expect(otherB).not.toBe(b);
  expect(otherB).toEqual({ text: "2" });
});

test("a file that is added to a folder that was listed makes another", () => {
  const texts: Record<string, string> = { "data/a.csv": "1" };
  const look = memoryOf(filesOf(texts));
  const names = () => look()("names", [], (files) => [...files.list("data")]);
  const before = names();
  expect(names()).toBe(before);
  texts["data/b.csv"] = "1";
  expect(names()).toEqual(["a.csv", "b.csv"]);
});

test("another thing to make it from makes another, by identity", () => {
  const look = memoryOf(filesOf({}));
  const from = { year: 2025 };
  const made = (thing: object) => look()("edition", [thing], () => ({ ...thing }));
  const before = made(from);
  expect(made(from)).toBe(before);
  expect(made({ year: 2025 })).not.toBe(before);
});

test("a failure is not remembered, and what was known before it is", () => {
  const texts: Record<string, string> = { "data/a.csv": "1", "data/b.csv": "1" };
  const look = memoryOf(filesOf(texts));
  const numbers = () => {
    const remember = look();
    return ["data/a.csv", "data/b.csv"].map((path) =>
      remember(path, [], (files) => {
        const { text } = textOf(files, path);
        if (!/^\d+$/.test(text)) throw new RangeError(path);
        return { text };
      }),
    );
  };
  const before = numbers();
  texts["data/a.csv"] = "x";
  expect(numbers).toThrow("data/a.csv");
  expect(numbers).toThrow("data/a.csv");
  texts["data/a.csv"] = "1";
  const [a, b] = numbers();
  expect(a).toBe(before[0]);
  expect(b).toBe(before[1]);
});

test("within one look a file is read once, so that two readers see the same", () => {
  const texts: Record<string, string> = { "data/a.csv": "1" };
  const remember = memoryOf(filesOf(texts))();
  const first = remember("first", [], (files) => textOf(files, "data/a.csv"));
  texts["data/a.csv"] = "2";
  expect(remember("second", [], (files) => textOf(files, "data/a.csv"))).toEqual(first);
});

test("without a memory everything is made whenever it is asked for", () => {
  const remember = makeAnew(filesOf({}));
  expect(remember("edition", [], () => ({}))).not.toBe(remember("edition", [], () => ({})));
});
