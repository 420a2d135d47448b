/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far a long work is. */
export interface Progress {
  /** Before each step: what is being done now. */
  step(name: string): void;
  /** Nothing more is to come: the bar is taken away. */
  end(): void;
}

/** Letters of the bar itself. */
const WIDTH = 24;

/** Takes the line away that the cursor stands in. */
const CLEAR = "\r\u001b[2K";

/**
 * Progress over a known number of steps: a bar that stays in one line on a terminal, a plain line `3/12 name` for
 * each step elsewhere and under CI.
 *
 * @param total steps to come
 */
export function progress(
  total: number,
  stream: ProgressStream = process.stderr,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  let done = 0;
  const { CI = "", TERM } = environment;
  const isBar = stream.isTTY === true && TERM !== "dumb" && (CI === "" || CI === "false");
  return {
    step(name) {
      done += 1;
      const count = `${done}/${total} ${name}`;
      if (!isBar) {
        stream.write(`${count}\n`);
        return;
      }
      const full = Math.round((WIDTH * (done - 1)) / total);
      const line = `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${count}`;
      stream.write(`${CLEAR}${line.slice(0, Math.max(1, (stream.columns ?? 80) - 1))}`);
    },
    end() {
      if (isBar) stream.write(CLEAR);
    },
  };
}

/** Shows nothing: for answers that a machine reads. */
export const SILENT: Progress = { step() {}, end() {} };
