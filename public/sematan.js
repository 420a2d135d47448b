// Gives embedded figures of this script's site the height they ask for. Optional: without it they are higher.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const loaded = new Set();
  const ask = (frame) => {
    if (frame.src?.startsWith(`${origin}/`)) {
      loaded.add(frame);
      frame.contentWindow?.postMessage({ type: "laju:height?" }, origin);
    }
  };
  addEventListener("message", ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== "laju:height") return;
    const { height } = data;
    if (!Number.isFinite(height) || height < 100 || height > 5000) return;
    for (const frame of loaded) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  // The loading of a frame does not bubble, but it can be caught on its way down.
  document.addEventListener("load", ({ target }) => target.localName === "iframe" && ask(target), true);
  addEventListener("resize", () => loaded.forEach(ask));
  // Frames that were there before this script: at the latest when all of the page is.
  const askAll = () => document.querySelectorAll("iframe").forEach(ask);
  if (document.readyState === "complete") askAll();
  else addEventListener("load", askAll);
})();
