import { createServer, type IncomingHttpHeaders } from "node:http";
import { Webhook } from "standardwebhooks";

/** What a subscriber was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A subscriber's server, on this machine. */
export interface Receiver {
  readonly url: string;
  /** Everything that was sent, whatever was answered. */
  readonly received: Received[];
  /** What it answers: a status, or nothing at all. */
  answer: (received: Received) => number | "nothing";
  /** `event id` of each message that it took. */
  taken(): readonly string[];
  stop(): Promise<void>;
}

/** What one message says, once its signature was found to be right. @throws Error when it is wrong. */
export const opened = ({ headers, body }: Received, secret: string) => {
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]));
  const told: unknown = new Webhook(secret).verify(body, signed);
  return told;
};

export const startReceiver = async (): Promise<Receiver> => {
  const taken: string[] = [];
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    const status = receiver.answer(one);
    if (status === "nothing") return;
    if (status < 300) {
      const { type, data } = JSON.parse(one.body);
      taken.push(`${type} ${data.id}`);
    }
    response.writeHead(status, status >= 300 && status < 400 ? { location: "/elsewhere" } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer: () => 204,
    taken: () => taken,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
};
