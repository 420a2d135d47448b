import type { HookParameters } from "astro";

type Server = HookParameters<"astro:server:setup">["server"];

interface EvaluatedModule {
  readonly id: string;
  readonly importers: ReadonlySet<string>;
}

/** What evaluates the modules of pages inside the development server. */
export interface Runner {
  import<Module>(file: string): Promise<Module>;
  readonly evaluatedModules: {
    getModuleById(id: string): EvaluatedModule | undefined;
    invalidateModule(module: EvaluatedModule): void;
  };
}

/** @throws Error if pages are evaluated elsewhere than in the server's own process */
export function runnerOf(server: Server): Runner {
  const { ssr } = server.environments;
  if (!("runner" in ssr))
    throw new Error("the preview needs pages that are made in the server's own process");
  return ssr.runner as Runner;
}

/**
 * Whatever was made from a module is made anew: every module that imports it, however far up, is evaluated again
 * when it is asked for. The module itself stays, and with it what it remembers.
 */
export function forgetImporters({ evaluatedModules }: Runner, file: string): void {
  const forgotten = new Set([file]);
  const queue = [file];
  for (const id of queue) {
    for (const importer of evaluatedModules.getModuleById(id)?.importers ?? []) {
      const module = evaluatedModules.getModuleById(importer);
      if (module === undefined || forgotten.has(importer)) continue;
      forgotten.add(importer);
      queue.push(importer);
    }
  }
  forgotten.delete(file);
  for (const id of forgotten) {
    const module = evaluatedModules.getModuleById(id);
    if (module !== undefined) evaluatedModules.invalidateModule(module);
  }
}
