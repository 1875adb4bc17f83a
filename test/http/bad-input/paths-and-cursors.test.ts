/** Paths, queries and cursors that mean nothing here: told which part, and never taken for something else. */
import { describe, expect, test } from "vitest";
import { committed, pledged, published } from "../records.ts";
import { expectProblem, problemOf } from "../service.ts";
import { sending } from "./sending.ts";

const { world, cambodia, norway } = sending();

describe("paths and queries", () => {
  test.each([
    ["an id of another kind", "/work-plans/pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C", "/path/id"],
    ["an encoded slash", "/work-plans/wp_..%2F..%2Fetc", "/path/id"],
    ["an encoded zero byte", "/work-plans/wp_%00", "/path/id"],
    ["an encoded line end", "/commitments/co_1%0d%0aX-Header:%20y", "/path/id"],
    ["an id twice encoded", "/work-plans/wp_%2531", "/path/id"],
    ["an id in another script", `/pledges/${encodeURIComponent("pl_１２３")}`, "/path/id"],
    ["an id without end", `/pledges/pl_${"1".repeat(3000)}`, "/path/id"],
    ["an unknown State", "/states/XYZ", "/path/iso3"],
    ["__proto__ for an id", "/pledges/__proto__", "/path/id"],
  ])("%s", async (_, path, pointer) => {
    expectProblem(await world().anyone.send("GET", path), "request-invalid", [pointer]);
  });

  test("percent signs that encode nothing", async () => {
    const answer = await world().anyone.send("GET", "/pledges/%zz");
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({ type: "urn:angkor:problem:request-invalid" });
  });

  test.each([
    ["/reports/gap?from=2026&to=2024", ["/query/to"]],
    [
      "/reports/gap?from=26&to=abcd&state=KHM,XYZ&pillar=mining&currency=X&asOf=yesterday&colour=red",
      [
        "/query/from",
        "/query/to",
        "/query/state",
        "/query/pillar",
        "/query/currency",
        "/query/asOf",
        "/query/colour",
      ],
    ],
    ["/reports/gap?asOf=2025-02-30T00:00:00Z", ["/query/asOf"]],
    ["/reports/gap?asOf=2025-01-01", ["/query/asOf"]],
    ["/reports/gap?state=", ["/query/state"]],
    ["/reports/gap?__proto__=1&constructor=2", ["/query/__proto__", "/query/constructor"]],
    ["/work-plans?state=KHM&state=UKR", ["/query/state"]],
    ["/work-plans?limit=0", ["/query/limit"]],
    ["/work-plans?limit=501", ["/query/limit"]],
    ["/work-plans?limit=1.5", ["/query/limit"]],
    ["/work-plans?limit=many", ["/query/limit"]],
    ["/work-plans?limit=10&limit=20", ["/query/limit"]],
    ["/work-plans?status=lost&kind=x", ["/query/status", "/query/kind"]],
    [
      "/assistance-requirements?year=20&pillar=x&kind=y&status=z",
      ["/query/year", "/query/pillar", "/query/kind", "/query/status"],
    ],
    ["/commitments?pledgeId=co_1&donor=org:&state=x", ["/query/pledgeId", "/query/donor", "/query/state"]],
    ["/pledges?donor=%00", ["/query/donor"]],
    ["/states?role=king&on=2024-02-30", ["/query/role", "/query/on"]],
    ["/exchange-rates?currency=usd", ["/query/currency"]],
    ["/organisations?limit=-1", ["/query/limit"]],
    ["/health?verbose", ["/query"]],
    ["/work-plans/wp_1?version=0&asOf=x", ["/query/version", "/query/asOf"]],
  ])("%s", async (path, pointers) => {
    expectProblem(await world().anyone.send("GET", path), "request-invalid", pointers);
  });

  test("an instant to come asks for what is known now, and is answered at once", async () => {
    const answer = await world().anyone.send("GET", "/reports/gap?asOf=9999-12-31T23:59:59Z");
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ asOf: expect.stringMatching(/^20/) });
    expect((await world().anyone.send("GET", "/reports/gap?asOf=0001-01-01T00:00:00Z")).status).toBe(200);
  });
});

describe("cursors", () => {
  const listOf = async (path: string) => {
    const page: unknown = JSON.parse((await world().anyone.send("GET", path)).text);
    return typeof page === "object" && page !== null && "nextCursor" in page
      ? String(page.nextCursor)
      : undefined;
  };

  test("serve only the query that gave them", async () => {
    for (const _ of [1, 2, 3]) {
      await published(cambodia());
      await pledged(norway());
      await committed(norway());
    }
    const cursor = await listOf("/work-plans?limit=1");
    if (cursor === undefined) throw new Error("There should be a next page");
    const follow = (path: string) =>
      world().anyone.send("GET", `${path}cursor=${encodeURIComponent(cursor)}`);
    expect((await follow("/work-plans?limit=2&")).status).toBe(200);
    for (const other of [
      "/work-plans?state=KHM&",
      "/work-plans?status=published&",
      "/work-plans?kind=national-strategy&",
      "/pledges?",
      "/commitments?",
      "/assistance-requirements?",
      "/organisations?",
    ]) {
      expectProblem(await follow(other), "cursor-invalid");
    }
  });

  test("forged ones are refused", async () => {
    const cursor = (await listOf("/pledges?limit=1")) ?? "";
    const [mark = "", payload = ""] = cursor.split(".");
    const content: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    const signature: unknown = Array.isArray(content) ? content[0] : undefined;
    const forged = (...parts: unknown[]) =>
      `${mark}.${Buffer.from(JSON.stringify(parts)).toString("base64url")}`;
    for (const attempt of [
      "",
      ".",
      mark,
      `${mark}.`,
      `${mark}.!!!`,
      forged(),
      forged(signature),
      forged(signature, "0", "x"),
      forged(signature, 0, { S: "x" }),
      forged(signature, 0, "x".repeat(1100)),
      forged(signature, 0, "\u0000"),
      forged(signature, 0.5, "x"),
    ]) {
      const answer = await world().anyone.send("GET", "/pledges", { query: { cursor: attempt } });
      expect(answer.status, attempt).toBe(400);
      expectProblem(answer, "cursor-invalid");
    }
    const tooLong = await world().anyone.send("GET", "/pledges", { query: { cursor: "x".repeat(2001) } });
    expectProblem(tooLong, "request-invalid", ["/query/cursor"]);
    for (const place of [-1, 7, 1e9]) {
      const answer = await world().anyone.send("GET", "/pledges", {
        query: { cursor: forged(signature, place, "pl_1") },
      });
      expect(answer.status).toBeLessThan(500);
    }
  });
});
