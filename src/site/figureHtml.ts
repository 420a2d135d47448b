import type { Locale } from "../locales/locale.ts";
import type { Figure, Table } from "../model/figure.ts";
import { markupText } from "../model/markupText.ts";
import { descriptionTreeHtml } from "./descriptionTreeHtml.ts";
import type { Links } from "./links.ts";
import { withoutPoints } from "./withoutPoints.ts";

/** A figure among others: with its sources and the ways on; description and table folded, but always there. */
export function figureHtml(
  figure: Figure,
  place: number,
  edition: string,
  locale: Locale,
  links: Links,
  heading: "h2" | "h3",
): string {
  const { site } = locale;
  const named = `<span class="hidden">: ${markupText(figure.title)}</span>`;
  const [note = ""] = figure.notes;
  return `<figure class="figure" id="${figure.id}">
${captionHtml(figure, place, locale, heading)}
${pictureHtml(withoutPoints(figure))}
${howToRead(figure, locale, note)}
${descriptionTreeHtml(figure.tree, locale, false)}
<details><summary>${site.table}</summary>${tableHtml(figure.table, figure.title)}</details>
<p class="src">${site.source}: ${markupText(figure.source)}. <a href="${links.figure(edition, figure.id)}">${site.figurePage}${named}</a> <a href="${links.figureFile(edition, figure.id, ".csv")}" download>${site.download}${named}</a></p>
</figure>`;
}

/** How to read a figure, every note and the source: what stands below it on its own page. */
export function figureFoot(figure: Figure, locale: Locale): string {
  const { site } = locale;
  const notes = figure.notes.map((note) => `<li>${markupText(note)}</li>`).join("");
  return `${howToRead(figure, locale, "")}
${notes === "" ? "" : `<div class="how"><b>${site.notes}</b><ul>${notes}</ul></div>`}
<p class="src">${site.source}: ${markupText(figure.source)}.</p>`;
}

/** The number of a figure, its finding and its measure. */
export function captionHtml(
  figure: Figure,
  place: number,
  { site }: Locale,
  heading: "h1" | "h2" | "h3",
): string {
  return `<figcaption><p class="no">${site.figure} ${place}</p><${heading}>${headline(figure.title)}</${heading}><p class="sub">${markupText(figure.subtitle)}</p></figcaption>`;
}

/** Both drawings, of which the width of their place shows one. */
export function pictureHtml({ picture }: Pick<Figure, "picture">): string {
  return `<div class="picture"><div class="wide">${picture.wide}</div><div class="narrow">${picture.narrow}</div></div>`;
}

function howToRead(figure: Figure, { site }: Locale, note: string): string {
  const rest = note === "" ? "" : ` ${markupText(note)}`;
  return `<p class="how"><b>${site.howToRead}</b> ${markupText(figure.howToRead)}${rest}</p>`;
}

/**
 * A table that can be scrolled sideways by keyboard where it is wider than its place.
 *
 * @param anchors ids of the rows, where they can be pointed at
 */
export function tableHtml(table: Table, caption: string, anchors: readonly string[] = []): string {
  const [first, ...columns] = table.head;
  const head = [first, ...columns]
    .map(
      (cell) => `<th scope="col"${cell?.numeric ? ' class="num"' : ""}>${markupText(cell?.text ?? "")}</th>`,
    )
    .join("");
  const rows = table.rows.map((cells, i) => {
    const [name = "", ...rest] = cells;
    const values = rest.map(
      (cell, column) => `<td${columns[column]?.numeric ? ' class="num"' : ""}>${markupText(cell)}</td>`,
    );
    const anchor = anchors[i] === undefined ? "" : ` id="${markupText(anchors[i])}"`;
    return `<tr${anchor}${i === table.marked ? ' class="marked"' : ""}><th scope="row">${markupText(name)}</th>${values.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${markupText(caption)}"><table><caption class="hidden">${markupText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** A title as HTML, in which an ordinal is not torn apart at its hyphen. */
export function headline(text: string): string {
  return markupText(text).replace(/\S+-\d+\b/g, '<span class="whole">$&</span>');
}
