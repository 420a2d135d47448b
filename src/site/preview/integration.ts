import { join } from "node:path";
import type { AstroIntegration, HookParameters } from "astro";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { forgetImporters, runnerOf } from "./runner.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** Folders whose files the pages are made from, besides code and styles. */
const WATCHED = ["data", "reports"] as const;

/** What the development server asks for itself. */
const OF_SERVER = /^(?:@|src\/|node_modules\/|\.)/;

/** How long after a page everything else is proven, in milliseconds. */
const REST = 1000;

/**
 * Under `npm run dev`, pages follow data and reports: a saved file reloads the open page, which is made from it or
 * says in words what is wrong. In a build it does nothing.
 */
export function livePreview(): AstroIntegration {
  let base = "/";
  return {
    name: "live-preview",
    hooks: {
      "astro:config:setup": ({ command, config, addMiddleware, updateConfig }) => {
        if (command !== "dev") return;
        base = `${config.base.replace(/\/$/, "")}/`;
        addMiddleware({ entrypoint: new URL("./devPages.ts", import.meta.url), order: "pre" });
        updateConfig({ vite: { server: { watch: { ignored: ["**/.laju/**"] } } } });
      },
      "astro:server:setup": ({ server }) => {
        reloadOnSave(server);
        followFiles(server, () => base);
      },
    },
  };
}

function reloadOnSave(server: Server): void {
  const folders = WATCHED.map((folder) => `${server.config.root}/${folder}/`);
  server.watcher.on("all", (_event, file) => {
    const path = file.replaceAll("\\", "/");
    if (folders.some((folder) => path.startsWith(folder))) reload(server);
  });
}

function reload(server: Server): void {
  server.environments.client.hot.send({ type: "full-reload" });
}

/** Before a page is made, the files are looked at; a little after it was, everything else is proven. */
function followFiles(server: Server, base: () => string): void {
  const site = join(server.config.root, "src", "site").replaceAll("\\", "/");
  const contentFile = `${site}/content.ts`;
  const prover = restProver(server, `${site}/preview`);
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(base().length);
    if (OF_SERVER.test(path)) return next();
    try {
      const runner = runnerOf(server);
      const { lookAgain } = await runner.import<typeof import("../content.ts")>(contentFile);
      if (lookAgain()) {
        forgetImporters(runner, contentFile);
        prover.change();
      }
      const { faultsInstead } = await runner.import<typeof import("./faults.ts")>(
        `${site}/preview/faults.ts`,
      );
      const faults = faultsInstead(path, base());
      if (faults === undefined) {
        prover.proveLater();
        return next();
      }
      response.writeHead(500, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(faults);
    } catch (error) {
      next(error);
    }
  });
}

/** Proves everything once after every change, a step at a time, and tells pages what does not hold. */
function restProver(server: Server, folder: string) {
  let turn = 0;
  let begun: number | undefined;

  async function prove(mine: number): Promise<void> {
    const runner = runnerOf(server);
    const { remainingProofs } = await runner.import<typeof import("./faults.ts")>(`${folder}/faults.ts`);
    const { tellElsewhere } = await runner.import<typeof import("./elsewhere.ts")>(`${folder}/elsewhere.ts`);
    const found: Diagnostic[] = [];
    for (const step of remainingProofs()) {
      if (mine !== turn) return;
      found.push(...step());
      await new Promise((resume) => setImmediate(resume));
    }
    if (mine === turn && tellElsewhere(found)) reload(server);
  }

  return {
    /** Something changed: what was being proven holds no longer. */
    change() {
      turn += 1;
    },
    /** A page was made from what holds now; the rest can wait a little. */
    proveLater() {
      if (begun === turn) return;
      begun = turn;
      const mine = turn;
      const proving = () => prove(mine).catch((error: unknown) => server.config.logger.error(String(error)));
      setTimeout(proving, REST).unref();
    },
  };
}
