import { span } from "../../calendar.ts";
import { valued } from "../../findingsOf.ts";
import { courseOf, notesOf, RATE, sensitivityOf, sinceStartOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { amount, at, turned, verdictOf } from "./phrases.ts";

/** Where the rate went since its comparable series begins. */
export const course: Pick<
  ProfileWords["sentences"],
  "course" | "course_caution" | "since_start" | "sensitivity" | "mean" | "course_notes"
> = {
  course(profile) {
    const found = courseOf(profile, RATE);
    if (found === undefined) return undefined;
    if (found.verdict === "too short to tell") {
      return `Deret yang dapat dibandingkan baru memuat ${found.n} angka sejak ${found.from}, terlalu pendek untuk dinilai; perlu sedikitnya delapan.`;
    }
    return `Dilihat sejak ${found.from} (${found.n} angka), ${verdictOf(found.verdict, "persentasenya")}.`;
  },
  course_caution(profile) {
    return courseOf(profile, RATE)?.verdict === "no clear change"
      ? "Itu bukan bukti bahwa persentasenya tetap."
      : undefined;
  },
  since_start(profile) {
    const found = sinceStartOf(profile);
    if (found === undefined) return undefined;
    const { start, change, sign } = found;
    const moved = sign === 0 ? turned(0) : `${turned(sign)} ${amount(change)}`;
    return `Pada ${at(start)} persentasenya ${amount(start)}; sampai ${at(change)} ${moved}.`;
  },
  sensitivity(profile) {
    const found = sensitivityOf(profile);
    if (found === undefined) return undefined;
    return `Uji kepekaan, melintasi pergantian acuan ${found.crossed}: dilihat sejak ${found.from}, ${verdictOf(found.verdict, "persentasenya")}.`;
  },
  mean(profile) {
    const mean = valued(profile, `${RATE}.mean3`);
    const before = valued(profile, `${RATE}.mean3.previous`);
    if (mean?.window == null) {
      const n = courseOf(profile, RATE)?.n ?? 0;
      return n < 3 ? undefined : "Rata-rata tiga tahun tidak dihitung: ada tahun tanpa angka.";
    }
    const earlier = before?.window == null ? "" : `; untuk ${span(...before.window)} ${amount(before)}`;
    return `Rata-rata tiga tahun ${span(...mean.window)}, yang meredam goyangan survei, ${amount(mean)}${earlier}.`;
  },
  course_notes(profile) {
    const notes = notesOf(profile).course.map(({ year, note }) => `Catatan ${year}: ${note.id}`);
    return notes.length === 0 ? undefined : notes.join(" ");
  },
};
