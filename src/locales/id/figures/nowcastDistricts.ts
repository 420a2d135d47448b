import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, period, range } from "../formats.ts";
import { across, RATE } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

export const nowcastDistricts: FigureWords = {
  title(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    if (expected === undefined) return "Perkiraan kini belum dapat dihitung";
    return `Perkiraan kini ${expected.year} untuk ${province(edition)}: ${focus(edition)} ${said(expected)}`;
  },
  subtitle(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    return `Persentase penduduk miskin (P0) yang diperkirakan akan diterbitkan BPS untuk ${period(expected?.year ?? 0, 3)}, kabupaten/kota di ${province(edition)}`;
  },
  howToRead: () =>
    "Lingkaran: perkiraan kini. Silang: angka terbit terakhir. Batang: selang 80 persen; garis: 95 persen. Yang terendah di atas; selang yang bertindihan berarti urutannya dapat berbalik.",
  axes(edition) {
    const found = edition.analyses.districtNowcasts.filter(
      ({ region }) => edition.regions.get(region)?.parent === edition.definition.province,
    );
    return [
      `Tiap baris: satu kabupaten atau kota di ${province(edition)}, ${found.length} semuanya, yang perkiraannya terendah di atas.`,
      across(RATE),
      `Lingkaran: perkiraan kini untuk ${period(found[0]?.year ?? 0, 3)}; silang: angka terbit terakhir; batang: selang 80 persen; garis: selang 95 persen; nama dan lingkaran gelap: ${focus(edition)}.`,
    ];
  },
  description(edition) {
    const found = edition.analyses.districtNowcasts.filter(
      ({ region }) => edition.regions.get(region)?.parent === edition.definition.province,
    );
    return found.map(({ region, value, base, intervals: [narrow] }) => {
      const name = edition.regions.get(region)?.name ?? region;
      const interval =
        narrow === undefined ? "" : `, selang 80 persen ${range(narrow.lower, narrow.upper, 2)}`;
      return `${name}: ${number.plain(value, 2)}${interval}; terbit terakhir ${number.plain(base.value, 2)}.`;
    });
  },
  notes: () => [
    "Perkiraan kini: perhitungan situs ini, bukan angka BPS. Ia mengukur kedekatan dengan angka yang akan diterbitkan, bukan dengan kemiskinan yang sebenarnya.",
  ],
};
