/** The pipeline in its order: identity, role, representation, parse, idempotency, use case, check of the answer. */
import { anonymous } from "@angkor/domain/shared";
import { describe, expect, test } from "vitest";
import { handle, type OperationRequest, problem } from "../src/index.ts";
import { anEvent, aTrip, isu, listTrips, now, planTrip, requestId, run, unreached } from "./fixtures.ts";

const documentOf = (type: string, title: string, status: number, detail: string, errors?: object[]) => ({
  type: `urn:angkor:problem:${type}`,
  title,
  status,
  detail,
  instance: `urn:angkor:request:${requestId}`,
  ...(errors && { errors }),
});

describe("a request that is in order", () => {
  test("reaches its use case parsed, identified and timed", async () => {
    const seen: OperationRequest<typeof planTrip>[] = [];
    const route = handle(planTrip, async (request) => {
      seen.push(request);
      return { body: { id: request.params.id }, version: 2 };
    });
    const { status, headers, text, log } = await run(
      [route],
      aTrip({ queryStringParameters: { dryRun: "true" }, headers: { "idempotency-key": "k-1" } }),
    );
    expect(seen).toEqual([
      {
        params: { id: "tr_1" },
        query: { dryRun: "true" },
        body: { title: "Siem Reap", currency: "USD", stops: [] },
        caller: isu,
        at: now,
        ifMatch: 1,
        tell: expect.any(Function),
        knows: [],
        idempotency: {
          operationId: "planTrip",
          subject: "someone|",
          key: "k-1",
          requestHash: expect.stringMatching(/^[\w-]{43}$/),
        },
      },
    ]);
    expect({ status, text }).toEqual({ status: 201, text: '{"id":"tr_1"}' });
    expect(headers).toMatchObject({
      "content-type": "application/json",
      etag: '"2"',
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    expect(log).toEqual([{ event: "request-completed", operation: "planTrip", status: 201, requestId }]);
  });

  test("repeated, is answered with the bytes of the first answer", async () => {
    const route = handle(planTrip, async () => ({
      repeated: { status: 201, body: '{ "id":"tr_9" }', etag: '"7"' },
    }));
    const { status, headers, text } = await run([route], aTrip());
    expect({ status, text }).toEqual({ status: 201, text: '{ "id":"tr_9" }' });
    expect(headers).toMatchObject({ etag: '"7"', "idempotency-replayed": "true" });
  });
});

describe("what is wrong is told in this order", () => {
  const route = handle(planTrip, unreached);
  const badBody = aTrip({ body: "{" });

  test("first who is calling", async () => {
    const { status, text, headers } = await run([route], badBody, {
      identify: () =>
        Promise.reject(problem("token-invalid", "The access token has expired; sign in again.")),
    });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual(
      documentOf(
        "token-invalid",
        "The access token is not valid",
        401,
        "The access token has expired; sign in again.",
      ),
    );
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      "www-authenticate": 'Bearer realm="angkor"',
    });
  });

  test("then that a token is needed, or another role", async () => {
    const unknown = await run([route], badBody, { identify: async () => anonymous });
    expect(JSON.parse(unknown.text)).toMatchObject({ type: "urn:angkor:problem:token-missing", status: 401 });
    const observer = await run([route], badBody, { identify: async () => ({ ...isu, roles: ["observer"] }) });
    expect(JSON.parse(observer.text)).toEqual(
      documentOf(
        "role-missing",
        "Your role does not allow this",
        403,
        "Plan a trip needs one of these roles in force: isu, committee.",
      ),
    );
  });

  test("then the representation", async () => {
    const { text } = await run([route], aTrip({ body: "{", headers: { accept: "text/csv" } }));
    expect(JSON.parse(text)).toEqual(
      documentOf(
        "not-acceptable",
        "No representation of that type",
        406,
        "This is answered as application/json.",
      ),
    );
  });

  test("then everything about parameters and body at once", async () => {
    const event = aTrip({
      pathParameters: { id: "x" },
      queryStringParameters: { dryRun: "maybe", colour: "red" },
      body: '{"title":"","amount":"1.234","stops":[{"a/b":"x","c~d":1}]}',
    });
    const { status, text } = await run([route], event);
    expect(status).toBe(400);
    const told: { errors: { pointer: string }[] } = JSON.parse(text);
    expect(told.errors.map(({ pointer }) => pointer).sort()).toEqual([
      "/path/id",
      "/query/colour",
      "/query/dryRun",
      "/stops/0/a~1b",
      "/stops/0/c~0d",
      "/title",
    ]);
    expect(JSON.parse(text)).toMatchObject({ detail: "6 things must be corrected." });
  });

  test("then If-Match", async () => {
    const { "if-match": _, ...headers } = aTrip().headers;
    const { text } = await run([route], { ...aTrip(), headers: { "content-type": headers["content-type"] } });
    expect(JSON.parse(text)).toMatchObject({ type: "urn:angkor:problem:if-match-missing", status: 428 });
  });
});

describe("an error of a use case", () => {
  test("that the operation declares is told as its problem document", async () => {
    const route = handle(planTrip, () =>
      Promise.reject(problem("not-your-state", "Not yours.", [{ pointer: "/title", detail: "No." }])),
    );
    const { text, log } = await run([route], aTrip());
    expect(JSON.parse(text)).toEqual(
      documentOf("not-your-state", "The record belongs to another State or organisation", 403, "Not yours.", [
        { pointer: "/title", detail: "No." },
      ]),
    );
    expect(log).toEqual([
      {
        event: "request-completed",
        operation: "planTrip",
        status: 403,
        requestId,
        problem: "not-your-state",
      },
    ]);
  });

  test.each([
    ["a problem that it does not declare", problem("pledge-exceeded", "Too much.")],
    ["any other error", new Error("secret: the password is 1234")],
    ["something that is no error", "thrown text"],
  ])("%s is a defect: a 500 that tells nothing, and a line in the log", async (_, error) => {
    const route = handle(planTrip, () => Promise.reject(error));
    const { status, text, log } = await run([route], aTrip());
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual(
      documentOf(
        "internal-error",
        "Something went wrong on our side",
        500,
        "The fault is ours; it was recorded under the instance below.",
      ),
    );
    expect(log.map(({ event }) => event)).toEqual(["request-failed", "request-completed"]);
  });

  test("of a busy table asks the caller to come back", async () => {
    class BusyError extends Error {
      override readonly name = "BusyError";
    }
    const route = handle(planTrip, () => Promise.reject(new BusyError("in use")));
    const { status, headers, text } = await run([route], aTrip());
    expect(status).toBe(503);
    expect(headers).toMatchObject({ "retry-after": "1" });
    expect(JSON.parse(text)).toMatchObject({ type: "urn:angkor:problem:too-busy" });
  });
});

describe("an answer that breaks its schema", () => {
  const route = handle(listTrips, () => Promise.resolve(JSON.parse('{"body":{"items":"none"}}')));

  test("is a defect where answers are checked", async () => {
    const { status, log } = await run([route], anEvent(listTrips));
    expect(status).toBe(500);
    expect(log[0]).toMatchObject({ event: "request-failed", error: expect.stringContaining("listTrips") });
  });

  test("passes where they are not", async () => {
    expect((await run([route], anEvent(listTrips), { checkResponses: false })).status).toBe(200);
  });
});

test("a route that the function does not have is not found", async () => {
  const { status, text } = await run([], anEvent(listTrips));
  expect(status).toBe(404);
  expect(JSON.parse(text)).toMatchObject({
    type: "urn:angkor:problem:route-not-found",
    detail: "There is nothing at GET /trips.",
  });
});
