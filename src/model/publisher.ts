import type { Words } from "./words.ts";

/** Whose pages these are; independent and unofficial until an institution adopts them. */
export interface Publisher {
  readonly official: boolean;
  readonly name: Words;
  /** Whether the page of public statements is published. */
  readonly claims: boolean;
}
