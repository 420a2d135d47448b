import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";
import { contentPolicy } from "../src/site/contentPolicy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface SiteServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site from a folder on a free port of this machine, as a plain host would, under the policy its
 * pages must hold: a folder without its slash is redirected, and what does not exist is the 404 page.
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  const root = resolve(folder);
  const send = (response: ServerResponse, status: number, file: string) => {
    response.writeHead(status, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": contentPolicy(addressOf(root, file)),
      "x-content-type-options": "nosniff",
    });
    response.end(readFileSync(file));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = resolve(join(root, pathOf(pathname)));
    const kind = asked === root || asked.startsWith(root + sep) ? kindOf(asked) : undefined;
    const index = join(asked, "index.html");
    if (kind === "folder" && kindOf(index) === "file") {
      if (pathname.endsWith("/")) send(response, 200, index);
      else response.writeHead(301, { location: `${pathname}/` }).end();
    } else if (kind === "file") send(response, 200, asked);
    else send(response, 404, join(root, "404.html"));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The address of a file below the root of its site: that of a page ends in a slash. */
function addressOf(root: string, file: string): string {
  return relative(root, file)
    .replaceAll("\\", "/")
    .replace(/(^|\/)index\.html$/, "$1");
}

function pathOf(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function kindOf(path: string): "file" | "folder" | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? "folder" : found?.isFile() ? "file" : undefined;
}
