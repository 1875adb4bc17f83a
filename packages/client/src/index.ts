import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { paths } from "./schema.ts";

export { type Answer, answerOf } from "./answer.ts";
export { type Problem, ProblemError, type ProblemType } from "./problem.ts";
export type { components, operations, paths } from "./schema.ts";

import type { components } from "./schema.ts";

/** A named type of the API description: `Schema<"WorkPlan">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Every operation of the service, by method and path. */
export type Client = FetchClient<paths, `application/${string}json`>;

export interface ClientOptions {
  /** Where the service is, such as `http://localhost:3000`; in a page that it serves, an empty string. */
  readonly baseUrl: string;
  /** An OpenID Connect access token, or what gets one before each request. Reading public records needs none. */
  readonly token?: string | (() => string | Promise<string>);
  /** Instead of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A typed client of the service. Works where `fetch` is: browsers, and Node 20 or later. */
export const createClient = ({ baseUrl, token, fetch }: ClientOptions): Client => {
  const client: Client = createFetchClient({ baseUrl, ...(fetch ? { fetch } : {}) });
  if (token !== undefined)
    client.use({
      onRequest: async ({ request }) => {
        request.headers.set("authorization", `Bearer ${typeof token === "string" ? token : await token()}`);
        return request;
      },
    });
  return client;
};
