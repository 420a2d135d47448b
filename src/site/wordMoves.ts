import type { Volume } from "./content.ts";
import { sentencesOf } from "./kit/sentencesOf.ts";
import { plainText } from "./plainText.ts";

/** How many sentences of a report two editions share, by the report's name. */
export interface WordMove {
  readonly report: string;
  readonly kept: number;
  /** Of the earlier edition only. */
  readonly gone: number;
  /** Of the later edition only. */
  readonly came: number;
}

/** What became of the sentences of every report that either edition has, by name. */
export function wordMoves(before: Volume, after: Volume): WordMove[] {
  const names = [...new Set([...before.reports.keys(), ...after.reports.keys()])].sort();
  return names.map((report) => {
    const [old, now] = [before, after].map((volume) => new Set(sentencesIn(volume, report)));
    const kept = [...(now ?? [])].filter((sentence) => old?.has(sentence)).length;
    return { report, kept, gone: (old?.size ?? 0) - kept, came: (now?.size ?? 0) - kept };
  });
}

function sentencesIn({ locale, reports }: Volume, name: string): string[] {
  const report = reports.get(name);
  if (report === undefined) return [];
  const parts = [report.headline, report.lede, ...report.cannot].map(plainText);
  return [...parts, ...sentencesOf(report.html, locale.guards.abbreviations)];
}
