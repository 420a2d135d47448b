import type { EmbedWords } from "../embedWords.ts";

/** The words of figures framed elsewhere, in English. */
export const embeds: EmbedWords = {
  follows: "This embed always shows the newest edition.",
  stays: (edition) => `This embed stays with the ${edition}.`,
  toFigure: "Table, downloads and full notes",
  newTab: "opens a new tab",
  frameTitle: (measure) => `${measure ?? "Poverty chart"}, newest edition (Laju)`,
  credit: (source, site, edition) => `Source: ${source}. Processed by: ${site}, ${edition}.`,
  page: {
    title: "Embed this figure",
    lede: "Copy one of the codes into your site. An embed uses no script, no cookie and no file from third parties.",
    description: (figure) => `Codes to embed this figure in another site: ${figure}`,
    noAddress:
      "The permanent address of this site has not been set. The codes on this page hold on the same host only; for another site, put the full address of this site in front of every address.",
    live: {
      name: "Always the newest",
      text: "Shows this figure from the newest edition, so its numbers and title change when a new edition is published.",
    },
    frozen: (edition) => ({
      name: `Stays with the ${edition}`,
      text: "Goes on showing this edition, corrections apart, and tells readers when there is a newer one.",
    }),
    seeLive: "See the embed that is always the newest",
    seeFrozen: "See the embed that stays",
    frames: {
      name: "How it looks",
      text: "The same embed at several widths. Those wider than your screen are not shown.",
    },
    pixels: (width) => `${width} pixels`,
    fullWidth: "As wide as the column",
    size: {
      name: "Width and height",
      text: "The height is computed for this figure, so that all of it is seen without scrolling at a width of 320 pixels or more. In a narrow column the text takes more lines and the picture is more upright, so a fixed ratio of width and height would not do. In a wide column the style in the code makes it shorter; if your site removes styles, the height attribute is still enough for every width.",
    },
    measured: {
      name: "The exact height, with a script",
      text: "Optional, for sites willing to load one small script from here. The embed is then made as high as its content, however wide the column.",
      frame:
        'The page in the frame only answers. When the page around it sends the message {type: "laju:height?"}, it replies {type: "laju:height", figure, height} to the one that asked and no one else; the height is in pixels.',
      host: "The script sematan.js asks the frames whose address is on this site, checks the origin and the sender of every answer, and ignores a height that is no number between 100 and 5,000. It sends nothing anywhere else.",
      own: "You may copy the script to your own site. The origin it trusts is the script’s own, so adapt its first line.",
    },
    image: {
      name: "The picture alone",
      text: "For sites that accept no frames. The picture is of this edition and does not change to a newer one.",
    },
    oembed: {
      name: "oEmbed",
      text: "The address of the oEmbed description, for systems that read it; the embeds name it too.",
    },
    citation: { name: "Citation", text: "Name the source of the figures and who processed them apart." },
    code: "Code",
    copy: "Copy",
    copied: "Copied.",
    selected: "Selected; copy it with your keyboard.",
    back: "Back to the figure",
  },
};
