import type { Locale } from "../locales/locale.ts";
import type { Figure, Table } from "../model/figure.ts";
import { descriptionTreeHtml } from "./descriptionTreeHtml.ts";
import { escapeHtml } from "./escapeHtml.ts";
import type { Links } from "./links.ts";

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
  const named = `<span class="hidden">: ${escapeHtml(figure.title)}</span>`;
  const [note = ""] = figure.notes;
  return `<figure class="figure" id="${figure.id}">
${captionHtml(figure, place, locale, heading)}
${pictureHtml(figure)}
${howToRead(figure, locale, note)}
${descriptionTreeHtml(figure.tree, locale, false)}
<details><summary>${site.table}</summary>${tableHtml(figure.table, figure.title)}</details>
<p class="src">${site.source}: ${escapeHtml(figure.source)}. <a href="${links.figure(edition, figure.id)}">${site.figurePage}${named}</a> <a href="${links.figureFile(edition, figure.id, "csv")}" download>${site.download}${named}</a></p>
</figure>`;
}

/** A figure on its own page: caption, picture, how to read it, every note and the source. */
export function figureAlone(figure: Figure, place: number, locale: Locale): string {
  const { site } = locale;
  const notes = figure.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  return `<figure class="figure" id="${figure.id}">
${captionHtml(figure, place, locale, "h1")}
${pictureHtml(figure)}
${howToRead(figure, locale, "")}
${notes === "" ? "" : `<div class="how"><b>${site.notes}</b><ul>${notes}</ul></div>`}
<p class="src">${site.source}: ${escapeHtml(figure.source)}.</p>
</figure>`;
}

function captionHtml(figure: Figure, place: number, { site }: Locale, heading: "h1" | "h2" | "h3"): string {
  return `<figcaption><p class="no">${site.figure} ${place}</p><${heading}>${headline(figure.title)}</${heading}><p class="sub">${escapeHtml(figure.subtitle)}</p></figcaption>`;
}

function pictureHtml({ picture }: Figure): string {
  return `<div class="picture"><div class="wide">${picture.wide}</div><div class="narrow">${picture.narrow}</div></div>`;
}

function howToRead(figure: Figure, { site }: Locale, note: string): string {
  const rest = note === "" ? "" : ` ${escapeHtml(note)}`;
  return `<p class="how"><b>${site.howToRead}</b> ${escapeHtml(figure.howToRead)}${rest}</p>`;
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
      (cell) => `<th scope="col"${cell?.numeric ? ' class="num"' : ""}>${escapeHtml(cell?.text ?? "")}</th>`,
    )
    .join("");
  const rows = table.rows.map((cells, i) => {
    const [name = "", ...rest] = cells;
    const values = rest.map(
      (cell, column) => `<td${columns[column]?.numeric ? ' class="num"' : ""}>${escapeHtml(cell)}</td>`,
    );
    const anchor = anchors[i] === undefined ? "" : ` id="${escapeHtml(anchors[i])}"`;
    return `<tr${anchor}${i === table.marked ? ' class="marked"' : ""}><th scope="row">${escapeHtml(name)}</th>${values.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption class="hidden">${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** A title as HTML, in which an ordinal is not torn apart at its hyphen. */
export function headline(text: string): string {
  return escapeHtml(text).replace(/\S+-\d+\b/g, '<span class="whole">$&</span>');
}
