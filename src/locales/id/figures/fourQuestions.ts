import { VERDICTS, type Verdict } from "../../../model/verdict.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import { type AnswerLanguage, answersOf, QUESTIONS } from "../../fourAnswers.ts";
import type { FigureWords } from "../../locale.ts";
import { type FourMeasure, measuresByVerdict, questionsOf } from "../../questionsOf.ts";
import { list, number, quantity, rank, unitName, verdict } from "../formats.ts";
import { chart, site } from "../site.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const WORDS: AnswerLanguage = {
  language: "id",
  number,
  quantity,
  unit: unitName,
  rank,
  verdict,
  chart,
  site,
};

const NAME: Readonly<Record<FourMeasure, string>> = {
  headcount_ratio: "persentase",
  headcount: "jumlah",
  poverty_gap_index: "kedalaman",
  poverty_severity_index: "keparahan",
};

function found(verdict: Verdict, names: string): string {
  switch (verdict) {
    case "rising":
      return `${names} naik`;
    case "falling":
      return `${names} turun`;
    case "no clear change":
      return `tidak ada perubahan yang jelas pada ${names}`;
    case "too short to tell":
      return `${names} terlalu pendek untuk dinilai`;
    case "not assessable":
      return `${names} tidak dapat dinilai`;
  }
}

export const fourQuestions: FigureWords = {
  title(edition) {
    const groups = measuresByVerdict(edition, VERDICTS);
    const from = questionsOf(edition, "headcount_ratio")?.answers.development?.window[0];
    if (groups.length === 0 || from === undefined) return "Empat pertanyaan untuk empat ukuran";
    const each = groups.map(({ verdict, measures }) => found(verdict, list(measures.map((id) => NAME[id]))));
    return `Sejak ${from}: ${each.join("; ")}`;
  },
  subtitle: (edition) =>
    `Persentase (P0), jumlah, kedalaman (P1), dan keparahan (P2) kemiskinan, ${focus(edition)}, Maret; posisi di antara kabupaten/kota dan relevansi terhadap ${province(edition)}`,
  howToRead: () =>
    "Setiap jawaban disertai jendela tahunnya. Perkembangan: simpulan dan perubahan bersih. Efektivitas: golongan, dan berapa perubahan tahunan yang membaik. Relevansi: arah, berapa tahun yang searah, dan laju.",
  axes: (edition) => [
    `Tiap baris: satu ukuran, ${list(answersOf(edition, WORDS).map(({ name }) => name))}, masing-masing dengan angka terbarunya.`,
    `Tiap kolom: satu pertanyaan, ${list(QUESTIONS.map((each) => chart.questions.question[each].toLowerCase()))}; di gambar yang sempit pertanyaannya bersusun ke bawah.`,
    "Isinya kata dan angka; tidak ada skala.",
  ],
  description: (edition) =>
    answersOf(edition, WORDS).flatMap(({ name, latest, missing, answers }) => [
      `${name}: ${[`${number.plain(latest.value, latest.decimals)} pada ${latest.year}`, ...missing].join("; ")}.`,
      ...QUESTIONS.map((question) => {
        const said = answers
          .filter(({ about }) => about === question)
          .map(({ window, text }) =>
            window === undefined ? text : `${window[0] === window[1] ? window[0] : span(...window)}: ${text}`,
          );
        return `${name}, ${chart.questions.question[question].toLowerCase()}. ${said.join("; ")}.`;
      }),
    ]),
  notes: (edition) => [
    "Jawabannya tidak dijumlahkan: tidak ada skor dan tidak ada urutan di antara ukuran.",
    "Efektivitas di sini berarti capaian membaik dibandingkan tahun-tahun sebelumnya; bukan bukti bahwa program menjadi penyebabnya.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
