/** Something a person still has to do before a file may be published: where it is said, and what it is. */
export interface Unfinished {
  /** 1-based line of the file. */
  readonly line: number;
  /** What is said there; empty if nothing is. */
  readonly text: string;
  /** Whether it stands in the place of words that are still to be written. */
  readonly isPlaceholder?: boolean;
}

const MARK = /(?<![:\w]):{2}todo(?![\w-])[ \t]*(.*?)\s*$/;

/**
 * What a line says is still to be done, or `undefined` if it holds no mark.
 *
 * @example unfinishedText("::todo periksa: 26 Juni") // "periksa: 26 Juni"
 */
export function unfinishedText(line: string): string | undefined {
  return MARK.exec(line)?.[1];
}

/** Whether a line of Markdown holds a mark and nothing else. */
export function isMarkLine(line: string): boolean {
  return /^\s*::todo(?![\w-])/.test(line);
}

/** Whether a line of YAML is a comment that holds a mark and nothing else. */
export function isMarkComment(line: string): boolean {
  return /^\s*#\s*::todo(?![\w-])/.test(line);
}
