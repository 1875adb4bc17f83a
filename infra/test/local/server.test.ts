import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalServer, startLocal } from "../../local/server.ts";

let server: LocalServer;

beforeAll(async () => {
  server = await startLocal({ port: 0, inMemory: true, seed: "none" });
}, 180_000);
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const json = async (response: Response): Promise<unknown> => response.json();

describe("the service on one machine", () => {
  it("answers from the functions and the table of the stack", async () => {
    const response = await get("/health");
    expect([response.status, await json(response)]).toEqual([200, { status: "ok" }]);
  });

  it("takes a token of its own issuer, whoever signed in", async () => {
    const issued = await get("/local/token", { method: "POST", body: '{"roles":["isu"]}' });
    expect(issued.status).toBe(200);
    const token = await server.token({ roles: ["isu"] });
    const response = await get("/states/KHM", {
      method: "PUT",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({
        iso2: "KH",
        name: "Cambodia",
        party: { from: "2000-01-01", source: { citation: "UN Treaty Collection XXVI-5", verified: true } },
        flags: [],
      }),
    });
    expect(response.status).toBe(200);
  });

  it("puts into a focal point's token whether its State is a State Party", async () => {
    const token = await server.token({ roles: ["state-focal-point"], state: "KHM" });
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    expect(claims).toMatchObject({
      token_use: "access",
      "angkor:state": "KHM",
      "angkor:roles": ["state-focal-point"],
      "angkor:states-party": "true",
    });
  });

  it("refuses a token that has expired", async () => {
    const token = await server.token({ roles: ["isu"], expiresInSeconds: -10 });
    const response = await get("/pledges", { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(401);
  });

  it.each(["/docs", "/docs/swagger-ui-bundle.js", "/openapi.json", "/", "/local/sign-in"])(
    "serves %s without anything from elsewhere",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
    },
  );

  it("tells what is not there, and which methods are", async () => {
    const unknown = await get("/nothing");
    expect([unknown.status, unknown.headers.get("content-type"), await json(unknown)]).toEqual([
      404,
      "application/problem+json",
      expect.objectContaining({ type: "urn:angkor:problem:route-not-found", instance: "/nothing" }),
    ]);
    const wrong = await get("/health", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const options = await get("/health", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("answers a HEAD without a body", async () => {
    const response = await get("/openapi.json", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(1000);
  });

  it.each([2, 8])("refuses a body of %d MB", async (megabytes) => {
    const token = await server.token({ roles: ["isu"] });
    const response = await get("/pledges", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: Buffer.alloc(megabytes * 1_000_000, "a"),
    });
    expect([response.status, await json(response)]).toEqual([
      413,
      expect.objectContaining({ type: "urn:angkor:problem:body-too-large" }),
    ]);
  });

  it("issues no token to a page that came under another name", async () => {
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.end(
          'POST /local/token HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 17\r\n\r\n{"roles":["isu"]}',
        ),
      );
      socket.once("data", (data) => resolve(data.toString()));
      socket.once("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  it("stays apart from another in the same process, and leaves nothing running", async () => {
    const other = await startLocal({ port: 0, inMemory: true, seed: "none" });
    const state = await fetch(`${other.url}/states/KHM`);
    expect(state.status).toBe(404);
    expect((await get("/states/KHM")).status).toBe(200);
    await other.stop();
    await expect(fetch(`${other.url}/health`)).rejects.toThrow();
    await expect(fetch(other.databaseEndpoint)).rejects.toThrow();
  });
});
