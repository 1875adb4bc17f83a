import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** A request as it came in; names of headers in lower case. */
export interface SignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface KnownAccess {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What a signature says of itself. */
interface Claim {
  readonly signature: string;
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly at: string;
  /** Key, day, region, service and a word, as they were joined. */
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
  /** Seconds after which it is none any more. */
  readonly seconds: number;
}

const fifteenMinutes = 900;

const claimOf = ({ url, headers, body }: SignedRequest): Claim | undefined => {
  const query = url.searchParams;
  if (query.has("X-Amz-Signature"))
    return {
      signature: query.get("X-Amz-Signature") ?? "",
      at: query.get("X-Amz-Date") ?? "",
      credential: query.get("X-Amz-Credential") ?? "",
      signedHeaders: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
      payloadHash: "UNSIGNED-PAYLOAD",
      seconds: Number(query.get("X-Amz-Expires")),
    };
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers["authorization"] ?? "",
    );
  const [, credential = "", signedHeaders = "", signature = ""] = found ?? [];
  const at = headers["x-amz-date"] ?? "";
  return found === null
    ? undefined
    : {
        signature,
        at,
        credential,
        signedHeaders: signedHeaders.split(";"),
        payloadHash: sha256(body),
        seconds: fifteenMinutes,
      };
};

const canonicalQuery = (url: URL): string =>
  [...url.searchParams]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]): readonly [string, string] => [encoded(name), encoded(value)])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");

const canonicalRequest = ({ method, url, headers }: SignedRequest, claim: Claim): string =>
  [
    method,
    url.pathname,
    canonicalQuery(url),
    ...claim.signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/ +/g, " ")}`),
    "",
    claim.signedHeaders.join(";"),
    claim.payloadHash,
  ].join("\n");

const isTimely = ({ at, seconds }: Claim, now: number): boolean => {
  const begun = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  const age = (now - begun) / 1000;
  return age >= -fifteenMinutes && age <= seconds;
};

/**
 * Whether a request carries a signature (Signature Version 4, in its header or in its link) of whoever has the secret, and
 * one that still counts. Host and, in a header, the whole body are part of it.
 */
export const isSigned = (
  request: SignedRequest,
  { accessKeyId, secretAccessKey }: KnownAccess,
  now: number,
): boolean => {
  const claim = claimOf(request);
  if (claim === undefined || !isTimely(claim, now) || !claim.signedHeaders.includes("host")) return false;
  const [key, day = "", region = "", service = "", word = ""] = claim.credential.split("/");
  if (key !== accessKeyId || word !== "aws4_request") return false;
  const text = [
    "AWS4-HMAC-SHA256",
    claim.at,
    [day, region, service, word].join("/"),
    sha256(canonicalRequest(request, claim)),
  ].join("\n");
  const signing = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), service), word);
  const expected = hmac(signing, text);
  const given = Buffer.from(claim.signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
};
