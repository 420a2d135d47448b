/** What the development server needs besides: its own script, its socket, and styles that it writes into the page. */
const OPENED: Readonly<Record<string, string>> = {
  "script-src": "'self'",
  "connect-src": "'self' ws: wss:",
  "style-src": "'self' 'unsafe-inline'",
};

/** A content policy with what a page needs under the development server, and nothing else. */
export function openPolicy(policy: string): string {
  const kept = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => !Object.hasOwn(OPENED, directive.split(" ")[0] ?? ""));
  return [...kept, ...Object.entries(OPENED).map(([name, values]) => `${name} ${values}`)].join("; ");
}

/** A page under its policy, opened for the development server. */
export function withOpenPolicy(html: string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/,
    (_all, before: string, policy: string, after: string) => `${before}${openPolicy(policy)}${after}`,
  );
}
