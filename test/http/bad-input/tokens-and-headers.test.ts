/** Tokens that are forged, expired or foreign, and headers beyond measure. */
import { connect } from "node:net";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, test } from "vitest";
import { aPlan } from "../records.ts";
import { expectProblem } from "../service.ts";
import { startWorld } from "../world.ts";
import { sending } from "./sending.ts";

const { world, cambodia } = sending();

describe("access tokens", () => {
  const claims = (changes: object = {}) => ({
    client_id: "angkor-one-machine",
    token_use: "access",
    "angkor:roles": ["isu"],
    ...changes,
  });
  const parts = async () => (await world().server.token({ roles: ["isu"] })).split(".");
  const headerOf = (encoded = ""): { kid?: string } =>
    JSON.parse(Buffer.from(encoded, "base64url").toString());
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signedByAnother = async (changes: object = {}) => {
    const { privateKey } = await generateKeyPair("RS256");
    const [header] = await parts();
    return new SignJWT(claims(changes))
      .setProtectedHeader({ alg: "RS256", kid: headerOf(header).kid ?? "" })
      .setIssuer(`${world().url}/local`)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
  };
  const asked = (authorization: string) =>
    world().anyone.send("GET", "/reports/verification", { headers: { authorization } });

  const attempts: Readonly<Record<string, () => Promise<string>>> = {
    "an expired one": () => world().server.token({ roles: ["isu"], expiresInSeconds: -60 }),
    "one signed by another": () => signedByAnother(),
    "one without signature (alg none)": async () =>
      new UnsecuredJWT(claims()).setIssuer(`${world().url}/local`).setExpirationTime("1h").encode(),
    "one whose claims were changed": async () => {
      const [header, , signature] = await parts();
      return [header, encode(claims({ iss: `${world().url}/local`, exp: 9_999_999_999 })), signature].join(
        ".",
      );
    },
    "one whose signature was cut off": async () => (await parts()).slice(0, 2).join(".").concat("."),
    "one signed with the public key as a secret": async () => {
      const [header] = await parts();
      return new SignJWT(claims())
        .setProtectedHeader({ alg: "HS256", kid: headerOf(header).kid ?? "" })
        .setIssuer(`${world().url}/local`)
        .setExpirationTime("1h")
        .sign(new TextEncoder().encode("the public key, as everyone knows it: 32 bytes and more"));
    },
    "one of no known key": async () => {
      const { privateKey } = await generateKeyPair("RS256");
      return new SignJWT(claims())
        .setProtectedHeader({ alg: "RS256", kid: "unknown" })
        .setIssuer(`${world().url}/local`)
        .setExpirationTime("1h")
        .sign(privateKey);
    },
    words: async () => "let me in",
    nothing: async () => "",
    dots: async () => "...",
    "a very long one": async () => "x".repeat(8000),
  };

  test.each(Object.entries(attempts))("%s is refused", async (_, make) => {
    const answer = await asked(`Bearer ${await make()}`);
    expectProblem(answer, "token-invalid");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="angkor"');
  });

  test("one of another service, with its own issuer and keys, is refused", async () => {
    const other = await startWorld();
    try {
      expectProblem(await asked(`Bearer ${await other.server.token({ roles: ["isu"] })}`), "token-invalid");
    } finally {
      await other.stop();
    }
  });

  test.each(["Basic aXN1OmlzdQ==", "Bearer", "Token x", "Bearer a b"])(
    "%s is refused",
    async (authorization) => {
      expectProblem(await asked(authorization), "token-invalid");
    },
  );

  test("a bad token does not pass for none where none is needed", async () => {
    const answer = await world().anyone.send("GET", "/states", {
      headers: { authorization: "Bearer x.y.z" },
    });
    expectProblem(answer, "token-invalid");
  });

  test("an expired one is told to be expired, so that its bearer signs in again", async () => {
    const token = await world().server.token({ roles: ["isu"], expiresInSeconds: -60 });
    expect(expectProblem(await asked(`Bearer ${token}`), "token-invalid").detail).toBe(
      "The access token has expired; sign in again.",
    );
  });

  test("a good token still serves after all these", async () => {
    expect((await world().isu.send("GET", "/reports/verification")).status).toBe(200);
  });
});

describe("headers", () => {
  test.each(["image/png", "text/html", "application/xml", "application/json;q=0", "nonsense", "*/*;q=0"])(
    "Accept: %s",
    async (accept) => {
      expectProblem(await world().anyone.send("GET", "/health", { headers: { accept } }), "not-acceptable");
    },
  );

  test.each([
    "",
    "*/*",
    "application/*",
    "text/html, */*;q=0.1",
    "application/json;q=abc, */*",
    "APPLICATION/JSON",
  ])("Accept: %s is answered in JSON", async (accept) => {
    const answer = await world().anyone.send("GET", "/health", { headers: { accept } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test("a header of eight thousand characters harms nothing", async () => {
    const long = "x".repeat(8000);
    for (const name of ["accept", "if-match", "idempotency-key", "authorization", "x-anything"]) {
      const answer = await cambodia().ask(draftWorkPlan, { body: aPlan(), headers: { [name]: long } });
      expect(answer.status, name).toBeLessThan(500);
    }
  });

  test("headers beyond all measure are refused by the server itself", async () => {
    const { port } = new URL(world().url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write(`GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(100_000)}\r\n\r\n`),
      );
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("error", () => resolve(text === "" ? "HTTP/1.1 431" : text));
      socket.on("close", () => resolve(text));
      socket.setTimeout(5000, () => reject(new Error("No answer")));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4/);
  });

  test("every answer carries the security headers and is not kept", async () => {
    for (const path of ["/states", "/no/such/place", "/pledges/pl_1", "/reports/gap"]) {
      const { headers } = await world().anyone.send("GET", path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});
