import type { Locale } from "../../locales/locale.ts";
import { markupText } from "../../model/markupText.ts";
import type { Slide } from "../../model/slide.ts";
import { withoutPoints } from "../withoutPoints.ts";

/**
 * Slides that need no script: a frame as high as the window, in which each slide comes to rest.
 *
 * @param code the edition's address as a code, and the address
 */
export function offlineSlides(
  slides: readonly Slide[],
  locale: Locale,
  prefix: string,
  address: { readonly text: string; readonly code: string | undefined },
): string {
  const { offline } = locale;
  const sheets = slides.map((slide, i) => sheet(slide, offline.place(i + 1, slides.length), prefix, address));
  return `<p class="how">${markupText(offline.showing)}</p><div class="sheets" tabindex="0" role="region" aria-labelledby="${prefix}slides">${sheets.join("")}</div>`;
}

function sheet(
  { id, kind, title, lines, small, figure, numbers = [] }: Slide,
  place: string,
  prefix: string,
  address: { readonly text: string; readonly code: string | undefined },
): string {
  const item = (tag: string) => lines.map((line) => `<${tag}>${markupText(line)}</${tag}>`).join("");
  const told =
    kind === "closing"
      ? `<ol>${item("li")}</ol>`
      : kind === "lines"
        ? `<ul>${item("li")}</ul>`
        : `<div>${item("p")}</div>`;
  const counted = numbers.map(
    (each) =>
      `<div><dt>${markupText(each.name)}</dt><dd><b>${markupText(each.value)}</b>${each.lines.map(({ text }) => `<span>${markupText(text)}</span>`).join("")}</dd></div>`,
  );
  const withAddress = kind === "opening" || kind === "closing";
  return [
    `<section class="sheet" id="${prefix}slide-${id}" aria-labelledby="${prefix}slide-${id}-title">`,
    `<h3 id="${prefix}slide-${id}-title">${markupText(title)}</h3>`,
    `<div class="shown">`,
    counted.length === 0 ? "" : `<dl>${counted.join("")}</dl>`,
    lines.length === 0 ? "" : told,
    figure === undefined ? "" : `<div class="drawing">${withoutPoints(figure).picture.narrow}</div>`,
    withAddress && address.code !== undefined ? `<div class="code">${address.code}</div>` : "",
    "</div>",
    `<p class="small">${markupText([...small, ...(withAddress ? [address.text] : [])].join(" "))} <span>${place}</span></p>`,
    "</section>",
  ].join("");
}
