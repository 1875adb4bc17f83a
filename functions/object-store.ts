import { Sha256 } from "@smithy/core/checksum";
import { HttpRequest } from "@smithy/core/protocols";
import { SignatureV4 } from "@smithy/signature-v4";
import type { AwsAccess } from "./aws-access.ts";

/** Where documents lie: S3, or what stands in for it on one machine. Two of its operations are used. */
export interface ObjectStore {
  /** Puts an object, in the place of one of the same key. */
  readonly put: (key: string, bytes: Uint8Array, headers: Readonly<Record<string, string>>) => Promise<void>;
  /** A link that serves so many seconds from an instant on, to whoever has it. */
  readonly link: (key: string, from: Date, seconds: number) => Promise<string>;
}

/** A request that could not be carried out; it may be tried again. */
const refused = async (response: Response): Promise<Error> =>
  new Error(`The store of documents answered ${response.status}: ${(await response.text()).slice(0, 300)}`);

/** The objects of one bucket, addressed by path. */
export const objectStore = (
  endpoint: string,
  bucket: string,
  { region, credentials }: AwsAccess,
): ObjectStore => {
  const base = new URL(endpoint);
  const signature = new SignatureV4({
    service: "s3",
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const requestOf = (method: string, key: string, headers: Readonly<Record<string, string>>): HttpRequest =>
    new HttpRequest({
      method,
      protocol: base.protocol,
      hostname: base.hostname,
      ...(base.port !== "" && { port: Number(base.port) }),
      path: `/${bucket}/${key}`,
      headers: { host: base.host, ...headers },
    });
  return {
    put: async (key, bytes, headers) => {
      const request = requestOf("PUT", key, headers);
      request.body = bytes;
      const { host: _, ...signed } = (await signature.sign(request)).headers;
      const response = await fetch(new URL(request.path, base), {
        method: "PUT",
        headers: signed,
        body: new Uint8Array(bytes),
      });
      if (!response.ok) throw await refused(response);
    },
    link: async (key, from, seconds) => {
      const request = requestOf("GET", key, { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" });
      const { path, query } = await signature.presign(request, { signingDate: from, expiresIn: seconds });
      const url = new URL(path, base);
      for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
      return url.href;
    },
  };
};
