import {
  anonymous,
  type Caller,
  isOrganisationCode,
  isStateCode,
  type Role,
  roles,
} from "@angkor/domain/shared";
import { JwtExpiredError, JwtInvalidIssuerError } from "aws-jwt-verify/error";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import type { JwtPayload } from "aws-jwt-verify/jwt-model";
import { JwtVerifier } from "aws-jwt-verify/jwt-verifier";
import { fetchKeys } from "./fetch-keys.ts";
import { ProblemError, problem } from "./problem.ts";

export interface TokenIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly jwksUri: string;
}

/** Tells who is calling from the `Authorization` header; throws `token-invalid`. */
export type Identify = (authorization: string | undefined, at: string) => Promise<Caller>;

/**
 * Verifies access tokens of one issuer: signature, issuer, client, use and expiry. The same code serves Cognito and the
 * issuer of one machine; keys are fetched once and kept.
 */
export const tokenIdentity = ({ issuer, clientId, jwksUri }: TokenIssuer): Identify => {
  const verifier = JwtVerifier.create(
    { issuer, audience: null, jwksUri, customJwtCheck: ({ payload }) => checkUse(payload, clientId) },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  );
  return async (authorization, at) => {
    if (authorization === undefined) return anonymous;
    const token = /^Bearer ([A-Za-z0-9._-]+)$/i.exec(authorization)?.[1];
    if (token === undefined)
      throw problem("token-invalid", "The Authorization header is not a bearer token.");
    let payload: JwtPayload;
    try {
      payload = await verifier.verify(token);
    } catch (error) {
      throw error instanceof ProblemError ? error : problem("token-invalid", explain(error));
    }
    return callerOf(payload, at);
  };
};

const checkUse = (payload: JwtPayload, clientId: string): void => {
  if (payload.token_use !== "access") throw new Error("Not an access token");
  if (payload.client_id !== clientId) throw new Error("A token of another client");
};

const explain = (error: unknown): string => {
  if (error instanceof JwtExpiredError) return "The access token has expired; sign in again.";
  if (error instanceof JwtInvalidIssuerError) return "The access token is from another issuer.";
  return "The access token could not be verified.";
};

const callerOf = (payload: JwtPayload, at: string): Caller => {
  const state = payload["angkor:state"];
  const grants = grantsInForce(payload["angkor:roles"], at.slice(0, 10));
  const ends = grants.flatMap(({ until }) => (until === "" ? [] : [dayBefore(until)])).toSorted();
  const claimed =
    typeof state === "string" && (isStateCode(state) || isOrganisationCode(state)) ? state : undefined;
  return {
    subject: payload.sub ?? "unknown",
    ...(claimed && { state: claimed }),
    roles: grants.map(({ role }) => role),
    statesParty: payload["angkor:states-party"] === "true",
    ...(ends[0] !== undefined && { rolesUntil: ends[0] }),
  };
};

/** Roles are time-bound grants: `isu`, or `committee@2025-12-01/2027-12-01` from a day until (exclusive) another. */
const grantsInForce = (claim: unknown, day: string): { readonly role: Role; readonly until: string }[] => {
  const grants: unknown[] = Array.isArray(claim) ? claim : typeof claim === "string" ? parseList(claim) : [];
  return grants.flatMap((grant) => {
    if (typeof grant !== "string") return [];
    const [name, period = ""] = grant.split("@");
    const [from = "", until = ""] = period.split("/");
    const role = roles.find((known) => known === name);
    const inForce = (from === "" || from <= day) && (until === "" || day < until);
    return role !== undefined && inForce ? [{ role, until }] : [];
  });
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const parseList = (text: string): unknown[] => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return text.split(/[\s,]+/);
  }
};
