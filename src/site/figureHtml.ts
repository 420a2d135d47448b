import type { Locale } from "../locales/locale.ts";
import type { Figure, Table } from "../model/figure.ts";
import type { Links } from "./links.ts";

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A figure with everything that belongs to it; description and table folded, but always there. */
export function figureHtml(
  figure: Figure,
  place: number,
  edition: string,
  locale: Locale,
  links: Links,
  heading: "h1" | "h2" | "h3",
): string {
  const { site } = locale;
  const open = heading === "h1" ? " open" : "";
  const page =
    heading === "h1"
      ? ""
      : `<a href="${links.figure(edition, figure.id)}">${site.figurePage}<span class="hidden">: ${escapeHtml(figure.title)}</span></a>`;
  const note = figure.notes[0];
  return `<figure class="figure" id="${figure.id}">
<figcaption><p class="no">${site.figure} ${place}</p><${heading}>${headline(figure.title)}</${heading}><p class="sub">${escapeHtml(figure.subtitle)}</p></figcaption>
<div class="picture"><div class="wide">${figure.picture.wide}</div><div class="narrow">${figure.picture.narrow}</div></div>
<p class="how"><b>${site.howToRead}</b> ${escapeHtml(figure.howToRead)}${note === undefined ? "" : ` ${escapeHtml(note)}`}</p>
<details${open}><summary>${site.description}</summary><ul>${listItems([...figure.description, ...figure.notes.slice(1)])}</ul></details>
<details${open}><summary>${site.table}</summary>${tableHtml(figure.table, figure.title)}</details>
<p class="src">${site.source}: ${escapeHtml(figure.source)}. ${page} <a href="${links.figureCsv(edition, figure.id)}" download>${site.download}<span class="hidden">: ${escapeHtml(figure.title)}</span></a></p>
</figure>`;
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

function listItems(items: readonly string[]): string {
  return items.map((item) => `<li>${escapeHtml(item)}</li>`).join("");
}

/** A title as HTML, in which an ordinal is not torn apart at its hyphen. */
export function headline(text: string): string {
  return escapeHtml(text).replace(/\S+-\d+\b/g, '<span class="whole">$&</span>');
}
