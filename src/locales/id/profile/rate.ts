import { movementOf, notesOf, RATE, sizeOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { outOfHundred } from "../formats.ts";
import { amount, at, since } from "./phrases.ts";

const COMPARED = {
  below: "lebih kecil daripada",
  about: "sekitar sebesar",
  above: "lebih besar daripada",
} as const;

/** The newest rate, its change, and how large that is. */
export const rate: Pick<
  ProfileWords["sentences"],
  "rate" | "rate_alone" | "out_of_hundred" | "size" | "rate_notes"
> = {
  rate(profile) {
    const found = movementOf(profile, RATE);
    const { name } = profile.region;
    if (found === undefined) return `Persentase penduduk miskin ${name} tidak ada di data situs ini.`;
    return `Persentase penduduk miskin ${name} pada ${at(found.latest)} sebesar ${amount(found.latest)}${since(found)}.`;
  },
  rate_alone(profile) {
    const found = movementOf(profile, RATE);
    const analysis = profile.indicators.get(RATE);
    if (found === undefined || found.previous !== undefined || analysis === undefined) return undefined;
    const { spell, series } = analysis;
    if (series.points.length === spell.points.length) return "Angka sebelumnya tidak ada di data situs ini.";
    const note = spell.opening === undefined ? "" : ` ${spell.opening.note.id}`;
    return `Angka sebelum ${spell.from} tidak dapat dibandingkan dengan angka ini.${note}`;
  },
  out_of_hundred(profile) {
    const value = movementOf(profile, RATE)?.latest.value ?? 0;
    return value < 0.5 || value >= 99.5 ? undefined : `Itu sekitar ${outOfHundred(value)} penduduk.`;
  },
  size(profile) {
    const found = sizeOf(profile);
    if (found === undefined) return undefined;
    const usual = `perubahan tahunan yang biasa sejak ${found.from}`;
    if (found.size === "none") {
      return `P${usual.slice(1)} adalah ${amount(found.usual)}, ke atas maupun ke bawah.`;
    }
    return `Perubahan itu ${COMPARED[found.size]} ${usual}, yaitu ${amount(found.usual)}, ke atas maupun ke bawah.`;
  },
  rate_notes(profile) {
    const notes = notesOf(profile).change.map(({ year, note }) => `Catatan ${year}: ${note.id}`);
    return notes.length === 0 ? undefined : notes.join(" ");
  },
};
