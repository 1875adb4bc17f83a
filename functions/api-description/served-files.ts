/** A file that the function serves: where it lies in the bundle, what it is, and how long it may be kept. */
export interface ServedFile {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** Checked again at every use: it changes with a deployment. */
const revalidated = "no-cache";
/** The viewer changes only with its version. */
const keptForADay = "public, max-age=86400";

const page = (path: string): ServedFile => ({
  path,
  contentType: "text/html; charset=utf-8",
  cacheControl: revalidated,
});

const script = (path: string, cacheControl: string): ServedFile => ({
  path,
  contentType: "text/javascript; charset=utf-8",
  cacheControl,
});

/** Everything that the function serves, by request path. Whatever is not here does not exist. */
export const servedFiles: ReadonlyMap<string, ServedFile> = new Map([
  [
    "/openapi.json",
    { path: "openapi.json", contentType: "application/json; charset=utf-8", cacheControl: revalidated },
  ],
  ["/docs", page("docs/index.html")],
  ["/docs/show-reference.js", script("docs/show-reference.js", revalidated)],
  [
    "/docs/page.css",
    { path: "docs/page.css", contentType: "text/css; charset=utf-8", cacheControl: revalidated },
  ],
  ["/docs/swagger-ui-bundle.js", script("docs/swagger-ui-bundle.js", keptForADay)],
  [
    "/docs/swagger-ui.css",
    { path: "docs/swagger-ui.css", contentType: "text/css; charset=utf-8", cacheControl: keptForADay },
  ],
  [
    "/docs/favicon-32x32.png",
    { path: "docs/favicon-32x32.png", contentType: "image/png", cacheControl: keptForADay },
  ],
  [
    "/docs/licenses.txt",
    { path: "docs/licenses.txt", contentType: "text/plain; charset=utf-8", cacheControl: keptForADay },
  ],
]);
