/** Access tokens as their issuer signs them; the keys come over loopback, as they would from Cognito. */
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Identify, ProblemError, tokenIdentity } from "../src/index.ts";
import { now } from "./fixtures.ts";

const issuer = "https://issuer.test";
const clientId = "the-client";

interface SignInService {
  /** Where its keys are. */
  readonly url: string;
  stop(): Promise<void>;
}

const listening = async (listener: RequestListener): Promise<SignInService> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/jwks.json`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

let service: SignInService;
let identify: Identify;
let sign: (
  claims?: object,
  changes?: { readonly issuer?: string; readonly expires?: number },
) => Promise<string>;
let asked = 0;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256", use: "sig" }],
  });
  service = await listening((_, response) => {
    asked += 1;
    response.end(keys);
  });
  identify = tokenIdentity({ issuer, clientId, jwksUri: service.url });
  sign = (claims = {}, { issuer: from = issuer, expires = 3600 } = {}) =>
    new SignJWT({ token_use: "access", client_id: clientId, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .setSubject("subject-1")
      .setIssuer(from)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + expires)
      .sign(privateKey);
});
afterAll(() => service.stop());

const callerOf = async (claims?: object) => identify(`Bearer ${await sign(claims)}`, now);
const refusal = async (token: string): Promise<string> => {
  const error: unknown = await identify(token, now).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  expect(error.problem.code).toBe("token-invalid");
  return error.problem.detail;
};

test("without a token the caller is nobody in particular", async () => {
  expect(await identify(undefined, now)).toEqual({ subject: "anonymous", roles: [], statesParty: false });
});

test("a token tells subject, State, roles and whether the State is a party", async () => {
  const caller = await callerOf({
    "angkor:state": "KHM",
    "angkor:roles": ["state-focal-point"],
    "angkor:states-party": "true",
  });
  expect(caller).toEqual({
    subject: "subject-1",
    state: "KHM",
    roles: ["state-focal-point"],
    statesParty: true,
  });
});

test("a caller may act for an organisation, and for no State that does not exist", async () => {
  expect(await callerOf({ "angkor:state": "org:eu" })).toMatchObject({ state: "org:eu" });
  expect(await callerOf({ "angkor:state": "XYZ" })).not.toHaveProperty("state");
  expect(await callerOf({ "angkor:state": 7 })).not.toHaveProperty("state");
});

describe("roles in force on the day of the request", () => {
  test.each<[unknown, string[]]>([
    [["isu"], ["isu"]],
    [
      ["isu", "committee"],
      ["isu", "committee"],
    ],
    [["committee@2025-12-01/2027-12-01"], ["committee"]],
    [["committee@2026-11-21/"], ["committee"]],
    [["committee@2026-11-22/"], []],
    [["committee@/2026-11-22"], ["committee"]],
    [["committee@/2026-11-21"], []],
    [["administrator", "ISU", "isu "], []],
    [[7, null, ["isu"]], []],
    ['["isu","observer"]', ["isu", "observer"]],
    ["isu observer, committee", ["isu", "observer", "committee"]],
    ["{}", []],
    [undefined, []],
  ])("%j gives %j", async (claim, roles) => {
    expect((await callerOf({ "angkor:roles": claim })).roles).toEqual(roles);
  });
});

describe("what is refused, and how it is told", () => {
  test("expired, of another issuer, of another client, of another use", async () => {
    expect(await refusal(`Bearer ${await sign({}, { expires: -60 })}`)).toBe(
      "The access token has expired; sign in again.",
    );
    expect(await refusal(`Bearer ${await sign({}, { issuer: "https://other.test" })}`)).toBe(
      "The access token is from another issuer.",
    );
    const unverified = "The access token could not be verified.";
    expect(await refusal(`Bearer ${await sign({ client_id: "other" })}`)).toBe(unverified);
    expect(await refusal(`Bearer ${await sign({ token_use: "id" })}`)).toBe(unverified);
    expect(await refusal("Bearer a.b.c")).toBe(unverified);
  });

  test("what is no bearer token", async () => {
    for (const header of ["", "Basic abc", "Bearer", "Bearer a b", "Bearer ä"]) {
      expect(await refusal(header)).toBe("The Authorization header is not a bearer token.");
    }
  });
});

test("the issuer's keys were asked for once", () => {
  expect(asked).toBe(1);
});

describe("without the issuer's keys nobody is told that their token is bad", () => {
  test.each([
    ["refused", (response: ServerResponse) => response.writeHead(503).end("{}")],
    ["broken off", (response: ServerResponse) => response.destroy()],
    ["broken off in its answer", (response: ServerResponse) => response.write("{", () => response.destroy())],
  ])("when the sign-in service has %s", async (_, answer) => {
    const failing = await listening((__, response) => answer(response));
    await expectTooBusy(failing.url);
    await failing.stop();
  });

  test("when nobody is there", () => expectTooBusy("http://127.0.0.1:1/jwks.json"));

  const expectTooBusy = async (jwksUri: string): Promise<void> => {
    const unable = tokenIdentity({ issuer, clientId, jwksUri });
    const error: unknown = await unable(`Bearer ${await sign()}`, now).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problem: { code: "too-busy" } });
  };
});
