/** The words of an edition on one page. */
export interface InfographicWords {
  readonly title: (place: string, edition: string) => string;
  /** A frequency as a sentence: "sekitar 6 dari setiap 100 warga Kota Pekalongan …". */
  readonly ofHundred: (frequency: string, place: string) => string;
  /** What one sign of the pictogram stands for. */
  readonly each: string;
  /** Of the picture for messages, for readers that do not see it. */
  readonly alternative: (title: string) => string;
}
