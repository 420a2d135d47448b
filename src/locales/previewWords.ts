/** The words of the preview, for whoever edits data and reports. */
export interface PreviewWords {
  /** In place of a page that cannot be shown. */
  readonly title: string;
  readonly count: (count: number) => string;
  readonly whatToDo: string;
  /** Of problems of one kind that are not listed. */
  readonly more: (count: number) => string;
  /** On a page that can be shown, while something else stops publication. */
  readonly elsewhere: (count: number) => string;
}
