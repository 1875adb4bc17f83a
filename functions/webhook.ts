import { type IncomingMessage, type RequestOptions, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { Webhook } from "standardwebhooks";
import { guardedLookup, type Reach, urlFault } from "./public-address.ts";

/** A message on its way: its id and body stay the same in every attempt. */
export interface Parcel {
  readonly id: string;
  readonly body: string;
  readonly secrets: readonly string[];
}

/** What came of an attempt. `endpoint`: whatever is sent there now would fail the same. */
export type Sent =
  | { readonly ok: true; readonly status: number }
  | { readonly ok: false; readonly error: string; readonly endpoint: boolean };

export interface Sending extends Reach {
  /** Milliseconds from the connection to the last byte. */
  readonly timeout: number;
}

/** Statuses that say something of the message and not of the endpoint: another message may be taken. */
const refusesMessage = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 403, 404, 405, 408, 410, 421, 425, 429].includes(status);

const judge = (status: number): Sent =>
  status >= 200 && status < 300
    ? { ok: true, status }
    : { ok: false, error: `It answered ${status}.`, endpoint: !refusesMessage(status) };

/** The status of the answer, whatever is in it. Redirections are not followed: they would lead around the checks. */
const post = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const answered = (answer: IncomingMessage) => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    };
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    send(url, options, answered).once("error", reject).end(body);
  });

/** Sends a message by the rules of Standard Webhooks, signed with each secret that is valid. */
export const sendWebhook = async (
  address: string,
  { id, body, secrets }: Parcel,
  at: string,
  { timeout, ...reach }: Sending,
): Promise<Sent> => {
  const url = new URL(address);
  const fault = urlFault(url, reach);
  if (fault !== undefined) return { ok: false, error: fault, endpoint: true };
  const time = new Date(at);
  const options: RequestOptions = {
    method: "POST",
    agent: false,
    lookup: guardedLookup(reach),
    signal: AbortSignal.timeout(timeout),
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "user-agent": "Angkor-Webhooks",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(time.getTime() / 1000)),
      "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, time, body)).join(" "),
    },
  };
  try {
    return judge(await post(url, options, body));
  } catch (error) {
    return { ok: false, error: explain(error, timeout), endpoint: true };
  }
};

const explain = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return "It could not be reached.";
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return `It did not answer within ${timeout / 1000} seconds.`;
  return error.name === "AddressRefused"
    ? error.message
    : `It could not be reached: ${String(Reflect.get(error, "code") ?? error.name)}.`;
};
