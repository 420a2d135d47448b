import type { Diagnostic } from "../../model/diagnostic.ts";
import type { AnsweredWarning, PreflightId, PreflightItem, PreflightReason } from "../../model/preflight.ts";
import { PREFLIGHT_IDS } from "../../model/preflight.ts";
import type { AnswerableCode } from "../../model/preflightCodes.ts";
import { breaks } from "./breaks.ts";
import { data } from "./data.ts";
import { editions } from "./editions.ts";
import { embargo } from "./embargo.ts";
import { figures } from "./figures.ts";
import type { Ground } from "./ground.ts";
import type { Inspect } from "./inspection.ts";
import { itemOfCheck, itemOfFault } from "./itemOf.ts";
import { languages } from "./languages.ts";
import { licence } from "./licence.ts";
import { links } from "./links.ts";
import { newest } from "./newest.ts";
import { record } from "./record.ts";
import { snapshots } from "./snapshots.ts";
import { sources } from "./sources.ts";
import { targets } from "./targets.ts";
import { words } from "./words.ts";

const INSPECTIONS: Readonly<Record<PreflightId, Inspect>> = {
  data,
  breaks,
  newest,
  sources,
  snapshots,
  editions,
  words,
  languages,
  figures,
  links,
  targets,
  embargo,
  licence,
  record,
};

/** The item in which a warning arises that `data/preflight.csv` can answer: there an unused reason is told. */
const OWNERS: Readonly<Record<AnswerableCode, PreflightId>> = {
  severed_newest: "breaks",
  no_breaks: "breaks",
  figure_missing: "newest",
  source_without_place: "sources",
  report_without_values: "words",
  decision_without_owner: "targets",
  decision_without_due: "targets",
  edition_without_record: "record",
};

/** Everything that is looked at before a publication, in order. */
export function preflight(ground: Ground): PreflightItem[] {
  return PREFLIGHT_IDS.map((id) => preflightItem(id, ground));
}

/** One item: what was looked at, what is wrong, and which warnings were answered in writing. */
export function preflightItem(id: PreflightId, ground: Ground): PreflightItem {
  const { skipped, lookedAt, diagnostics, answered = [], remarks = [] } = INSPECTIONS[id](ground);
  const found = [
    ...ground.faults.filter((fault) => itemOfFault(fault) === id),
    ...ground.checked
      .filter(({ check }) => itemOfCheck(check) === id)
      .flatMap((result) => result.diagnostics),
    ...diagnostics,
  ];
  const reasons = ground.reasons.filter(({ code }) => OWNERS[code] === id);
  const { open, told } = answeredBy(reasons, found);
  const used = new Set(told.map(({ answeredIn }) => answeredIn));
  const unused = isWhole(ground) ? reasons.filter((reason) => !used.has(placeOf(reason))) : [];
  const rest = [...open, ...unused.map(unusedReason)];
  const base = { id, lookedAt, diagnostics: rest, answered: [...answered, ...told], remarks };
  if (rest.some(({ severity }) => severity === "error")) return { ...base, outcome: "error" };
  if (skipped !== undefined) return { ...base, outcome: "skipped", skipped };
  return { ...base, outcome: rest.length > 0 ? "warning" : "pass" };
}

/** Only where everything could be made can it be said that a reason is about nothing. */
function isWhole({ content, editions, faults }: Ground): boolean {
  return content !== undefined && editions.length === content.editions.length && faults.length === 0;
}

function answeredBy(
  reasons: readonly PreflightReason[],
  found: readonly Diagnostic[],
): { readonly open: readonly Diagnostic[]; readonly told: readonly AnsweredWarning[] } {
  const open: Diagnostic[] = [];
  const told: AnsweredWarning[] = [];
  for (const each of found) {
    const reason =
      each.severity === "warning"
        ? reasons.find(({ code, subject }) => code === each.code && subject === each.parameters.subject)
        : undefined;
    if (reason === undefined) open.push(each);
    else told.push({ warning: each, reason: reason.reason, answeredIn: placeOf(reason) });
  }
  return { open, told };
}

function unusedReason(reason: PreflightReason): Diagnostic {
  const { code, subject, row } = reason;
  return { severity: "warning", code: "unused_reason", row, parameters: { answered: code, about: subject } };
}

function placeOf({ row }: PreflightReason): string {
  return `${row.file}:${row.line}`;
}
