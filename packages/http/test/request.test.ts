import { describe, expect, test } from "vitest";
import { idempotencyOf, ifMatchVersion, parseRequest } from "../src/request.ts";
import { anEvent, aTrip, isu, listTrips, planTrip } from "./fixtures.ts";

describe("a body", () => {
  test("may come as base64, as API Gateway passes on what it does not take for text", () => {
    const body = Buffer.from('{"title":"Ангкор"}').toString("base64");
    const { body: parsed } = parseRequest(planTrip, aTrip({ body, isBase64Encoded: true }));
    expect(parsed).toMatchObject({ title: "Ангкор" });
  });

  test("is taken for an empty object when there is none", () => {
    const { body: _, ...event } = aTrip();
    expect(() => parseRequest(planTrip, event)).toThrow("One thing must be corrected.");
  });

  test("of exactly a megabyte is taken; of one byte more it is not", () => {
    const text = (bytes: number) => `{"title":"${"x".repeat(bytes - 12)}"}`;
    expect(parseRequest(planTrip, aTrip({ body: text(1_048_576) })).text).toHaveLength(1_048_576);
    expect(() => parseRequest(planTrip, aTrip({ body: text(1_048_577) }))).toThrow("larger than 1 MB");
  });

  test("is ignored where none is taken", () => {
    expect(parseRequest(listTrips, anEvent(listTrips, { body: "{{{" })).text).toBe("");
  });
});

describe("If-Match", () => {
  test.each([
    ['"1"', 1],
    [' "12" ', 12],
    ['W/"1"', -1],
    ["*", -1],
    ["1", -1],
    ['"-1"', -1],
    ['"1e1"', -1],
    ['"9999999999"', -1],
    ['"1", "2"', -1],
  ])("%s names version %d", (value, version) => {
    expect(ifMatchVersion(planTrip, aTrip({ headers: { "if-match": value } }))).toBe(version);
  });

  test("is asked for where it is required, and not where it is needed only to replace", () => {
    const event = anEvent(planTrip);
    expect(() => ifMatchVersion(planTrip, event)).toThrow("ETag");
    expect(ifMatchVersion({ ...planTrip, ifMatch: "to-replace" }, event)).toBeNaN();
  });
});

describe("the idempotency record", () => {
  const recordOf = (changes: Parameters<typeof aTrip>[0] = {}, caller = isu) => {
    const event = aTrip({ ...changes, headers: { "idempotency-key": "k" } });
    return idempotencyOf(planTrip, event, caller, event.body ?? "");
  };

  test("is that of the caller, also of the State it acts for", () => {
    expect(recordOf()?.subject).toBe("someone|");
    expect(recordOf({}, { ...isu, state: "org:eu" })?.subject).toBe("someone|org:eu");
  });

  test("tells requests apart by path and body, byte by byte", () => {
    const hash = (changes?: Parameters<typeof aTrip>[0]) => recordOf(changes)?.requestHash;
    expect(hash()).toBe(hash());
    expect(hash({ body: '{"title": "Siem Reap"}' })).not.toBe(hash());
    expect(hash({ rawPath: "/trips/tr_2" })).not.toBe(hash());
  });

  test("is there only for a key, and only where the operation takes one", () => {
    expect(idempotencyOf(planTrip, aTrip(), isu, "")).toBeUndefined();
    const event = anEvent(listTrips, { headers: { "idempotency-key": "k" } });
    expect(idempotencyOf(listTrips, event, isu, "")).toBeUndefined();
  });

  test.each(["", " ", "a b", "é", "\u007f", "x".repeat(201)])("refuses the key %j", (key) => {
    const event = aTrip({ headers: { "idempotency-key": key } });
    expect(() => idempotencyOf(planTrip, event, isu, "")).toThrow("1 to 200 visible ASCII characters");
  });
});
