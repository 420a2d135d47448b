import { nearestPoint } from "./nearestPoint.ts";

/** How far from a point a pointer may be, and how far from it its words stand, in pixels. */
const REACH = 24;
const GAP = 14;

/**
 * Lets the points of the figure's picture be asked: by a pointer near one, and one after the other with a
 * slider, whose words stand in a line that is read out. The browser's own hints on the points are put off.
 */
export function walkPoints(page: Document): void {
  const picture = page.querySelector<HTMLElement>(".figure .picture");
  const walk = page.getElementById("telusur");
  const range = walk?.querySelector("input");
  const line = page.getElementById("titik");
  const tip = page.getElementById("keterangan");
  const groups = [...(picture?.querySelectorAll<SVGGElement>("[data-mark=points]") ?? [])];
  if (!picture || !walk || !range || !line || !tip || groups.length === 0) return;

  const ring = page.createElementNS("http://www.w3.org/2000/svg", "circle");
  ring.setAttribute("class", "ring");
  ring.setAttribute("r", "8");

  /** The drawing that is seen at this width. */
  const drawing = () => groups.find((group) => group.getBoundingClientRect().width > 0) ?? groups[0];
  const place = (circle: Element) => {
    const { x, y, width, height } = circle.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const hide = () => {
    tip.hidden = true;
    ring.remove();
    line.textContent = "";
  };
  const show = (i: number, isWalked: boolean) => {
    const group = drawing();
    const circle = group?.children[i];
    if (group === undefined || circle === undefined) return;
    for (const key of ["cx", "cy"]) ring.setAttribute(key, circle.getAttribute(key) ?? "");
    group.after(ring);
    range.max = String(group.children.length);
    range.value = String(i + 1);
    range.ariaValueText = `${range.value} ${walk.dataset.of} ${range.max}`;
    tip.textContent = circle.textContent;
    line.textContent = isWalked ? circle.textContent : "";
    tip.hidden = isWalked;
    const [box, { x, y }] = [picture.getBoundingClientRect(), place(circle)];
    const above = y - tip.offsetHeight - GAP;
    tip.style.left = `${Math.max(0, Math.min(x - box.x - tip.offsetWidth / 2, box.width - tip.offsetWidth))}px`;
    tip.style.top = `${(above < 0 ? y + GAP : above) - box.y}px`;
  };
  const point = ({ clientX: x, clientY: y, type }: PointerEvent) => {
    const near = nearestPoint([...(drawing()?.children ?? [])].map(place), { x, y }, REACH);
    if (near >= 0) show(near, false);
    else if (type === "pointerdown") hide();
  };
  const step = () => show(Number(range.value) - 1, true);

  for (const group of groups) group.setAttribute("pointer-events", "none");
  picture.append(tip);
  range.max = String(drawing()?.children.length);
  range.addEventListener("input", step);
  range.addEventListener("focus", step);
  picture.addEventListener("pointermove", point);
  picture.addEventListener("pointerdown", point);
  picture.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") hide();
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  page.defaultView?.addEventListener("resize", hide);
  walk.hidden = false;
}
