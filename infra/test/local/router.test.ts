import { describe, expect, it } from "vitest";
import { type Endpoint, makeRouter } from "../../local/http/router.ts";

const endpoint = (route: string): Endpoint => {
  const [method = "", path = ""] = route.split(" ");
  return { method, path, answer: async () => ({ status: 200, headers: {}, body: route }) };
};

const route = makeRouter(
  ["GET /docs", "GET /docs/{file}", "GET /pledges/{id}", "PUT /pledges/{id}", "GET /pledges/summary"].map(
    endpoint,
  ),
);

const found = (method: string, path: string) => {
  const match = route(method, path);
  return match.kind === "found"
    ? [`${match.endpoint.method} ${match.endpoint.path}`, match.parameters]
    : match;
};

describe("the router", () => {
  it("prefers a fixed segment whatever stands between the paths", () => {
    const many = makeRouter(
      ["GET /a/{id}", "GET /z", "GET /b/{id}/x", "GET /c", "POST /a/preview"].map(endpoint),
    );
    expect(many("POST", "/a/preview")).toMatchObject({ kind: "found", parameters: {} });
  });

  it("prefers a fixed segment to a parameter, and decodes parameters", () => {
    expect(found("GET", "/pledges/summary")).toEqual(["GET /pledges/summary", {}]);
    expect(found("GET", "/pledges/org%3Aeu")).toEqual(["GET /pledges/{id}", { id: "org:eu" }]);
  });

  it("answers a HEAD as the GET", () => {
    expect(found("HEAD", "/docs")).toEqual(["GET /docs", {}]);
  });

  it.each(["/", "/doc", "/docs/", "/docs/a/b", "/pledges", "/pledges/"])("knows nothing of %s", (path) => {
    expect(found("GET", path)).toEqual({ kind: "unknown" });
  });

  it("tells which methods a path has", () => {
    expect(found("DELETE", "/pledges/x")).toEqual({
      kind: "other-methods",
      allow: ["GET", "PUT", "HEAD", "OPTIONS"],
    });
  });

  it("refuses a path that is not well encoded", () => {
    expect(found("GET", "/pledges/%E0%A4%A")).toEqual({ kind: "malformed" });
  });
});
