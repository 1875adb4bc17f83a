import { problem, problemReply, type Received, type Reply } from "../http/messages.ts";
import type { Endpoint } from "../http/router.ts";
import type { LocalIssuer } from "./local-issuer.ts";
import { parseTokenRequest } from "./token-request.ts";

const json = { "cache-control": "no-store", "content-type": "application/json" };

/** A page of another site, led here by a forged name, must not get a token: only names of this machine count. */
const isAskedLocally = ({ headers }: Received): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers["host"] ?? "");

const issueToken = async (issuer: LocalIssuer, request: Received): Promise<Reply> => {
  if (!isAskedLocally(request)) {
    return problemReply(problem("role-missing", "Tokens are issued to this machine only."), request.path);
  }
  const parsed = parseTokenRequest(request.body.toString("utf8"));
  if ("malformed" in parsed) return problemReply(problem("json-malformed", parsed.malformed), request.path);
  if ("faults" in parsed) {
    const invalid = problem("request-invalid", "The token cannot be issued as asked; see `errors`.");
    return problemReply({ ...invalid, errors: parsed.faults }, request.path);
  }
  const { expiresInSeconds, ...claims } = parsed.request;
  const token = await issuer.token({ ...claims, expiresInSeconds });
  return {
    status: 200,
    headers: json,
    body: JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: expiresInSeconds }),
  };
};

/** The issuer of one machine. */
export const issuerEndpoints = (issuer: LocalIssuer): readonly Endpoint[] => [
  { method: "POST", path: "/local/token", answer: (request) => issueToken(issuer, request) },
  {
    method: "GET",
    path: "/local/.well-known/jwks.json",
    answer: async () => ({ status: 200, headers: json, body: issuer.keys }),
  },
];
