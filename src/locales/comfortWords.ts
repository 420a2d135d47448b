/** The controls that a script adds to the page of a figure. */
export interface ComfortWords {
  /** Of the slider that goes from point to point. */
  readonly walk: string;
  /** "3 dari 11" */
  readonly of: string;
  readonly mark: string;
  readonly nothing: string;
  /** Before the name of a column. */
  readonly ascending: string;
  readonly descending: string;
  readonly original: string;
}
