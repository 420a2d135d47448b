/**
 * Puts the text of an element on the clipboard or, where the browser does not allow that, selects it.
 *
 * @returns which of the two happened
 */
export async function copySentence(sentence: HTMLElement): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(sentence.textContent ?? "");
    return "copied";
  } catch {
    const range = document.createRange();
    range.selectNodeContents(sentence);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return "selected";
  }
}
