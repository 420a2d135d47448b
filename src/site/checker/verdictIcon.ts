import { element } from "./element.ts";

/** The shape of the verdict whose class its holder has; never alone, always before the word. */
export function verdictIcon(): HTMLElement {
  return element("span", { class: "icon", "aria-hidden": "true" });
}
