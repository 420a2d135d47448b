import type { APIContext, MiddlewareNext } from "astro";
import { DataError } from "../../model/dataError.ts";
import { askedPage } from "./askedPage.ts";
import { elsewhere } from "./elsewhere.ts";
import { faultPage, withNotice } from "./faultPage.ts";
import { withOpenPolicy } from "./openPolicy.ts";

/** Below what the site stands, with a slash at its end. */
const BASE = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;

/**
 * What the development server does to a page: its policy lets the server's script run, faults elsewhere are told
 * on it, and a fault that only the page itself came upon is told instead of it. No build knows this file.
 */
export async function onRequest({ url }: APIContext, next: MiddlewareNext): Promise<Response> {
  const { language } = askedPage(url.pathname.slice(BASE.length));
  try {
    const response = await next();
    const { status, headers } = response;
    if (!(headers.get("content-type") ?? "").startsWith("text/html")) return response;
    const html = withNotice(withOpenPolicy(await response.text()), elsewhere(), language, BASE);
    return new Response(html, { status, headers });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const html = faultPage(error.diagnostics, language, BASE);
    return new Response(html, { status: 500, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}
