import type { DescriptionWords } from "../descriptionWords.ts";

/** The words of a figure for readers who do not see its picture, in Indonesian. */
export const description: DescriptionWords = {
  finding: "Temuan",
  axes: "Sumbu dan tanda",
  branches: { column: "Angka, deret demi deret", row: "Angka, baris demi baris" },
  values: "Semua nilai",
  parts: "Yang terendah dan tertinggi dicari di tiap bagian.",
  reference: "Pembanding",
  missing: "tidak ada angka",
  count: (numbers, without) => `${numbers} angka${without === 0 ? "" : `; ${without} baris tanpa angka`}.`,
  single: (text, where) => `Satu angka: ${text} (${where}).`,
  first: (text, where) => `Pertama: ${text} (${where}).`,
  last: (text, where) => `Terakhir: ${text} (${where}).`,
  lowest: (text, where) => `Terendah: ${text} (${where}).`,
  highest: (text, where) => `Tertinggi: ${text} (${where}).`,
  same: (text) => `Semua angka sama: ${text}.`,
  places: (names, more) => [...names, ...(more === 0 ? [] : [`dan ${more} lainnya`])].join("; "),
  interval: (percent, range) => `selang ${percent} persen ${range}`,
};
