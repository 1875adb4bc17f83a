import { describe, expect, it } from "vitest";
import { fromFunctionResult, toGatewayEvent } from "../../local/http/gateway-event.ts";
import type { Received } from "../../local/http/messages.ts";

const received = (changes: Partial<Received> = {}): Received => ({
  method: "POST",
  path: "/pledges/pl_1",
  query: "",
  headers: { host: "127.0.0.1:3000", "user-agent": "test" },
  cookies: [],
  body: Buffer.alloc(0),
  sourceAddress: "127.0.0.1",
  ...changes,
});

const event = (changes: Partial<Received> = {}) =>
  toGatewayEvent(received(changes), "POST /pledges/{id}", { id: "pl_1" });

describe("the event that a function gets", () => {
  it("has the shape of payload format 2.0", () => {
    expect(event()).toMatchObject({
      version: "2.0",
      routeKey: "POST /pledges/{id}",
      rawPath: "/pledges/pl_1",
      rawQueryString: "",
      pathParameters: { id: "pl_1" },
      isBase64Encoded: false,
      requestContext: {
        routeKey: "POST /pledges/{id}",
        stage: "$default",
        http: { method: "POST", path: "/pledges/pl_1", sourceIp: "127.0.0.1", userAgent: "test" },
      },
    });
  });

  it("leaves out what a request does not have", () => {
    const bare = toGatewayEvent(received(), "GET /health", {});
    for (const absent of ["cookies", "queryStringParameters", "pathParameters", "body"]) {
      expect(bare).not.toHaveProperty(absent);
    }
  });

  it("joins several values of one parameter, and keeps the query as it was sent", () => {
    const query = "state=KHM&state=UKR&q=a%20b+c";
    expect(event({ query })).toMatchObject({
      rawQueryString: query,
      queryStringParameters: { state: "KHM,UKR", q: "a b c" },
    });
  });

  it.each([
    ["application/json", false],
    ["application/json; charset=utf-8", false],
    ["text/csv", false],
    ["application/xml", false],
    ["application/problem+json", true],
    ["application/x-www-form-urlencoded", true],
    ["application/octet-stream", true],
    [undefined, true],
  ])("passes a body of type %s on as base64: %s", (type, base64) => {
    const made = event({
      headers: type === undefined ? {} : { "content-type": type },
      body: Buffer.from('{"a":"é"}'),
    });
    const body = base64 ? Buffer.from(made.body ?? "", "base64").toString() : made.body;
    expect([made.isBase64Encoded, body]).toEqual([base64, '{"a":"é"}']);
  });
});

describe("the answer of a function", () => {
  it("is taken as it stands, with headers in lower case", () => {
    const result = {
      statusCode: 201,
      headers: { ETag: '"1"', "Retry-After": 1 },
      cookies: ["a=b"],
      body: "x",
    };
    expect(fromFunctionResult(result)).toEqual({
      status: 201,
      headers: { "content-type": "text/plain;charset=UTF-8", etag: '"1"', "retry-after": "1" },
      cookies: ["a=b"],
      body: "x",
    });
  });

  it("is decoded from base64", () => {
    const result = { statusCode: 200, isBase64Encoded: true, body: Buffer.from([1, 2]).toString("base64") };
    expect(fromFunctionResult(result).body).toEqual(Buffer.from([1, 2]));
  });

  it("without a status is the body, as JSON", () => {
    expect(fromFunctionResult({ ok: true })).toMatchObject({ status: 200, body: '{"ok":true}' });
  });
});
