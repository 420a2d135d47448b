import { sentenceSpans } from "../narrative/guards/sentenceSpans.ts";
import type { EditionReport } from "../narrative/renderReport.ts";
import { spokenBlocksOf } from "../narrative/spokenText.ts";
import type { MessageCardContent } from "../publish/messageCardLayout.ts";
import { asOf, standing } from "../publish/publication.ts";
import { content, type Volume } from "./content.ts";
import { absolute, linksFor, ONE_MINUTE, SITE } from "./links.ts";
import { plainText } from "./plainText.ts";

/** The plain version of an edition in a language, if it has one. */
export function oneMinuteReport({ reports }: Volume): EditionReport | undefined {
  return reports.get(ONE_MINUTE);
}

/** How many of a hundred people live below the line: as many as the headline says. */
export function toldOfHundred({ edition }: Volume): number {
  const rate = edition.findings.get("headcount_ratio.latest")?.value;
  if (rate == null) throw new RangeError(`edition ${edition.definition.id} has no newest rate`);
  return Math.round(rate);
}

/** Where a page is, if the site's own address is known. */
function addressOf({ edition, locale }: Volume): string | undefined {
  return SITE === undefined
    ? undefined
    : absolute(linksFor(locale.language).oneMinute(edition.definition.id));
}

/**
 * The plain version as text for a message: the headline between the asterisks that make it bold there, paragraphs,
 * what cannot be concluded, and of which edition it is, where it stands and whose it is.
 */
export function oneMinuteText(volume: Volume): string | undefined {
  const report = oneMinuteReport(volume);
  if (report === undefined) return undefined;
  const { edition, locale } = volume;
  const { language } = locale;
  const said = (html: string) => spokenBlocksOf(html).join("\n\n");
  const address = addressOf(volume);
  const paragraphs = [
    `*${said(report.headline)}*`,
    said(report.lede),
    said(report.html),
    [locale.site.cannot, ...report.cannot.map((sentence) => `- ${said(sentence)}`)].join("\n"),
    [
      asOf({ edition }, language),
      ...(address === undefined ? [] : [address]),
      standing({ publisher: content().publisher }, language),
    ].join("\n"),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** What stands on the card for messaging groups. */
export function oneMinuteCard(volume: Volume): MessageCardContent | undefined {
  const report = oneMinuteReport(volume);
  if (report === undefined) return undefined;
  const { edition, locale } = volume;
  const { site, oneMinute, guards, language } = locale;
  const lede = plainText(report.lede);
  const sentences = sentenceSpans(lede, guards.abbreviations).map(([start, end]) => lede.slice(start, end));
  return {
    siteName: site.siteName,
    place: edition.regions.get(edition.definition.focus)?.name ?? "",
    told: toldOfHundred(volume),
    headline: plainText(report.headline),
    caption: oneMinute.each,
    lines: [...sentences, oneMinute.before(edition)].filter((line) => line !== ""),
    source: sourceLine(volume),
    edition: asOf({ edition }, language),
    standing: standing({ publisher: content().publisher }, language),
    address: addressOf(volume)?.replace(/^https?:\/\//, ""),
  };
}

/** "Sumber: BPS, …" */
export function sourceLine({ locale: { site } }: Volume): string {
  return `${site.source}: ${site.sourceBasic} (${site.readThrough}); ${site.computedHere}.`;
}
