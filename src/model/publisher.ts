import type { Words } from "./words.ts";

/** Whose pages these are; independent and unofficial until an institution adopts them. */
export interface Publisher {
  readonly official: boolean;
  readonly name: Words;
  /** Whether the page of public statements is published. */
  readonly claims: boolean;
  /** An e-mail address or a page (https) for questions and corrections, once one is named. */
  readonly contact: string | undefined;
}
