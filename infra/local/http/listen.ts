import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { problem, problemReply, type Received, type Reply } from "./messages.ts";
import { receive } from "./receive.ts";
import type { Match } from "./router.ts";

/** Only this machine can reach the server. */
export const loopback = "127.0.0.1";
const patienceMs = 1000;

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Until then every request is answered with "too busy". */
  open(route: (method: string, path: string) => Match): void;
  /** Lets requests under way finish for a second, then closes every connection. */
  close(): Promise<void>;
}

const send = (response: ServerResponse, method: string, { status, headers, cookies, body }: Reply): void => {
  response.writeHead(status, {
    ...headers,
    ...(cookies !== undefined && { "set-cookie": [...cookies] }),
    ...(status !== 204 && status !== 304 && { "content-length": Buffer.byteLength(body) }),
  });
  response.end(method === "HEAD" ? undefined : body);
};

const methodProblem = (method: string, allow: readonly string[]) => ({
  type: "about:blank",
  title: "Method not allowed",
  status: 405,
  detail: `${method} is not possible here; ${allow.join(", ")} are.`,
});

const replyTo = async (request: Received, match: Match): Promise<Reply> => {
  switch (match.kind) {
    case "found":
      return match.endpoint.answer(request, match.parameters);
    case "other-methods":
      if (request.method === "OPTIONS") {
        return { status: 204, headers: { allow: match.allow.join(", ") }, body: "" };
      }
      return problemReply(methodProblem(request.method, match.allow), request.path, {
        allow: match.allow.join(", "),
      });
    case "malformed":
      return problemReply(problem("request-invalid", "The path is not well encoded."), request.path);
    case "unknown":
      return problemReply(problem("route-not-found", `Nothing is served at ${request.path}.`), request.path);
  }
};

const tooLarge = (path: string): Reply =>
  problemReply(problem("body-too-large", "The body is larger than 1 MB."), path, { connection: "close" });

const starting = (path: string): Reply =>
  problemReply(problem("too-busy", "The service is starting; try again shortly."), path, {
    "retry-after": "1",
  });

const startServer = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });

const closeServer = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, pause(patienceMs, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
};

/** Takes the port. @throws the system's error, `EADDRINUSE` when another program has it. */
export const listen = async (port: number, onFailure: (error: unknown) => void): Promise<Listening> => {
  let route: ((method: string, path: string) => Match) | undefined;

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = incoming.method ?? "GET";
    const request = await receive(incoming);
    if (request === undefined) return send(response, method, tooLarge(incoming.url ?? "/"));
    if (route === undefined) return send(response, method, starting(request.path));
    send(response, method, await replyTo(request, route(method, request.path)));
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (!incoming.destroyed) onFailure(error);
      response.destroy();
    });
  });
  const taken = await startServer(server, port);
  return {
    url: `http://${loopback}:${taken}`,
    port: taken,
    open: (router) => {
      route = router;
    },
    close: () => closeServer(server),
  };
};
