import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { isRecord } from "../json.ts";
import type { SigningKey } from "./signing-key.ts";

/** What a token says of its bearer. */
export interface TokenClaims {
  /** `isu`, or from a day until (exclusive) another: `committee@2025-12-01/2027-11-30`. */
  readonly roles: readonly string[];
  /** The State (ISO 3166-1 alpha-3) or organisation it acts for. */
  readonly state?: string;
  /** Looked up in the API's own roster when left out. */
  readonly statesParty?: boolean;
  /** One hour when left out; less than zero makes a token that has expired. */
  readonly expiresInSeconds?: number;
  readonly subject?: string;
}

export const localClientId = "angkor-one-machine";

export interface LocalIssuer {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly keys: string;
  token(claims: TokenClaims): Promise<string>;
}

/** Tells whether a State is a State Party by asking the API. One that it does not know (yet) is none. */
const rosterOf =
  (baseUrl: string) =>
  async (state: string): Promise<boolean> => {
    if (!/^[A-Z]{3}$/.test(state)) return false;
    try {
      const response = await fetch(`${baseUrl}/states/${state}`, { signal: AbortSignal.timeout(5000) });
      const found: unknown = await response.json();
      return response.ok && isRecord(found) && found["statesParty"] === true;
    } catch {
      return false;
    }
  };

/** Signs access tokens of Cognito's shape, for one machine only: nothing of this is deployed. */
export const localIssuer = (baseUrl: string, key: SigningKey): LocalIssuer => {
  const issuer = `${baseUrl}/local`;
  const isStateParty = rosterOf(baseUrl);

  const statesPartyOf = async ({ state, statesParty }: TokenClaims): Promise<boolean> =>
    statesParty ?? (state !== undefined && (await isStateParty(state)));

  return {
    issuer,
    jwksUri: `${issuer}/.well-known/jwks.json`,
    keys: JSON.stringify({ keys: [key.publicJwk] }),
    token: async (claims) => {
      const { roles, state, expiresInSeconds = 3600 } = claims;
      const seconds = Math.floor(Date.now() / 1000);
      const role = roles[0]?.split("@")[0] ?? "nobody";
      return new SignJWT({
        client_id: localClientId,
        token_use: "access",
        "angkor:roles": [...roles],
        ...(state !== undefined && { "angkor:state": state }),
        "angkor:states-party": String(await statesPartyOf(claims)),
      })
        .setProtectedHeader({ alg: "RS256", kid: key.keyId, typ: "JWT" })
        .setSubject(claims.subject ?? ["one-machine", role, state].filter(Boolean).join(":"))
        .setIssuer(issuer)
        .setIssuedAt(seconds + Math.min(0, expiresInSeconds - 1))
        .setExpirationTime(seconds + expiresInSeconds)
        .setJti(randomUUID())
        .sign(key.privateKey);
    },
  };
};
