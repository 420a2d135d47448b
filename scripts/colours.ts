import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

export type Colour = "green" | "yellow" | "red" | "blue" | "dim" | "bold";

/** Colours a text for the stream it was made for. */
export type Paint = (colour: Colour, text: string) => string;

/**
 * Colours texts for a stream: only where it is a terminal that has colours and NO_COLOR is unset or empty, or where
 * FORCE_COLOR asks for them; otherwise texts stay as they are. Node decides, as it does for its own messages.
 */
export function paintFor(stream: NodeJS.WritableStream | WriteStream = process.stdout): Paint {
  return (colour, text) => styleText(colour, text, { stream, validateStream: true });
}
