import { describe, expect, test } from "vitest";
import { answerOf, createClient, ProblemError } from "../src/index.ts";

/** A service that keeps the requests it gets and answers the same to each. */
const answering = (body: BodyInit | null, init: ResponseInit) => {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return new Response(body, init);
  };
  return { requests, fetch };
};

const json = { headers: { "content-type": "application/json", etag: '"3"' } };
const problem = {
  type: "urn:angkor:problem:request-invalid",
  title: "The request is not valid",
  status: 400,
  detail: "Two faults.",
  errors: [
    { pointer: "/currency", detail: "There is no ISO 4217 currency with this code." },
    { pointer: "/period", detail: "The first year lies after the last." },
  ],
};

describe("createClient", () => {
  test("sends no token when it has none", async () => {
    const { requests, fetch } = answering("{}", json);
    await createClient({ baseUrl: "http://service.test/", fetch }).GET("/health");
    expect(requests[0]?.url).toBe("http://service.test/health");
    expect(requests[0]?.headers.has("authorization")).toBe(false);
  });

  test("asks for a token before each request, so that an expired one can be renewed", async () => {
    const { requests, fetch } = answering("{}", json);
    const tokens = ["first", "second"];
    const client = createClient({
      baseUrl: "http://service.test",
      token: async () => tokens.shift() ?? "none",
      fetch,
    });
    await client.GET("/health");
    await client.GET("/health");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
  });

  test("writes path and query parameters as the service reads them", async () => {
    const { requests, fetch } = answering("{}", json);
    const client = createClient({ baseUrl: "http://service.test", token: "t", fetch });
    await client.GET("/work-plans/{id}", {
      params: { path: { id: "wp_1" }, query: { asOf: "2025-02-01T12:00:00.000Z" } },
    });
    expect(requests[0]?.url).toBe("http://service.test/work-plans/wp_1?asOf=2025-02-01T12%3A00%3A00.000Z");
  });

  test("gets a list as CSV text", async () => {
    const { requests, fetch } = answering("iso3,name\r\nKHM,Cambodia\r\n", {
      headers: { "content-type": "text/csv" },
    });
    const client = createClient({ baseUrl: "http://service.test", fetch });
    const { data } = await client.GET("/states", { headers: { accept: "text/csv" }, parseAs: "text" });
    expect(data).toBe("iso3,name\r\nKHM,Cambodia\r\n");
    expect(requests[0]?.headers.get("accept")).toBe("text/csv");
  });
});

describe("answerOf", () => {
  const call = (body: BodyInit | null, init: ResponseInit) =>
    answerOf(createClient({ baseUrl: "http://service.test", ...answering(body, init) }).GET("/health"));

  test("gives the data with the entity tag that a later change needs", async () => {
    expect(await call('{"status":"ok"}', json)).toEqual({ data: { status: "ok" }, etag: '"3"' });
  });

  test("throws a problem with every fault in its message", async () => {
    const refused = call(JSON.stringify(problem), {
      status: 400,
      headers: { "content-type": "application/problem+json" },
    });
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    await expect(refused).rejects.toMatchObject({
      problem,
      message:
        "Two faults.\n  /currency: There is no ISO 4217 currency with this code.\n  /period: The first year lies after the last.",
    });
  });

  test.each([
    ["a page of a proxy", "<h1>Bad gateway</h1>", 502],
    ["JSON that is no problem", '{"message":"Forbidden"}', 403],
    ["an empty body", null, 504],
  ])("says so when what stands between answers %s", async (_, body, status) => {
    await expect(call(body, { status })).rejects.toThrow(
      `The service answered ${status} without a problem document.`,
    );
  });
});
