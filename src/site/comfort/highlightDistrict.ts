/** More points than these are told by the last one. */
const MOST = 3;

/** Lets a district be chosen whose points are ringed in both drawings, whose row is marked, and whose words are told. */
export function highlightDistrict(page: Document): void {
  const picture = page.querySelector<HTMLElement>(".figure .picture");
  const choice = page.getElementById("tandai");
  const select = choice?.querySelector("select");
  const told = page.getElementById("ditandai");
  if (!picture || !choice || !select || !told) return;

  select.addEventListener("change", () => {
    for (const ring of picture.querySelectorAll(".picked")) ring.remove();
    const [wide = [], ...others] = [...picture.querySelectorAll("[data-mark=points]")].map((group) =>
      [...group.children].filter((circle) => circle.getAttribute("data-region") === select.value),
    );
    for (const circle of [wide, ...others].flat()) {
      const ring = page.createElementNS("http://www.w3.org/2000/svg", "circle");
      for (const key of ["cx", "cy"]) ring.setAttribute(key, circle.getAttribute(key) ?? "");
      ring.setAttribute("r", "11");
      ring.setAttribute("class", "picked");
      circle.parentNode?.parentNode?.append(ring);
    }
    const name = select.selectedOptions[0]?.textContent?.trim();
    for (const row of page.querySelectorAll<HTMLTableRowElement>(".figure-page tbody tr")) {
      const isChosen = select.value !== "" && row.cells[0]?.textContent?.trim() === name;
      row.classList.toggle("picked", isChosen);
      row.ariaCurrent = isChosen ? "true" : null;
    }
    const texts = wide.map(({ textContent }) => textContent);
    told.textContent = (texts.length > MOST ? texts.slice(-1) : texts).join("; ");
  });
  choice.hidden = false;
}
