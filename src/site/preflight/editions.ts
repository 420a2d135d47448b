import type { Diagnostic } from "../../model/diagnostic.ts";
import { unfinishedText } from "../../model/unfinished.ts";
import { readText } from "../../sources/readText.ts";
import { error, type Inspect, skippedFor } from "./inspection.ts";

/** Text that was only to keep a place. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD|lorem ipsum)\b|<[A-Z][A-Z _-]+>/;

/** Files beside the editions' own that an analyst fills in by hand. */
const FILLED_IN = ["data/publisher.yaml"];

/** What is decided of each edition is decided: no mark of what is still to be done, no text that keeps a place. */
export const editions: Inspect = ({ files, content }) => {
  if (content === undefined) return skippedFor("data");
  if (content.editions.length === 0) {
    return { lookedAt: {}, diagnostics: [error("no_edition", { file: "data/editions", line: 1 })] };
  }
  const own = content.editions.map(({ definition }) => `data/editions/${definition.id}.yaml`);
  const meetings = content.data.meetings.map(({ row }) => row.file);
  const diagnostics = [...own, ...meetings, ...FILLED_IN].flatMap((file) =>
    readText(files, file)
      .split("\n")
      .flatMap((line, i): Diagnostic[] => {
        const found = PLACEHOLDER.exec(line)?.[0] ?? (own.includes(file) ? undefined : unfinishedText(line));
        return found === undefined ? [] : [error("placeholder", { file, line: i + 1 }, { found })];
      }),
  );
  return { lookedAt: { editions: own.length, meetings: meetings.length }, diagnostics };
};
