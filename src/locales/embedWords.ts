/** A choice or a part of the page of codes: its name and what is said of it. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The words of figures framed elsewhere, and of the page that shows how that looks. */
export interface EmbedWords {
  /** In an embed that follows the editions. */
  readonly follows: string;
  /** In an embed of one edition. */
  readonly stays: (edition: string) => string;
  readonly toFigure: string;
  /** For ears: where a link opens. */
  readonly newTab: string;
  /** What a frame that follows the editions is called; `measure` is what it shows, if that names no year. */
  readonly frameTitle: (measure: string | undefined) => string;
  /** The line below a picture taken elsewhere: source and processing, apart. */
  readonly credit: (source: string, site: string, edition: string) => string;
  readonly page: {
    readonly title: string;
    readonly lede: string;
    readonly description: (figure: string) => string;
    /** Where the site's own address is not known. */
    readonly noAddress: string;
    readonly live: NamedText;
    readonly frozen: (edition: string) => NamedText;
    readonly seeLive: string;
    readonly seeFrozen: string;
    readonly frames: NamedText;
    readonly pixels: (width: number) => string;
    readonly fullWidth: string;
    readonly size: NamedText;
    readonly measured: NamedText & {
      readonly frame: string;
      readonly host: string;
      readonly own: string;
    };
    readonly image: NamedText;
    readonly oembed: NamedText;
    readonly citation: NamedText;
    readonly code: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly back: string;
  };
}
