import { defineConfig } from "astro/config";
import { shareCards } from "./src/site/cards/integration.ts";
import { livePreview } from "./src/site/preview/integration.ts";
import { webFont } from "./src/site/webFont.ts";

/** Where the site will stand, e.g. LAJU_SITE=https://example.org LAJU_BASE=/laju. */
const { LAJU_SITE: site, LAJU_BASE: base = "/", LAJU_OUT: outDir = "./dist" } = process.env;

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir,
  srcDir: "./src/site",
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  build: { format: "directory", assets: "aset", inlineStylesheets: "never" },
  integrations: [shareCards(), livePreview()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { "web-font.woff2": await webFont() } },
    build: { assetsInlineLimit: 0 },
  },
});
