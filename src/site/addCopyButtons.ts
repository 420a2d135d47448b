import { copySentence } from "./checker/copySentence.ts";
import { element } from "./checker/element.ts";

/** Puts a button below every code of a page that copies it; what came of it is said beside it. */
export function addCopyButtons(page: Document): void {
  for (const block of page.querySelectorAll<HTMLElement>(".copyable")) {
    const code = block.querySelector<HTMLElement>("code");
    const label = block.querySelector("pre")?.getAttribute("aria-label") ?? "";
    const { copy = "", copied = "", selected = "" } = block.dataset;
    if (code === null) continue;
    const button = element(
      "button",
      { type: "button" },
      copy,
      element("span", { class: "hidden" }, `: ${label}`),
    );
    const status = element("span", { role: "status" });
    button.addEventListener("click", async () => {
      status.textContent = (await copySentence(code)) === "copied" ? copied : selected;
    });
    block.append(element("p", {}, button, " ", status));
  }
}
