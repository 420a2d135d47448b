import { leadingNumber } from "./leadingNumber.ts";
import { type SortDirection, type SortKey, sortedOrder } from "./sortedOrder.ts";

/** A period is sorted by its first year: "Maret 2025", "2015–2025". */
const PERIOD = /^(?:\p{L}+ )?(\d{4})(?!\d)/u;

const NEXT: Readonly<Record<string, SortDirection | undefined>> = {
  "": "ascending",
  ascending: "descending",
};

/** Makes the figure's table sortable by its heads: up, down, and as it was. */
export function sortTable(page: Document): void {
  const table = page.querySelector<HTMLTableElement>(".figure-page table");
  const body = table?.tBodies[0];
  const { decimal = "", ascending, descending, original } = page.getElementById("bantuan")?.dataset ?? {};
  const told = page.getElementById("urutan");
  if (body === undefined || told === null) return;
  const rows = [...body.rows];
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const name = head.textContent ?? "";
    const button = page.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const direction = NEXT[head.ariaSort ?? ""];
      for (const each of heads) each.removeAttribute("aria-sort");
      if (direction !== undefined) head.ariaSort = direction;
      const keys = rows.map((row): SortKey => {
        const text = row.cells[column]?.textContent?.trim() ?? "";
        if (head.classList.contains("num")) return leadingNumber(text, decimal);
        const [, year] = PERIOD.exec(text) ?? [];
        return year === undefined ? (/[\p{L}\d]/u.test(text) ? text : undefined) : Number(year);
      });
      const order = sortedOrder(keys, direction, page.documentElement.lang);
      body.append(...order.flatMap((i) => rows[i] ?? []));
      const words = { ascending: `${ascending} ${name}`, descending: `${descending} ${name}` };
      told.textContent = direction === undefined ? (original ?? "") : words[direction];
    });
  });
}
