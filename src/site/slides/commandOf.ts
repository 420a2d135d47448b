/** What a presenter can ask for. */
export type Command = "next" | "previous" | "first" | "last" | "leave" | "full screen";

const COMMANDS: Readonly<Record<string, Command | undefined>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
  f: "full screen",
  F: "full screen",
};

/**
 * What a key asks for; nothing where the browser or the system means something else by it.
 *
 * @example commandOf({ key: "PageDown" }) // "next"
 */
export function commandOf(pressed: {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}): Command | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined;
  if (pressed.key === " " && pressed.shiftKey) return "previous";
  return COMMANDS[pressed.key];
}
