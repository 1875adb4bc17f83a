import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Endpoint } from "../http/router.ts";

const headers = {
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const pages = [
  { path: "/", file: "home.html", contentType: "text/html; charset=utf-8" },
  { path: "/local/sign-in", file: "sign-in.html", contentType: "text/html; charset=utf-8" },
  { path: "/local/sign-in.js", file: "sign-in.js", contentType: "text/javascript; charset=utf-8" },
  { path: "/local/page.css", file: "page.css", contentType: "text/css; charset=utf-8" },
] as const;

/** The pages of one machine: where things are, and the sign-in. */
export const pageEndpoints: readonly Endpoint[] = pages.map(({ path, file, contentType }) => ({
  method: "GET",
  path,
  answer: async () => ({
    status: 200,
    headers: { ...headers, "content-type": contentType },
    body: await readFile(join(import.meta.dirname, file)),
  }),
}));
