import { checkTables } from "../../checks/index.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Locale } from "../../locales/locale.ts";
import { DataError } from "../../model/dataError.ts";
import type { CheckResult, Diagnostic } from "../../model/diagnostic.ts";
import type { Edition } from "../../model/edition.ts";
import type { EditionDefinition } from "../../model/editionDefinition.ts";
import type { Figure } from "../../model/figure.ts";
import type { PreflightReason } from "../../model/preflight.ts";
import { LANGUAGES } from "../../model/words.ts";
import type { EditionReport } from "../../narrative/renderReport.ts";
import { publisherFile } from "../../sources/definitionFiles.ts";
import type { Files } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { preflightTable } from "../../sources/preflightTable.ts";
import { makeAnew, type Remember } from "../../sources/remember.ts";
import type { Content } from "../content.ts";
import { contentFrom } from "../contentFrom.ts";

/** One edition in one language, as far as it could be made. */
export interface GroundVolume {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly figures: readonly Figure[] | undefined;
  readonly reports: ReadonlyMap<string, EditionReport> | undefined;
}

/** Everything the preflight looks at, as far as it could be read and made, and what was wrong on the way. */
export interface Ground {
  readonly files: Files;
  /** `undefined` if the data cannot be read. */
  readonly content: Content | undefined;
  /** The results of every check of the data; those that concern an edition's own file once for each. */
  readonly checked: readonly CheckResult[];
  /** Those that compile, oldest first. */
  readonly editions: readonly Edition[];
  /** Of the editions that compile. */
  readonly volumes: readonly GroundVolume[];
  /** What readers, figures and reports refused, beside what the checks found. */
  readonly faults: readonly Diagnostic[];
  readonly reasons: readonly PreflightReason[];
  /** Ids of editions whose day has not come yet. */
  readonly embargoed: ReadonlySet<string>;
}

/** What must be decided with a clock, which no room has: the editions that may not be published yet. */
export type Embargo = (
  editions: readonly { readonly definition: EditionDefinition }[],
) => readonly Pick<EditionDefinition, "id">[];

/** Reads and makes whatever can be; nothing is thrown for wrong data or words. */
export function groundOf(files: Files, embargo: Embargo): Ground {
  const faults: Diagnostic[] = [];
  const attempt = <Value>(make: () => Value): Value | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.diagnostics);
      return undefined;
    }
  };
  const reasons = attempt(() => preflightTable(files)) ?? [];
  const contentWithout = (hidden: ReadonlySet<string>) => {
    const rest = filesWithout(files, hidden);
    return attempt(() => contentFrom(rest, new Set(), makeAnew(rest)));
  };
  let content = contentWithout(new Set());
  if (content === undefined) faults.push(...dataFaults(files));
  let [hidden, broken] = [0, brokenApart(faults)];
  while (content === undefined && broken.size > hidden) {
    hidden = broken.size;
    content = contentWithout(broken);
    broken = brokenApart(faults);
  }
  if (content === undefined) {
    attempt(() => publisherFile(files));
    return {
      files,
      content,
      checked: [],
      editions: [],
      volumes: [],
      faults: unrepeated(faults),
      reasons,
      embargoed: new Set(),
    };
  }
  const editions = content.editions.filter((edition) => attempt(() => edition.findings) !== undefined);
  const checked = checksOf(content, editions.length === content.editions.length);
  const volumes = editions.flatMap((edition) =>
    LANGUAGES.map((language): GroundVolume => {
      const volume = content.volume(edition.definition.id, language);
      const figures = attempt(() => volume.figures);
      const reports = figures === undefined ? undefined : attempt(() => new Map(volume.reports));
      return { edition, locale: LOCALES[language], figures, reports };
    }),
  );
  const known = new Set(checked.flatMap(({ diagnostics }) => diagnostics.map(nameOf)));
  return {
    files,
    content,
    checked,
    editions,
    volumes,
    faults: unrepeated(faults).filter((fault) => !known.has(nameOf(fault))),
    reasons,
    embargoed: new Set(embargo(content.editions).map(({ id }) => id)),
  };
}

/** Folders whose files do not need each other: without a broken one the rest can be looked at. */
const APART = /^data\/(?:published|meetings|claims|nowcasts)\//;

/** Paths of the files of `APART` in which faults are. */
function brokenApart(faults: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(faults.map(({ row }) => row.file).filter((file) => APART.test(file)));
}

function filesWithout(files: Files, hidden: ReadonlySet<string>): Files {
  return {
    read: (path) => files.read(path),
    list: (folder) => files.list(folder).filter((name) => !hidden.has(`${folder}/${name}`)),
  };
}

/** The checks of the newest edition's data; of every edition where one does not compile, each finding once. */
function checksOf({ data, editions }: Content, isWhole: boolean): CheckResult[] {
  const looked = isWhole ? editions.slice(-1) : editions;
  const told = new Set<string>();
  return looked
    .flatMap(({ definition }) => checkTables({ ...data, definition }))
    .map((result) => ({
      ...result,
      diagnostics: result.diagnostics.filter((each) => {
        const isNew = !told.has(nameOf(each));
        told.add(nameOf(each));
        return isNew;
      }),
    }));
}

/** Every fault of every file of the data folder, not only of the first that is broken. */
function dataFaults(files: Files): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const gather: Remember = (_name, _from, make) => {
    try {
      return make(files);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.diagnostics);
      return undefined as never;
    }
  };
  loadData(files, gather);
  return faults;
}

function unrepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [nameOf(each), each])).values()];
}

function nameOf({ code, row, parameters }: Diagnostic): string {
  return `${row.file}:${row.line} ${code} ${JSON.stringify(parameters)}`;
}
