import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import type { RegionLevel } from "../model/region.ts";

/** What a figure is about, to say when its next number is expected. */
export interface FigureTopic {
  readonly indicator: string;
  readonly level: RegionLevel;
  /** The newest year it holds a published figure of. */
  readonly year: number;
}

/**
 * The indicator of a figure's newest published number and the level of its region: of the edition's focus if the
 * figure has any of it. A figure without published numbers is about the focus's rate.
 */
export function figureTopic({ data }: Figure, { definition, regions }: Edition): FigureTopic {
  const published = data.filter(({ status }) => status === "published");
  const own = published.filter(({ region }) => region === definition.focus);
  const [newest] = (own.length > 0 ? own : published).toSorted((a, b) => b.year - a.year);
  return {
    indicator: newest?.indicator ?? "headcount_ratio",
    level: regions.get(newest?.region ?? definition.focus)?.level ?? "district",
    year: newest?.year ?? 0,
  };
}
