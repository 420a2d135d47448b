import { parseHTML } from "linkedom";
import { SITE } from "../links.ts";

/** Attributes that name ids of the same document. */
const REFERENCES = ["aria-labelledby", "aria-describedby", "for"] as const;

/**
 * Markup of a page as it can stand in a file of its own, beside the same of another language: its ids and what
 * refers to them bear a prefix, terms lead to the file's own glossary, other ways into the site lead there by their
 * full address or, while that is not known, are plain text. Of every picture the drawing for narrow places is kept.
 *
 * @param prefix of every id: "id-"
 * @param glossary addresses that begin so lead to a term of the file
 */
export function offlineMarkup(html: string, prefix: string, glossary: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const drawing of document.querySelectorAll(".picture > .wide")) drawing.remove();
  for (const element of document.querySelectorAll("[id]")) element.id = prefix + element.id;
  for (const name of REFERENCES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? "").split(" ").map((id) => prefix + id);
      element.setAttribute(name, ids.join(" "));
    }
  }
  for (const link of document.querySelectorAll("a[href]")) {
    const address = link.getAttribute("href") ?? "";
    if (address.startsWith("#")) link.setAttribute("href", `#${prefix}${address.slice(1)}`);
    else if (address.startsWith(`${glossary}#`)) {
      link.setAttribute("href", `#${prefix}term-${address.slice(glossary.length + 1)}`);
    } else if (address.startsWith("/")) {
      if (SITE === undefined) unwrap(link);
      else link.setAttribute("href", new URL(address, SITE).href);
    }
  }
  return document.body.innerHTML;
}

/** An element's content in its place. */
function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
