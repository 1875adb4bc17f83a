import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** An answer; or a connection that breaks instead of one, or in its middle. */
export type Exchange = { readonly status: number; readonly body: string } | "broken" | "cut";

export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ScriptedServer {
  readonly url: string;
  /** What the next requests meet, in turn; forgets what was received. */
  script(exchanges: readonly Exchange[]): void;
  received(): readonly Received[];
  stop(): Promise<void>;
}

const meet = (response: ServerResponse, exchange: Exchange | undefined): void => {
  if (exchange === undefined || exchange === "broken") response.destroy();
  else if (exchange === "cut")
    response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy());
  else response.writeHead(exchange.status, { "x-amzn-requestid": "request" }).end(exchange.body);
};

/** A server in the place of DynamoDB that answers as it is told and keeps what it was sent. */
export const startScriptedServer = async (): Promise<ScriptedServer> => {
  let script: Exchange[] = [];
  let received: Received[] = [];
  const server = createServer(async (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    received.push({ headers, body: await text(request) });
    meet(response, script.shift());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    script: (exchanges) => {
      script = [...exchanges];
      received = [];
    },
    received: () => received,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
