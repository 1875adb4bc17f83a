import { Sha256 } from "@smithy/core/checksum";
import { HttpRequest } from "@smithy/core/protocols";
import { SignatureV4 } from "@smithy/signature-v4";
import type { AwsAccess } from "./aws-access.ts";

/** Has this function called with an event, soon and by itself: Lambda keeps the event until it was taken. */
export type SelfCall = (event: object) => Promise<void>;

/** Lambda's own call of a function, asynchronous: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html. */
export const selfCall = (endpoint: string, name: string, { region, credentials }: AwsAccess): SelfCall => {
  const base = new URL(endpoint);
  const signature = new SignatureV4({ service: "lambda", region, credentials, sha256: Sha256 });
  return async (event) => {
    const body = JSON.stringify(event);
    const request = new HttpRequest({
      method: "POST",
      protocol: base.protocol,
      hostname: base.hostname,
      ...(base.port !== "" && { port: Number(base.port) }),
      path: `/2015-03-31/functions/${name}/invocations`,
      headers: { host: base.host, "content-type": "application/json", "x-amz-invocation-type": "Event" },
      body,
    });
    const { host: _, ...headers } = (await signature.sign(request)).headers;
    const response = await fetch(new URL(request.path, base), { method: "POST", headers, body });
    if (response.status !== 202)
      throw new Error(`Lambda answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  };
};
