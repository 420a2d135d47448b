import type { CityTarget } from "../../../model/cityTargets.ts";
import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { followedTargets, tallied, yearsOf } from "../../compositionOf.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { ledger } from "../composition.ts";
import { number } from "../formats.ts";
import { yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

export const targetLedger: FigureWords = {
  title(edition) {
    const { assessed, missed, reachedLater, late } = followedTargets(edition);
    const { targetDocument } = edition.definition;
    if (assessed === 0) return `Target ${targetDocument} dan hasilnya`;
    const [fewest, most] = late;
    const later =
      missed === 0
        ? ""
        : reachedLater === 0
          ? ", belum ada yang tercapai kemudian"
          : `, ${reachedLater} tercapai ${fewest === most ? fewest : span(fewest, most)} tahun kemudian`;
    return `${targetDocument}: ${missed} dari ${assessed} target terlewat${later}`;
  },
  subtitle: (edition) =>
    `Target persentase penduduk miskin, tahun target dan tahun tercapainya, ${focus(edition)}, Maret; semua target kota ada di tabel`,
  howToRead: () =>
    "Berlian: tahun target. Titik penuh: tahun angka terbit pertama kali mencapai target itu; garis: keterlambatannya. Garis putus-putus: terlewat dan belum tercapai. Angka sesudah “perlu” dalam poin persen setahun; di bawahnya, seberapa sering laju itu atau lebih terjadi di kota ini dan di berapa kabupaten/kota pernah terjadi; dalam kurung bila dihitung dalam persen.",
  axes(edition) {
    const { targets } = followedTargets(edition);
    const years = targets.flatMap(({ record: { target, lateness } }) => [
      ...(target.year === undefined ? [] : [target.year]),
      ...(lateness?.status === "reached" ? [lateness.point.year] : []),
    ]);
    return [
      `Tiap baris: satu target dari ${edition.definition.targetDocument}, menurut tahunnya; di sampingnya tahun, target dalam persen, dan hasilnya.`,
      yearsAcross(Math.min(...years), Math.max(...years)),
      "Berlian: tahun target; titik penuh: tahun target itu tercapai, dengan angka yang terbit; garis: keterlambatannya; garis putus-putus: belum tercapai.",
    ];
  },
  description(edition) {
    const { targets, others } = followedTargets(edition);
    const rest = tallied(others);
    return [
      ...targets.map(outcomeOf),
      ...targets.flatMap((each) => wayOf(edition, each)),
      ...(others.length === 0
        ? []
        : [
            `Dalam dokumen dan kutipan lain ada ${others.length} target kota; ${rest.assessed} dapat dinilai, ${rest.missed} di antaranya terlewat. Semuanya di tabel.`,
          ]),
    ];
  },
  notes: (edition) => [
    "Target bukan ramalan. Target dibaca dari pernyataan yang mengutip dokumen, bukan dari dokumennya sendiri.",
    "Hanya target untuk kota ini; target provinsi dan negara tidak dicampurkan. Yang hanya dikutip, tanpa dokumen yang menetapkannya, dicantumkan tetapi tidak dinilai.",
    "Laju yang diperlukan dihitung dari angka terbit terakhir; untuk target yang terlewat, sampai tahun sesudahnya. Bila tahun itu sudah lewat dan angkanya tidak ada dalam edisi ini, tidak dihitung.",
    "Jendela adalah dua angka yang berjarak sebanyak tahun yang tersisa, bertumpang-tindih, dan tidak melintasi putus deret atau pergantian acuan. Kabupaten/kota yang tidak mempunyai jendela sepanjang itu tidak ikut dihitung.",
    "Peluang hanya golongan: kecil di bawah 1/3, besar di atas 2/3, menurut perkiraan kini atau skenario; selain persentase penduduk miskin tidak ada yang diproyeksikan.",
    "Angka selain persentase penduduk miskin dibaca dari sumber yang disebut di CSV, sebagian bukan terbitan BPS.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};

function outcomeOf({ record, unknown }: CityTarget): string {
  const { target, bound, outcome, lateness } = record;
  const set = `${target.year ?? ledger.noYear}: target ${number.plain(bound?.value ?? target.high, Math.max(2, target.decimals))} persen`;
  if (outcome.status === "not_judged") {
    return `${set}, ${unknown === undefined ? ledger.unjudged[outcome.reason] : ledger.unknownFigure(unknown)}.`;
  }
  const { actual, gap, decimals } = outcome;
  const came = `${set}, terbit ${number.plain(actual.value, actual.decimals)}`;
  if (lateness === undefined) return `${came}, tercapai.`;
  return `${came}, ${ledger.missedBy(number.magnitude(gap, decimals))} poin persen; ${ledger.lateness(lateness)}.`;
}

function wayOf(edition: Edition, { record: { target, bound }, way }: CityTarget): string[] {
  if (way === undefined || bound === undefined) return [];
  const { latest, by, requiredChange, requiredPercent, own, districts, years, chance } = way;
  const percent =
    requiredPercent === undefined ? "" : ` (${number.signed(requiredPercent, 1)} persen setahun)`;
  const ever =
    districts === undefined
      ? ""
      : `, dan pernah terjadi di ${ledger.districtTally(districts.remaining.districts)}`;
  const class_ = chance.class === undefined ? ledger.noChance[chance.reason] : ledger.chance[chance.class];
  return [
    `Untuk ${number.plain(bound.value, Math.max(2, target.decimals))} persen pada ${by} diperlukan ${number.signed(requiredChange, 2)} poin persen setahun${percent} dari ${number.plain(latest.value, latest.decimals)} pada ${latest.year}; laju itu atau lebih terjadi dalam ${ledger.ownTally(own.remaining.windows, years)} di kota ini, ${span(...yearsOf(edition, target.indicator))}${ever}; peluang: ${class_}.`,
  ];
}
