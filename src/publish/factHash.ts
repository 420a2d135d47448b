import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { factContent } from "./factContent.ts";
import type { FactRow } from "./factRows.ts";

/**
 * The fingerprint of a fact: SHA-256, as 64 hexadecimal digits, of the canonical JSON of its content. It
 * changes when the number, what it is of, or a row under it changes, and with nothing else.
 */
export function factHash(finding: Finding, rows: readonly FactRow[]): string {
  return createHash("sha256")
    .update(canonicalJson(factContent(finding, rows)))
    .digest("hex");
}
