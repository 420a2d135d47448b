import { type Guard, objection } from "./guard.ts";
import { hasWords, literally, wholeWords } from "./wholeWords.ts";

/**
 * "Reached" of a target that several documents set: the block names the document, since an easier target may
 * have taken the place of the one that was missed.
 */
export const targetOfSeveral: Guard = (block, { edition, locale }) =>
  block.sentences.flatMap((sentence) => {
    const bound = [
      ...sentence.values.flatMap(({ finding }) => finding ?? []),
      ...sentence.claims.flatMap(({ findings }) => findings),
    ].filter(({ id, measure }) => measure === "target" || /\.target\./.test(id));
    const indicators = new Set(bound.map(({ indicator }) => indicator));
    const documents = edition.analyses.targetLedgers.focus.documents.filter(({ records }) =>
      records.some(({ target }) => indicators.has(target.indicator)),
    );
    if (documents.length < 2) return [];
    if (documents.some(({ document }) => hasWords(block.written, literally(document)))) return [];
    return wholeWords(sentence.written, locale.guards.targetMet).map(({ 0: found, index }) =>
      objection(
        "target_of_several",
        sentence,
        index,
        { found, documents: documents.map(({ document }) => document).join("; ") },
        "warning",
      ),
    );
  });
