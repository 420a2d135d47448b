/** What a page around an embed asks, and what the embed answers: the protocol of `public/sematan.js`. */
const QUESTION = "laju:height?";
const ANSWER = "laju:height";

/**
 * Tells the page around this one how high its content is, in whole pixels, whenever that page asks. Nobody
 * else is told, and a page without an origin cannot be.
 */
export function answerHeight(window: Window): void {
  window.addEventListener("message", ({ data, origin, source }: MessageEvent) => {
    const isAsked = data?.type === QUESTION && source === window.parent && origin !== "null";
    const content = window.document.querySelector("main");
    if (!isAsked || content === null) return;
    const height = Math.ceil(content.getBoundingClientRect().height);
    window.parent.postMessage({ type: ANSWER, figure: content.dataset.figure, height }, origin);
  });
}
