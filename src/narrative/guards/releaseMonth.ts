import { objection, sentenceBySentence } from "./guard.ts";
import { wordsAtEnd } from "./wholeWords.ts";

/** The month a figure is of is not the month it was published in. */
export const releaseMonth = sentenceBySentence((sentence, { locale }) =>
  sentence.values.flatMap(({ id, finding, format, start, end }) => {
    if (finding?.month == null || (format !== "period" && format !== "year")) return [];
    const said = wordsAtEnd(
      sentence.written.slice(0, start),
      `(?:${locale.guards.release})(?: BPS| by BPS)?(?: (?:pada|di|in|on))?`,
    );
    return said === undefined
      ? []
      : [
          objection(
            "release_month",
            sentence,
            start,
            { found: `${said} ${sentence.text.slice(start, end)}`, finding: id },
            "warning",
          ),
        ];
  }),
);
