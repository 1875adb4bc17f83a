import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { crc32 } from "node:zlib";
import { brokenConnection, type RequestHandler } from "./request-handler.ts";

/** AWS: the largest request that DynamoDB accepts. */
const maxRequestBytes = 16 * 1024 * 1024;
/** A page of another site may not reach us under its own name (DNS rebinding). */
const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export type ListeningServer = { readonly port: number; close(): Promise<void> };

/** Listens on a loopback address. @throws (rejects) when the port is taken. */
export function listen(handler: RequestHandler, host: "127.0.0.1", port: number): Promise<ListeningServer> {
  const server = createServer((request, response) => receive(handler, request, response));
  // An idle connection stays open: an SDK that picks it up again must not find it just closed.
  server.keepAliveTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("the server has no port");
      resolve({ port: address.port, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function receive(handler: RequestHandler, request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= maxRequestBytes) chunks.push(chunk);
  });
  request.on("end", () => {
    const target = request.headers["x-amz-target"];
    if (request.method !== "POST" || typeof target !== "string") {
      send(response, 404, "<UnknownOperationException/>\n");
    } else if (!loopbackHost.test(request.headers.host ?? "")) {
      send(response, 403, "");
    } else if (bytes > maxRequestBytes) {
      send(response, 413, "");
    } else {
      const answer = handler.answer(target, Buffer.concat(chunks).toString("utf8"));
      if (answer === brokenConnection) request.socket.destroy();
      else send(response, answer.status, answer.body);
    }
  });
}

function send(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "content-length": body.length,
    "x-amzn-requestid": randomUUID(),
    "x-amz-crc32": crc32(body),
  });
  response.end(body);
}
