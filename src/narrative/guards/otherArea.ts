import type { Edition } from "../../model/edition.ts";
import type { Region } from "../../model/region.ts";
import { type Objection, objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { hasWords, literally, wholeWords } from "./wholeWords.ts";

/**
 * A figure stands in a sentence that says whose it is: the province's or another district's is named there,
 * and the city's does not stand where only another district is named.
 */
export const otherArea = sentenceBySentence((sentence, { edition, locale }, { isCell }): Objection[] => {
  if (isCell) return [];
  const { province, country, focus } = locale.guards;
  const own = edition.definition.focus;
  const values = printedValues(sentence, ["level", "difference", "percent change", "nowcast", "scenario"]);
  const foreign = values.flatMap((value) => {
    const region = edition.regions.get(value.finding.region);
    if (value.finding.region === own || region === undefined) return [];
    const words = { country, province, district: undefined }[region.level];
    const names = [literally(region.name), ...(words === undefined ? [] : [words])].join("|");
    const isNamed = sentence.values.some(
      ({ format, finding }) => format === "region" && finding?.region === region.code,
    );
    return isNamed || hasWords(sentence.written, names)
      ? []
      : [objection("other_area", sentence, value.start, { found: value.id, name: region.name, named: "" })];
  });
  const ownValue = values.find(({ finding }) => finding.region === own);
  const name = edition.regions.get(own)?.name;
  if (foreign.length > 0 || ownValue === undefined || name === undefined) return foreign;
  if (hasWords(sentence.written, `${literally(name)}|${focus}`)) return [];
  return wholeWords(sentence.written, districtNames(edition))
    .slice(0, 1)
    .map((other) =>
      objection("other_area", sentence, ownValue.start, { found: ownValue.id, name, named: other[0] }),
    );
});

const namesOf = new WeakMap<ReadonlyMap<string, Region>, string>();

/** The names of all districts as one pattern; names are full, so that none is part of another. */
function districtNames({ regions }: Edition): string {
  let names = namesOf.get(regions);
  if (names === undefined) {
    names = [...regions.values()]
      .filter(({ level }) => level === "district")
      .map((region) => literally(region.name))
      .join("|");
    namesOf.set(regions, names);
  }
  return names;
}
