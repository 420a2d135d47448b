import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { filesOf } from "./pagesOf.ts";

const ORIGIN = "http://laju.invalid";

/**
 * Every link, asset and fragment of a built site that leads nowhere, out of its base, or for an asset to
 * another host; one line each. Links of a reader's choice may lead to other hosts.
 */
export function brokenLinks(folder: string, base: string): string[] {
  const files = filesOf(folder);
  const known = new Set(files);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, parseHTML(read(file)).document] as const),
  );
  const broken: string[] = [];
  const check = (from: string, target: string, isChoice: boolean) => {
    const address = `${ORIGIN}${base}${from.replace(/(^|\/)index\.html$/, "$1")}`;
    const { origin, pathname, hash } = new URL(target, address);
    const complain = (why: string) => broken.push(`${from}: ${target} ${why}`);
    if (origin !== ORIGIN) {
      if (!isChoice) complain("is on another host");
      return;
    }
    if (!pathname.startsWith(base)) {
      complain(`is not below ${base}`);
      return;
    }
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!known.has(file) && file !== from) complain("does not exist");
    else if (hash !== "" && pages.get(file)?.getElementById(decodeURIComponent(hash.slice(1))) == null) {
      complain("has no such fragment");
    }
  };

  for (const [file, document] of pages) {
    for (const element of document.querySelectorAll("[href], [src], [poster], [data]")) {
      for (const name of ["href", "src", "poster", "data"]) {
        const target = element.getAttribute(name);
        if (target !== null) check(file, target, element.localName === "a");
      }
    }
    for (const element of document.querySelectorAll("[srcset]")) {
      for (const part of (element.getAttribute("srcset") ?? "").split(",")) {
        check(file, part.trim().split(/\s/)[0] ?? "", false);
      }
    }
  }
  for (const file of files.filter((each) => each.endsWith(".css"))) {
    for (const [, target = ""] of read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
      check(file, target, false);
    }
    for (const [rule] of read(file).matchAll(/@import[^;]*/g)) broken.push(`${file}: ${rule}`);
  }
  return broken;
}
