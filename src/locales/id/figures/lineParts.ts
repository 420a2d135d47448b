import type { Edition } from "../../../model/edition.ts";
import { MARCH } from "../../../model/month.ts";
import { seriesOf } from "../../../model/seriesSet.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { ownLines, shareTicks, tickDecimals } from "../../panelsOf.ts";
import { number, period, quantity } from "../formats.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";

const UNIT = "IDR per person per month";

const found = (edition: Edition) => edition.analyses.lineCompositions;

const window = (edition: Edition) =>
  [found(edition)[0]?.year ?? 0, found(edition).at(-1)?.year ?? 0] as const;

const begins = (ticks: readonly number[]) => number.plain(ticks[0] ?? 0, tickDecimals(ticks));

export const lineParts: FigureWords = {
  title(edition) {
    const latest = found(edition).at(-1);
    if (latest === undefined) return "Bagian makanan dalam garis kemiskinan provinsi";
    return `Makanan ${quantity(latest.foodShare, "percent", 2)} dari garis kemiskinan ${province(edition)} pada ${period(latest.year, MARCH)}`;
  },
  subtitle(edition) {
    return `Bagian makanan dan bukan makanan dalam garis kemiskinan ${province(edition)}, perkotaan dan perdesaan bersama, rupiah per orang per bulan, Maret ${span(...window(edition))}`;
  },
  howToRead(edition) {
    return `Satu batang satu tahun, dari nol: yang penuh makanan, yang kosong bukan makanan. Garis pendek: garis kemiskinan ${focus(edition)} pada Maret tahun yang sama, tanpa uraian. Bagian bawah: makanan dalam persen dari jumlah kedua bagian.`;
  },
  axes: (edition) => [
    yearsAcross(...window(edition)),
    `Bagian atas, batang bertumpuk. ${upwards("garis kemiskinan, dalam ribu rupiah per orang per bulan")}`,
    "Garis di puncak batang: garis kemiskinan provinsi seperti terbit. Garis pendek yang lepas: garis kota.",
    `Bagian bawah, garis. ${upwards("bagian makanan, dalam persen", begins(shareTicks(edition)))}`,
  ],
  description: (edition) =>
    found(edition)
      .toReversed()
      .map(({ year, food, nonfood, line, foodShare }) => {
        const total = line === undefined ? "" : `garis ${quantity(line.value, UNIT, line.decimals)}; `;
        const own = ownLines(edition).find((point) => point.year === year);
        const beside =
          own === undefined ? "" : ` Garis ${focus(edition)}: ${quantity(own.value, UNIT, own.decimals)}.`;
        return `${year}: ${total}makanan ${quantity(food.value, UNIT, food.decimals)}, bukan makanan ${quantity(nonfood.value, UNIT, nonfood.decimals)}; makanan ${quantity(foodShare, "percent", 2)}.${beside}`;
      }),
  notes(edition) {
    const [first, last] = window(edition);
    const series = seriesOf(edition.analyses.series, edition.definition.province, "poverty_line", "march");
    const newest = series?.points.at(-1)?.year ?? last;
    const notes = (edition.indicators.get("poverty_line")?.breaks ?? []).filter(
      ({ year, severity, levels }) =>
        severity === "catatan" && levels.includes("province") && year > first && year <= last,
    );
    return [
      `Uraian garis kemiskinan ${focus(edition)} tidak ada dalam data kami; batang-batang ini tentang ${province(edition)}.`,
      ...(newest > last
        ? [
            `Garis ${province(edition)} sudah diketahui sampai Maret ${newest}, uraiannya dalam rupiah hanya sampai Maret ${last}.`,
          ]
        : []),
      "Bagian makanan dalam persen dihitung situs ini dari kedua rupiahnya; jumlah kedua bagian dapat berselisih satu rupiah dari garis yang terbit, sebab ketiganya dibulatkan.",
      "Garis mengikuti harga; rupiah tahun itu, tidak disesuaikan dengan harga. Bagian makanan dalam garis bukan bagian makanan dalam pengeluaran penduduk miskin.",
      ...notes.map(({ year, note }) => `${year}: ${note.id}`),
    ];
  },
};
