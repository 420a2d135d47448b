import { DataError } from "../../model/dataError.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { content, proofs, proveVolume } from "../content.ts";
import { askedPage } from "./askedPage.ts";
import { faultPage } from "./faultPage.ts";

/**
 * The page of faults for an address whose edition and language have some; otherwise `undefined`.
 *
 * @param path below the site's base, without a slash before it
 * @param base of the site, with a slash at its end
 */
export function faultsInstead(path: string, base: string): string | undefined {
  const { language, edition } = askedPage(path);
  const faults = faultsOf(() => {
    const { editions, volume } = content();
    const ids = editions.map(({ definition }) => definition.id);
    const id = ids.find((each) => each === edition) ?? ids.at(-1);
    if (id !== undefined) proveVolume(volume(id, language));
  });
  return faults.length === 0 ? undefined : faultPage(faults, language, base);
}

/** Everything that must hold before the site can be published, in steps; each returns what does not. */
export function remainingProofs(): (() => readonly Diagnostic[])[] {
  return proofs(content()).map((prove) => () => faultsOf(prove));
}

function faultsOf(prove: () => void): readonly Diagnostic[] {
  try {
    prove();
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics;
  }
}
