import { readFileSync } from "node:fs";

/** A command of a handbook and what the handbook says it prints; empty where it says nothing. */
export interface HandbookStep {
  readonly command: string;
  readonly printed: readonly string[];
}

/** A handbook in parts: its commands in order, and the messages it quotes for mistakes. */
export interface Handbook {
  readonly steps: readonly HandbookStep[];
  readonly mistakes: readonly (readonly string[])[];
}

/**
 * Reads a handbook: every block marked `sh` is a command, an unmarked block after it quotes what it prints, and
 * unmarked blocks after the last second-level heading quote messages.
 */
export function handbook(path: string): Handbook {
  const text = readFileSync(path, "utf8");
  const last = text.lastIndexOf("\n## ");
  const steps: { command: string; printed: string[] }[] = [];
  for (const [, kind, body = ""] of text.slice(0, last).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)) {
    const lines = body.trimEnd().split("\n");
    if (kind === "sh") steps.push(...lines.map((command) => ({ command, printed: [] })));
    else steps.at(-1)?.printed.push(...lines);
  }
  const mistakes = [...text.slice(last).matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, body = ""]) =>
    body.trimEnd().split("\n"),
  );
  return { steps, mistakes };
}
